package dev.apsh.program.virsh;

import dev.apsh.program.tool.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The devices of a host that libvirt knows: AP's cards, queues and matrix from sysfs, mediated
/// devices from sysfs and mdevctl.
final class NodeDevices {
  private static final String ROOT = "computer";
  private static final String CARDS = "/sys/devices/ap";
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix";
  private static final String MDEVS = "/sys/bus/mdev/devices";

  private final Connection connection;
  private final Files sysfs;
  private final Mdevctl mdevctl;

  NodeDevices(Connection connection) {
    this.connection = connection;
    this.sysfs = new Files(connection.daemon());
    this.mdevctl = new Mdevctl(connection.daemon());
  }

  Mdevctl mdevctl() {
    return mdevctl;
  }

  /// All, by their names.
  List<NodeDevice> all() {
    List<NodeDevice> all = new ArrayList<>();
    all.add(
        new NodeDevice(ROOT, Optional.empty(), "", Optional.empty(), system(), Optional.empty()));
    for (String card : sysfs.names(CARDS)) {
      if (card.startsWith("card")) {
        addCard(all, card);
      }
    }
    if (sysfs.isDirectory(MATRIX)) {
      all.add(matrix());
    }
    addMediated(all);
    all.sort(Comparator.comparing(device -> device.name().toLowerCase(Locale.ROOT)));
    return all;
  }

  /// The computer itself; an IBM Z tells neither a maker nor a firmware this way.
  private static Xml system() {
    Xml hardware = Xml.of("hardware").with(Xml.of("uuid", "00000000-0000-0000-0000-000000000000"));
    return Xml.of("capability")
        .with("type", "system")
        .with(hardware)
        .with(Xml.of("firmware", "\n    "));
  }

  private void addCard(List<NodeDevice> all, String card) {
    String path = CARDS + "/" + card;
    String adapter = "0x" + card.substring(4);
    Xml capability = Xml.of("capability").with("type", "ap_card");
    all.add(
        NodeDevice.plain(
            "ap_" + card,
            path,
            ROOT,
            driver(path),
            capability.with(Xml.of("ap-adapter", adapter))));
    for (String queue : sysfs.names(path)) {
      if (queue.length() == 7 && queue.charAt(2) == '.') {
        all.add(queue(path + "/" + queue, "ap_" + card, adapter, queue));
      }
    }
  }

  private NodeDevice queue(String path, String card, String adapter, String queue) {
    Xml capability =
        Xml.of("capability")
            .with("type", "ap_queue")
            .with(Xml.of("ap-adapter", adapter))
            .with(Xml.of("ap-domain", "0x" + queue.substring(3)));
    return NodeDevice.plain("ap_" + queue.replace('.', '_'), path, card, driver(path), capability);
  }

  private NodeDevice matrix() {
    Xml types = Xml.of("capability").with("type", "mdev_types");
    String below = MATRIX + "/mdev_supported_types";
    for (String id : sysfs.names(below)) {
      types =
          types.with(
              Xml.of("type")
                  .with("id", id)
                  .with(Xml.of("name", value(below + "/" + id + "/name")))
                  .with(Xml.of("deviceAPI", value(below + "/" + id + "/device_api")))
                  .with(
                      Xml.of(
                          "availableInstances", value(below + "/" + id + "/available_instances"))));
    }
    Xml capability = Xml.of("capability").with("type", "ap_matrix");
    return NodeDevice.plain(
        "ap_matrix",
        MATRIX,
        ROOT,
        driver(MATRIX),
        types.children().isEmpty() ? capability : capability.with(types));
  }

  private void addMediated(List<NodeDevice> all) {
    List<Mdevctl.Listed> active = mdevctl.list(false);
    List<Mdevctl.Listed> defined = mdevctl.list(true);
    active.forEach(
        each -> all.add(mediated(each, Optional.of(each.config()), config(defined, each))));
    for (Mdevctl.Listed each : defined) {
      if (config(active, each).isEmpty()) {
        all.add(mediated(each, Optional.empty(), Optional.of(each.config())));
      }
    }
  }

  private static Optional<MdevConfig> config(List<Mdevctl.Listed> all, Mdevctl.Listed of) {
    return all.stream()
        .filter(each -> each.uuid().equals(of.uuid()) && each.parent().equals(of.parent()))
        .map(Mdevctl.Listed::config)
        .findFirst();
  }

  private NodeDevice mediated(
      Mdevctl.Listed listed, Optional<MdevConfig> active, Optional<MdevConfig> defined) {
    String uuid = listed.uuid();
    String link = MDEVS + "/" + uuid;
    Optional<String> path =
        active.isPresent() ? Optional.of(MATRIX + "/" + uuid) : Optional.empty();
    Optional<String> driver = active.isPresent() ? driver(link) : Optional.empty();
    String group = sysfs.link(link + "/iommu_group").map(NodeDevices::last).orElse("0");
    return new NodeDevice(
        name(uuid, listed.parent()),
        path,
        listed.parent().equals("matrix") && sysfs.isDirectory(MATRIX) ? "ap_matrix" : ROOT,
        driver,
        Xml.of("capability").with("type", "mdev"),
        Optional.of(new NodeDevice.Mediated(uuid, listed.parent(), active, defined, group)));
  }

  /// What libvirt calls a mediated device.
  static String name(String uuid, String parent) {
    StringBuilder name = new StringBuilder("mdev_" + uuid + "_" + parent);
    for (int i = 0; i < name.length(); i++) {
      boolean plain = name.charAt(i) < 0x80 && Character.isLetterOrDigit(name.charAt(i));
      name.setCharAt(i, plain ? name.charAt(i) : '_');
    }
    return name.toString();
  }

  private Optional<String> driver(String path) {
    return sysfs.link(path + "/driver").map(NodeDevices::last);
  }

  private String value(String path) {
    return sysfs.text(path).orElse("").strip();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Optional<NodeDevice> find(String name) {
    return all().stream().filter(device -> device.name().equals(name)).findFirst();
  }

  /// Whether a guest has a mediated device open.
  boolean isInUse(String uuid) {
    return connection.hypervisor().running().stream()
        .anyMatch(guest -> connection.hypervisor().devices(guest).contains(uuid));
  }
}
