package dev.apsh.guest;

import dev.apsh.hardware.ApFacility;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.ApInstructions;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Sys;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// KVM and QEMU 8.2 on one host: the guests that run, and how one comes to be started or is
/// refused.
public final class Kvm implements Hypervisor {
  private final Sys host;
  private final ApFacility facility;
  private final Supplier<Optional<VfioAp>> vfio;
  private final Boot boot;
  private final List<String> names;
  private final Map<String, Guest> running = new LinkedHashMap<>();

  /// @param vfio the host's vfio_ap module while it is loaded
  /// @param names what a guest without a name is called: the first that is free
  public Kvm(
      Sys host,
      ApFacility facility,
      Supplier<Optional<VfioAp>> vfio,
      Boot boot,
      List<String> names) {
    this.host = host;
    this.facility = facility;
    this.vfio = vfio;
    this.boot = boot;
    this.names = List.copyOf(names);
  }

  public Optional<Guest> guest(String name) {
    return Optional.ofNullable(running.get(name));
  }

  @Override
  public List<String> running() {
    return List.copyOf(running.keySet());
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
  public boolean stop(String name) {
    Guest guest = running.remove(name);
    if (guest != null) {
      guest.end();
    }
    return guest != null;
  }

  @Override
  public Answer start(List<String> arguments) {
    return switch (QemuCommand.parse(arguments)) {
      case QemuCommand.Wrong(String error) -> refused(List.of(), error);
      case QemuCommand.Guest(QemuCommand command) -> start(command);
    };
  }

  private Answer start(QemuCommand command) {
    String name = command.name().orElseGet(this::freeName);
    if (running.containsKey(name)) {
      return refused(
          List.of(), "-name " + name + ": a guest of that name, its address here, is running");
    }
    List<ApFeature> missing = command.cpu().missing(facility);
    if (!missing.isEmpty()) {
      return refused(
          List.of(),
          "Some features requested in the CPU model are not available in the configuration: "
              + names(missing));
    }
    Set<ApFeature> features = command.cpu().features(facility);
    return start(name, command, features, warnings(features));
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

  private Answer start(
      String name, QemuCommand command, Set<ApFeature> features, List<String> warnings) {
    List<MatrixMdev> devices = new ArrayList<>();
    for (QemuCommand.Device device : command.devices()) {
      boolean noBus = !features.contains(ApFeature.AP) || !devices.isEmpty();
      Optional<String> error =
          noBus
              ? Optional.of("No 'ap-bus' bus found for device 'vfio-ap'")
              : find(device.sysfsdev(), devices);
      if (error.isPresent()) {
        return refused(warnings, "-device " + device.argument() + ": " + error.get());
      }
    }
    Guest guest = new Guest(name, new Crycb(facility, features));
    for (MatrixMdev device : devices) {
      Optional<Refused> no = device.open(guest);
      if (no.isPresent()) {
        guest.end();
        return refused(warnings, cannotOpen(command.devices().getFirst(), device, no.get()));
      }
      guest.attach(device);
    }
    guest.boot(boot, command.commandLine());
    running.put(name, guest);
    return new Answer(true, warnings);
  }

  private String freeName() {
    return names.stream()
        .filter(name -> !running.containsKey(name))
        .findFirst()
        .orElseGet(this::countedName);
  }

  private String countedName() {
    int number = 1;
    while (running.containsKey("guest" + number)) {
      number++;
    }
    return "guest" + number;
  }

  /// The mediated device behind a path, added to `devices`, or QEMU's error.
  private Optional<String> find(String path, List<MatrixMdev> devices) {
    String link = path + "/iommu_group";
    if (group(path).isEmpty()) {
      return Optional.of(
          "vfio-ap: no iommu_group found for %s: Failed to read the symbolic link “%s”: %s"
              .formatted(path, link, "No such file or directory"));
    }
    String uuid = baseName(path).toLowerCase(Locale.ROOT);
    Optional<MatrixMdev> device = vfio.get().flatMap(module -> module.mdev(uuid));
    device.ifPresent(devices::add);
    return device.isPresent()
        ? Optional.empty()
        : Optional.of("vfio %s: no such host device".formatted(uuid));
  }

  /// The number of the IOMMU group of a device, by its link in sysfs.
  private Optional<String> group(String path) {
    return host.files().nodeOrLink(host.files().root(), path + "/iommu_group", Caller.ROOT)
            instanceof Done<Node>(Link link)
        ? Optional.of(baseName(link.target()))
        : Optional.empty();
  }

  private String cannotOpen(QemuCommand.Device device, MatrixMdev mdev, Refused why) {
    return "-device %s: vfio %s: failed to open /dev/vfio/%s: %s"
        .formatted(
            device.argument(), mdev.uuid(), group(device.sysfsdev()).orElse("0"), why.text());
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Answer refused(List<String> warnings, String error) {
    List<String> messages = new ArrayList<>(warnings);
    messages.add(error);
    return new Answer(false, messages);
  }
}
