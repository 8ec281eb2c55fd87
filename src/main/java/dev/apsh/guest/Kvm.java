package dev.apsh.guest;

import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.Facility;
import dev.apsh.linux.ApInstructions;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.KvmDevice;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.linux.Sys;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfs.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// KVM and QEMU 8.2 on one host: the guests that run, and how one comes to be started or is
/// refused.
public final class Kvm implements Hypervisor {
  private static final String PROGRAM = "qemu-system-s390x";
  private static final int NOT_SIMULATED = 2;

  private final Sys host;
  private final ApFacility facility;
  private final Modules modules;
  private final VfioApDevices devices;
  private final Boot boot;
  private final Neighbours neighbours;
  private final Map<String, Guest> running = new LinkedHashMap<>();

  /// The modules of the host that a guest needs, each while it is loaded.
  public record Modules(Supplier<Optional<KvmDevice>> kvm, Supplier<Optional<VfioAp>> vfioAp) {}

  public Kvm(Sys host, ApFacility facility, Modules modules, Boot boot, Neighbours neighbours) {
    this.host = host;
    this.facility = facility;
    this.modules = modules;
    this.devices = new VfioApDevices(host, modules.vfioAp());
    this.boot = boot;
    this.neighbours = neighbours;
  }

  public Optional<Guest> guest(String name) {
    return Optional.ofNullable(running.get(name));
  }

  /// Every QEMU on this host, in the order in which they were started.
  public List<Guest> guests() {
    return List.copyOf(running.values());
  }

  @Override
  public List<String> running() {
    return List.copyOf(running.keySet());
  }

  @Override
  public Optional<State> state(String name) {
    return guest(name).map(guest -> new State(guest.pid(), guest.state().spelling()));
  }

  @Override
  public Optional<ApInstructions.Masks> masks(String name) {
    return guest(name)
        .map(Guest::masks)
        .map(masks ->
            new ApInstructions.Masks(
                masks.adapters().toString(),
                masks.domains().toString(),
                masks.controlDomains().toString()));
  }

  @Override
  public List<String> devices(String name) {
    return guest(name)
        .map(guest -> guest.devices().stream().map(MatrixMdev::uuid).toList())
        .orElse(List.of());
  }

  @Override
  public Optional<String> monitor(String name, String line) {
    return guest(name).map(guest -> new Monitor(this, guest).say(line));
  }

  @Override
  public boolean stop(String name) {
    Guest guest = running.remove(name);
    if (guest != null) {
      guest.end(boot);
    }
    return guest != null;
  }

  /// Ends whatever runs here: the host goes down.
  public void stopAll() {
    running().forEach(this::stop);
  }

  VfioApDevices vfioApDevices() {
    return devices;
  }

  Boot boot() {
    return boot;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  @Override
  public Answer start(List<String> arguments, Caller caller) {
    return switch (QemuCommand.parse(arguments)) {
      case QemuCommand.Wrong(String error) -> refused(List.of(), error);
      case QemuCommand.NotSimulated(String option) ->
          new Answer(Optional.empty(), List.of(option + " is not simulated"), NOT_SIMULATED);
      case QemuCommand.Guest(QemuCommand command) -> start(command, arguments, caller);
    };
  }

  private Answer start(QemuCommand command, List<String> arguments, Caller caller) {
    String name = command.name().orElseGet(this::freeName);
    boolean waits = command.start().incoming().isPresent();
    if (running.containsKey(name) || (!waits && neighbours.isTaken(name))) {
      return refused(
          List.of(), "-name " + name + ": a guest of that name, its address here, is running");
    }
    Process process = process(arguments, caller);
    Optional<KvmDevice.Vm> vm = modules.kvm().get().map(kvm -> kvm.create(process.pid()));
    List<ApFeature> missing = command.cpu().missing(this::offers);
    if (!missing.isEmpty()) {
      vm.ifPresent(KvmDevice.Vm::destroy);
      return refused(
          List.of(),
          "Some features requested in the CPU model are not available in the configuration: "
              + names(missing));
    }
    Set<ApFeature> features = command.cpu().features(this::offers);
    Guest guest = new Guest(name, command, features, facility, caller, process.pid(), vm);
    return start(guest, warnings(features), process);
  }

  /// What the host has and its KVM lets guests have.
  private boolean offers(Facility wanted) {
    return facility.has(wanted) && modules.kvm().get().map(kvm -> kvm.offers(wanted)).orElse(true);
  }

  /// Each in front of the one before, a blank behind each, and one behind all, as QEMU builds it.
  private static String names(List<ApFeature> features) {
    StringBuilder names = new StringBuilder(" ");
    features.forEach(feature -> names.insert(0, feature.spelling() + " "));
    return names.toString();
  }

  /// AP's other features ask for AP itself (target/s390x/cpu_models.c).
  private static List<String> warnings(Set<ApFeature> features) {
    return features.contains(ApFeature.AP)
        ? List.of()
        : features.stream()
            .map(feature -> "warning: '%s' requires 'ap'.".formatted(feature.spelling()))
            .toList();
  }

  private Answer start(Guest guest, List<String> warnings, Process process) {
    for (DeviceArgument.VfioAp device : guest.command().devices()) {
      Optional<String> error = devices.plug(guest, device);
      if (error.isPresent()) {
        guest.end(boot);
        return refused(warnings, "-device " + device.argument() + ": " + error.get());
      }
    }
    guest.start(boot);
    running.put(guest.name(), guest);
    run(guest, process);
    return new Answer(Optional.of(guest.name()), warnings, 0);
  }

  /// QEMU as a process of the host, yet to run.
  private Process process(List<String> arguments, Caller caller) {
    Process process = Process.login(host, Map.of(), host.files().root(), caller);
    List<String> words = new ArrayList<>(arguments);
    words.addFirst(PROGRAM);
    process.arguments(words);
    process.ignore(Signal.INT, true);
    process.ignore(Signal.HUP, true);
    return process;
  }

  /// QEMU lives as long as its guest and ends it when it is killed.
  private void run(Guest guest, Process process) {
    process.start(() -> {
      try {
        process.await(() -> running.get(guest.name()) != guest);
      } finally {
        running.remove(guest.name(), guest);
        guest.end(boot);
      }
      return 0;
    });
  }

  private String freeName() {
    return neighbours.names().stream()
        .filter(name -> !isTaken(name))
        .findFirst()
        .orElseGet(this::countedName);
  }

  private boolean isTaken(String name) {
    return running.containsKey(name) || neighbours.isTaken(name);
  }

  private String countedName() {
    int number = 1;
    while (isTaken("guest" + number)) {
      number++;
    }
    return "guest" + number;
  }

  private static Answer refused(List<String> warnings, String error) {
    List<String> messages = new ArrayList<>(warnings);
    messages.add(error);
    return new Answer(Optional.empty(), messages, 1);
  }
}
