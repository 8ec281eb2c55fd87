package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What libvirt does with mediated devices, by mdevctl's hand.
final class Mediation {
  /// The name in sysfs of the only parent there is, which libvirt calls `ap_matrix`.
  private static final String PARENT = "matrix";

  private final NodeDevices devices;

  Mediation(NodeDevices devices) {
    this.devices = devices;
  }

  /// Starts a device that is not defined; gives its name.
  String create(String text, boolean isValidated) throws LibvirtError {
    NodeDeviceXml wanted = known(NodeDeviceXml.ofNew(text, isValidated));
    wanted.mdev();
    String uuid = json("start", "Unable to start mediated device", wanted, List.of());
    return NodeDevices.name(uuid, PARENT);
  }

  /// Defines a device, or changes its definition; gives its name.
  String define(String text, boolean isValidated) throws LibvirtError {
    NodeDeviceXml wanted = known(NodeDeviceXml.ofNew(text, isValidated));
    wanted.mdev();
    Optional<NodeDevice> known =
        wanted.uuid().flatMap(uuid -> devices.find(NodeDevices.name(uuid, PARENT)));
    if (known.filter(NodeDevice::isPersistent).isPresent()) {
      modify(wanted, false, true);
      return known.get().name();
    }
    String uuid = json("define", "Unable to define mediated device", wanted, List.of());
    return NodeDevices.name(uuid, PARENT);
  }

  /// The same when it is no mediated device, or one whose parent can have such devices.
  private NodeDeviceXml known(NodeDeviceXml wanted) throws LibvirtError {
    if (wanted.config().isEmpty()) {
      return wanted;
    }
    if (wanted.parent().isEmpty()) {
      throw LibvirtError.unsupported("missing parent device");
    }
    Optional<NodeDevice> parent = devices.find(wanted.parent());
    if (parent.isEmpty()) {
      throw LibvirtError.unsupported("invalid parent device '" + wanted.parent() + "'");
    }
    if (!parent.get().type().equals("ap_matrix")) {
      throw LibvirtError.plain(
          "failed to parse configuration file Unable to find address for parent device '%s'"
              .formatted(wanted.parent()));
    }
    return wanted;
  }

  /// Runs mdevctl with the configuration on its standard input; gives the device's UUID.
  private String json(String command, String what, NodeDeviceXml wanted, List<String> options)
      throws LibvirtError {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--parent", PARENT, "--jsonfile", "/dev/stdin"));
    wanted.uuid().ifPresent(uuid -> words.addAll(List.of("--uuid", uuid)));
    words.addAll(options);
    String made = devices.mdevctl().run(what, wanted.mdev().json(), words);
    return made.isEmpty() ? wanted.uuid().orElse("") : made;
  }

  private void modify(NodeDeviceXml wanted, boolean live, boolean config) throws LibvirtError {
    if (!devices.mdevctl().modifies()) {
      throw LibvirtError.notSupported("Unable to modify mediated device: modify unsupported");
    }
    List<String> options = new ArrayList<>();
    if (config) {
      options.add("--defined");
    }
    if (live) {
      options.add("--live");
    }
    json("modify", "Unable to modify mediated device", wanted, options);
  }

  void start(NodeDevice device) throws LibvirtError {
    if (device.isActive()) {
      throw LibvirtError.notValid("Device is already active");
    }
    uuid("start", "Unable to create mediated device", device);
  }

  void destroy(NodeDevice device) throws LibvirtError {
    NodeDevice.Mediated mdev = device.mdev();
    if (!device.isActive()) {
      throw LibvirtError.notValid("Device '" + device.name() + "' is not active");
    }
    if (devices.isInUse(mdev.uuid())) {
      throw LibvirtError.internal("Unable to destroy '" + device.name() + "': device in use");
    }
    uuid("stop", "Unable to destroy '" + device.name() + "'", device);
  }

  void undefine(NodeDevice device) throws LibvirtError {
    if (!device.isPersistent()) {
      throw LibvirtError.notValid("Node device '" + device.name() + "' is not defined");
    }
    uuid("undefine", "Unable to undefine mediated device", device);
  }

  private void uuid(String command, String what, NodeDevice device) throws LibvirtError {
    devices.mdevctl().run(what, "", List.of(command, "--uuid", device.mdev().uuid()));
  }

  void autostart(NodeDevice device, boolean on) throws LibvirtError {
    if (device.mediated().isEmpty()) {
      throw LibvirtError.notSupported("Unsupported device type");
    }
    if (!device.isPersistent()) {
      throw LibvirtError.notValid("cannot set autostart for transient device");
    }
    if (device.isAutostarted() != on) {
      devices
          .mdevctl()
          .run(
              "Unable to set autostart on '" + device.name() + "'",
              "",
              List.of("modify", "--uuid", device.mdev().uuid(), on ? "--auto" : "--manual"));
    }
  }

  /// Changes a device's attributes: of what runs, of what is defined, of whichever there is when
  /// neither is asked for. One that was started with its parent no longer is.
  void update(NodeDevice device, String text, boolean live, boolean config) throws LibvirtError {
    NodeDeviceXml wanted = known(NodeDeviceXml.ofExisting(text));
    NodeDevice.Mediated mdev = device.mdev();
    wanted.mdev();
    boolean neither = !live && !config;
    boolean toLive = live || (neither && device.isActive());
    boolean toConfig = config || (neither && !device.isActive());
    if (toLive && !device.isActive()) {
      throw LibvirtError.notValid("node device is not active");
    }
    if (toConfig && !device.isPersistent()) {
      throw LibvirtError.notValid("transient node devices do not have any persistent config");
    }
    check(device, mdev, wanted, toLive);
    modify(wanted, toLive, toConfig);
  }

  private static void check(
      NodeDevice device, NodeDevice.Mediated mdev, NodeDeviceXml wanted, boolean live)
      throws LibvirtError {
    if (!wanted.uuid().orElse("").equals(mdev.uuid())) {
      throw LibvirtError.unsupported(
          "Cannot update device '%s, uuid mismatch (current uuid '%s')"
              .formatted(device.name(), mdev.uuid()));
    }
    String type = mdev.active().map(MdevConfig::type).orElse("");
    if (live && !type.equals(wanted.mdev().type())) {
      throw LibvirtError.unsupported(
          "Cannot update device '%s', type mismatch (current type '%s')"
              .formatted(device.name(), type));
    }
    if (!mdev.parent().equals(PARENT)) {
      throw LibvirtError.unsupported(
          "Cannot update device '%s', parent address mismatch (current parent address '%s')"
              .formatted(device.name(), mdev.parent()));
    }
  }
}
