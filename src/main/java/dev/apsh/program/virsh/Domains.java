package dev.apsh.program.virsh;

import dev.apsh.linux.Hypervisor;
import dev.apsh.program.tool.Files;
import dev.apsh.vfs.Caller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The domains of a host: those that are defined, and those that run.
final class Domains {
  private final Connection connection;
  private final DomainFiles files;

  Domains(Connection connection) {
    this.connection = connection;
    this.files = new DomainFiles(new Files(connection.daemon()));
  }

  /// Those that run by their ids, then the others by their names.
  List<Domain> all() {
    List<Domain> all = new ArrayList<>();
    files.names().forEach(name -> named(name).ifPresent(all::add));
    all.sort(
        Comparator.comparingInt(Domains::order)
            .thenComparing(domain -> domain.name().toLowerCase(Locale.ROOT)));
    return all;
  }

  private static int order(Domain domain) {
    return domain.live().map(Domain.Live::id).orElse(Integer.MAX_VALUE);
  }

  /// The domain of that name; its QEMU may have ended since it was last looked at.
  Optional<Domain> named(String name) {
    Optional<Xml> config = files.definition(name);
    Optional<Domain.Live> live = files.status(name).flatMap(status -> live(name, status));
    return config.isEmpty() && live.isEmpty()
        ? Optional.empty()
        : Optional.of(new Domain(name, config, live, files.lastReason(name)));
  }

  private Optional<Domain.Live> live(String name, Xml status) {
    Optional<Hypervisor.State> qemu = connection.hypervisor().state(name);
    Optional<Xml> xml = status.child("domain");
    String pid = status.attribute("pid").orElse("");
    if (qemu.isEmpty() || xml.isEmpty() || !pid.equals("" + qemu.get().pid())) {
      files.ended(name, "shutdown");
      return Optional.empty();
    }
    int id = Integer.parseInt(xml.get().attribute("id").orElse("0"));
    String state = qemu.get().runState().equals("running") ? "running" : "paused";
    String reason =
        status.attribute("state").orElse("").equals(state)
            ? status.attribute("reason").orElse("unknown")
            : state.equals("running") ? "unpaused" : "unknown";
    return Optional.of(
        new Domain.Live(id, qemu.get().pid(), state, reason, current(name, xml.get())));
  }

  /// Without the devices that QEMU has unplugged by itself.
  private Xml current(String name, Xml xml) {
    List<String> there = connection.hypervisor().devices(name);
    try {
      List<Hostdev> hostdevs = new ArrayList<>(Hostdev.of(xml));
      boolean gone = hostdevs.removeIf(device -> !there.contains(device.uuid()));
      return gone ? DomainXml.withHostdevs(xml, hostdevs) : xml;
    } catch (LibvirtError e) {
      return xml;
    }
  }

  /// By number, UUID or name, in this order.
  Optional<Domain> find(String key) {
    List<Domain> all = all();
    for (Domain domain : all) {
      if (domain.isActive() && domain.id().equals(key)) {
        return Optional.of(domain);
      }
    }
    for (Domain domain : all) {
      if (Uuid.isOne(key) && domain.uuid().equals(Uuid.canonical(key))) {
        return Optional.of(domain);
      }
    }
    return all.stream().filter(domain -> domain.name().equals(key)).findFirst();
  }

  /// Defines a domain, or changes its definition. Refuses one whose name or UUID another has.
  Domain define(String text) throws LibvirtError {
    Xml xml = DomainXml.parse(text, this::newUuid);
    String name = xml.textOf("name").orElse("");
    String uuid = xml.textOf("uuid").orElse("");
    checkIdentity(name, uuid);
    files.define(name, xml);
    return named(name).orElseThrow();
  }

  private void checkIdentity(String name, String uuid) throws LibvirtError {
    for (Domain other : all()) {
      boolean sameName = other.name().equals(name);
      boolean sameUuid = other.uuid().equals(uuid);
      if (sameName && !sameUuid) {
        throw LibvirtError.failed("domain '" + name + "' already exists with uuid " + other.uuid());
      }
      if (sameUuid && !sameName) {
        throw LibvirtError.failed(
            "domain '" + other.name() + "' is already defined with uuid " + uuid);
      }
    }
  }

  /// For a domain whose definition names none.
  private String newUuid() {
    return connection.sys().entropy().uuid();
  }

  void undefine(Domain domain) throws LibvirtError {
    if (!domain.isPersistent()) {
      throw LibvirtError.notValid("cannot undefine transient domain");
    }
    files.undefine(domain.name());
  }

  /// Starts a transient domain, or refuses as [#define] and [#start].
  ///
  /// @param more words for QEMU's command line
  Domain create(String text, List<String> more) throws LibvirtError {
    Xml xml = DomainXml.parse(text, this::newUuid);
    String name = xml.textOf("name").orElse("");
    checkIdentity(name, xml.textOf("uuid").orElse(""));
    Optional<Domain> same = named(name);
    if (same.filter(Domain::isActive).isPresent()) {
      throw LibvirtError.notValid("domain '" + name + "' is already active");
    }
    run(name, xml, more);
    return named(name).orElseThrow();
  }

