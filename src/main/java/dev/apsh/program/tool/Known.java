package dev.apsh.program.tool;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a Linux has at the moment, by what usages call it: cards, queues, guests, users and so on.
final class Known {
  private static final String CARDS = "/sys/devices/ap";
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix";
  private static final Set<String> PATHS = Set.of("FILE", "PATH", "DIR", "DEVPATH", "TREE");
  private static final Set<String> LITERALS = Set.of("JSON", "TABLE", "CSV", "ALL");

  private final Process process;
  private final Files files;

  Known(Process process) {
    this.process = process;
    this.files = new Files(process);
  }

  Process process() {
    return process;
  }

  /// An installed program by its name.
  Optional<Program> program(String name) {
    return process.sys().programs().named(name);
  }

  static boolean isPath(String name) {
    return PATHS.contains(name);
  }

  /// Whether a word in capitals is to be typed as it is.
  boolean isLiteral(String name) {
    return LITERALS.contains(name);
  }

  List<String> named(String name, String begun) {
    return switch (name) {
      case "PROGRAM", "COMMAND" -> programs();
      case "HOST", "GUEST" -> guests();
      case "MODULE" -> files.names("/sys/module");
      case "CARD", "DEVICE_ID" -> begun.contains(".") ? queues() : cards();
      case "QUEUE" -> queues();
      case "APQN" -> Stream.of(queues(), devices(), guests()).flatMap(List::stream).toList();
      case "ADAPTER", "ID" -> numbers(cards());
      case "APQI" -> numbers(queues().stream().map(queue -> queue.substring(3)).toList());
      case "UUID" -> devices();
      case "PROFILE" -> profiles();
      case "NODE" -> nodes();
      case "BUS" -> files.names("/sys/bus");
      case "SUBSYSTEM" -> subsystems();
      case "DRIVER" -> files.names("/sys/bus/ap/drivers");
      case "USER" -> users();
      case "SHELL" -> List.of("/bin/bash", "/bin/sh");
      case "SIGNAL" -> List.of("HUP", "INT", "KILL", "TERM", "STOP", "CONT");
      case "PID" -> process.sys().processes().all().stream().map(each -> "" + each.pid()).toList();
      default -> List.of();
    };
  }

  private List<String> programs() {
    return process.sys().programs().all().stream().map(Program::name).toList();
  }

  private List<String> guests() {
    return process.sys().doors().hypervisor().map(Hypervisor::running).orElse(List.of());
  }

  private static List<String> profiles() {
    return Stream.concat(Stream.of("diff", "run"), Profiles.all().stream().map(KernelProfile::name))
        .toList();
  }

  private List<String> cards() {
    return files.names(CARDS).stream()
        .filter(name -> name.startsWith("card"))
        .map(name -> name.substring(4))
        .toList();
  }

  private List<String> queues() {
    return cards().stream()
        .flatMap(card -> files.names(CARDS + "/card" + card).stream())
        .filter(name -> name.length() == 7 && name.charAt(2) == '.')
        .toList();
  }

  /// Of hexadecimal ones, in decimal and once each.
  private static List<String> numbers(List<String> hexadecimal) {
    return hexadecimal.stream().map(text -> "" + Integer.parseInt(text, 16)).distinct().toList();
  }

  /// The mediated devices that are active.
  private List<String> devices() {
    return files.names(MATRIX).stream().filter(name -> name.length() == 36).toList();
  }

  /// The additional device nodes of zcrypt.
  private List<String> nodes() {
    return files.names("/sys/class/zcrypt").stream()
        .filter(name -> files.isDirectory("/sys/class/zcrypt/" + name))
        .toList();
  }

  private List<String> subsystems() {
    Set<String> all = new TreeSet<>(files.names("/sys/bus"));
    all.addAll(files.names("/sys/class"));
    return List.copyOf(all);
  }

  private List<String> users() {
    List<String> users = new ArrayList<>();
    files
        .text("/etc/passwd")
        .ifPresent(text -> text.lines().forEach(line -> users.add(line.split(":", 2)[0])));
    return users;
  }
}
