package dev.apsh.program.tool;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.linux.Proposals.Proposal;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What could be typed as an argument of a program, from its usage and from its Linux.
final class Suggestions {
  private static final String CARDS = "/sys/devices/ap";
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix";

  private final Process process;

  private Suggestions(Process process) {
    this.process = process;
  }

  static Proposals of(Usage usage, Process process, String begun) {
    if (begun.startsWith("-")) {
      return new Proposals(options(usage, begun), Paths.NONE);
    }
    Suggestions suggestions = new Suggestions(process);
    List<Proposal> words =
        suggestions.operands(usage.operand()).stream()
            .filter(word -> word.startsWith(begun))
            .distinct()
            .map(word -> new Proposal(word, ""))
            .toList();
    return new Proposals(
        words,
        switch (usage.operand()) {
          case PATH, PROGRAM -> Paths.ALL;
          case DIRECTORY -> Paths.DIRECTORIES;
          default -> Paths.NONE;
        });
  }

  private static List<Proposal> options(Usage usage, String begun) {
    List<Proposal> words = new ArrayList<>();
    for (Option option : usage.simulated()) {
      for (String typed : option.typed()) {
        if (typed.startsWith(begun)) {
          words.add(new Proposal(typed, option.help()));
        }
      }
    }
    return words;
  }

  private List<String> operands(Operand operand) {
    return switch (operand) {
      case PROGRAM -> process.sys().programs().all().stream().map(Program::name).toList();
      case HOST -> guests();
      case MODULE -> names("/sys/module");
      case CARD -> cards();
      case APQN -> Stream.of(queues(), devices(), guests()).flatMap(List::stream).toList();
      case ADAPTER -> cards().stream().map(card -> "" + Integer.parseInt(card, 16)).toList();
      case PROFILE -> profiles();
      case NOTHING, TEXT, PATH, DIRECTORY -> List.of();
    };
  }

  private List<String> guests() {
    return process.sys().doors().hypervisor().map(Hypervisor::running).orElse(List.of());
  }

  private static List<String> profiles() {
    return Stream.concat(Stream.of("diff", "run"), Profiles.all().stream().map(KernelProfile::name))
        .toList();
  }

  private List<String> cards() {
    return names(CARDS).stream()
        .filter(name -> name.startsWith("card"))
        .map(name -> name.substring(4))
        .toList();
  }

  private List<String> queues() {
    return cards().stream()
        .flatMap(card -> names(CARDS + "/card" + card).stream())
        .filter(name -> name.length() == 7 && name.charAt(2) == '.')
        .toList();
  }

  private List<String> devices() {
    return names(MATRIX).stream().filter(name -> name.length() == 36).toList();
  }

  private List<String> names(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller())
            instanceof Done<Node>(Directory directory)
        ? directory.names()
        : List.of();
  }
}