  /// @param more words for QEMU's command line
  void start(Domain domain, List<String> more) throws LibvirtError {
    if (domain.isActive()) {
      throw LibvirtError.notValid("domain is already running");
    }
    run(domain.name(), domain.xml(), more);
  }

  /// Starts QEMU for a definition.
  ///
  /// @param more words for QEMU's command line
  void run(String name, Xml xml, List<String> more) throws LibvirtError {
    List<Hostdev> hostdevs = new ArrayList<>();
    for (Hostdev hostdev : Hostdev.of(xml)) {
      hostdevs.add(hostdev.named("hostdev" + hostdevs.size()));
    }
    for (Hostdev hostdev : hostdevs) {
      checkFree(hostdev);
    }
    List<String> words = new ArrayList<>(QemuArguments.of(xml, hostdevs));
    words.addAll(more);
    Hypervisor.Answer answer = connection.hypervisor().start(words, Caller.ROOT);
    if (!answer.started()) {
      throw LibvirtError.internal(
          "QEMU unexpectedly closed the monitor (vm='%s'): %s qemu-system-s390x: %s"
              .formatted(name, Times.of(connection.sys()), answer.messages().getLast()));
    }
    int pid = connection.hypervisor().state(name).orElseThrow().pid();
    Xml live = DomainXml.running(xml, hostdevs).with("id", "" + files.nextId());
    boolean isPaused = more.contains("-S");
    String reason = isPaused ? "user" : more.contains("-incoming") ? "migrated" : "booted";
    save(name, new Domain.Live(0, pid, isPaused ? "paused" : "running", reason, live));
  }

  private void save(String name, Domain.Live run) throws LibvirtError {
    files.run(
        name,
        Xml.of("domstatus")
            .with("state", run.state())
            .with("reason", run.reason())
            .with("pid", "" + run.pid())
            .with(run.xml()));
  }

  /// What runs of a domain has other host devices from now on.
  void saveLive(Domain domain, List<Hostdev> hostdevs) throws LibvirtError {
    Domain.Live run = domain.running();
    Xml xml = DomainXml.withHostdevs(run.xml(), hostdevs);
    save(domain.name(), new Domain.Live(run.id(), run.pid(), run.state(), run.reason(), xml));
  }

  /// What runs of a domain stands still, or goes on.
  void saveState(Domain domain, String state, String reason) throws LibvirtError {
    Domain.Live run = domain.running();
    save(domain.name(), new Domain.Live(run.id(), run.pid(), state, reason, run.xml()));
  }

  /// A domain's definition has other host devices from now on.
  void saveConfig(Domain domain, List<Hostdev> hostdevs) throws LibvirtError {
    files.define(domain.name(), DomainXml.withHostdevs(domain.config().orElseThrow(), hostdevs));
  }

  /// Refuses a mediated device that is not there, is of another kind, or is a domain's.
  void checkFree(Hostdev hostdev) throws LibvirtError {
    Files sysfs = new Files(connection.daemon());
    if (!sysfs.exists("/dev/vfio/vfio")) {
      throw LibvirtError.unsupported("Mediated host device assignment requires VFIO support");
    }
    if (!sysfs.exists(hostdev.path())) {
      throw LibvirtError.deviceMissing("mediated device '" + hostdev.uuid() + "' not found");
    }
    String api = sysfs.text(hostdev.path() + "/mdev_type/device_api").orElse("").strip();
    if (!api.equals(hostdev.model())) {
      throw LibvirtError.internal(
          "invalid device API '%s' for device %s: device only supports '%s'"
              .formatted(hostdev.model(), hostdev.path(), api));
    }
    for (Domain other : all()) {
      if (other.isActive() && Hostdev.of(other.xml()).stream().anyMatch(hostdev::isSame)) {
        throw LibvirtError.notValid(
            "mediated device %s is in use by driver QEMU, domain %s"
                .formatted(hostdev.path(), other.name()));
      }
    }
  }

  /// Tells QEMU's monitor something. Refuses with QEMU's error.
  String monitor(Domain domain, String line) throws LibvirtError {
    domain.running();
    return heard(connection.hypervisor().monitor(domain.name(), line).orElse(""));
  }

  /// Without what QEMU says on its standard error instead.
  private static String heard(String answer) {
    return answer.startsWith("qemu-system-s390x: ")
        ? answer.substring(Math.max(0, answer.indexOf("Try \"help")))
        : answer;
  }

  /// As [#monitor], for a command of libvirt's own.
  void command(Domain domain, String command, String arguments) throws LibvirtError {
    String answer = monitor(domain, command + (arguments.isEmpty() ? "" : " " + arguments));
    if (!answer.isEmpty()) {
      throw LibvirtError.qemu(
          command, answer.startsWith("Error: ") ? answer.substring(7).strip() : answer.strip());
    }
  }

  /// Its QEMU has ended without having been asked by libvirt.
  void crashed(Domain domain) {
    files.ended(domain.name(), "crashed");
  }

  /// @param reason why, in a word
  void destroy(Domain domain, String reason) throws LibvirtError {
    domain.running();
    connection.hypervisor().stop(domain.name());
    files.ended(domain.name(), reason);
  }
}
