package dev.apsh.program.virsh;

import dev.apsh.program.virsh.VirshCommand.Group;
import java.util.List;
import java.util.Optional;

/// virsh's commands on the devices of a host.
final class NodeDeviceCommands {
  private static final String NAME = "device name or wwn pair in 'wwnn,wwpn' format";

  private NodeDeviceCommands() {}

  static List<VirshCommand> all() {
    return List.of(
        command(
            "nodedev-autostart",
            "autostart a defined node device",
            "Configure a node device to be automatically started at boot.",
            List.of(device(), VirshOption.flag("disable", "disable autostarting")),
            NodeDeviceCommands::autostart),
        command(
            "nodedev-create",
            "create a device defined by an XML file on the node",
            "Create a device on the node.  Note that this command creates devices on the physical host that can then be assigned to a virtual machine.",
            file(),
            NodeDeviceCommands::create),
        command(
            "nodedev-define",
            "Define a device by an xml file on a node",
            "Defines a persistent device on the node that can be assigned to a domain. The device must be started before it can be assigned to a domain.",
            file(),
            NodeDeviceCommands::define),
        command(
            "nodedev-destroy",
            "destroy (stop) a device on the node",
            "Destroy a device on the node.  Note that this command destroys devices on the physical host",
            List.of(VirshOption.alias("name", "device"), device()),
            NodeDeviceCommands::destroy),
        command(
            "nodedev-dumpxml",
            "node device details in XML",
            "Output the node device details as an XML dump to stdout.",
            List.of(
                device(),
                VirshOption.flag("inactive", "show inactive defined XML"),
                XmlDump.xpath(),
                XmlDump.wrap()),
            NodeDeviceCommands::dumpXml),
        command(
            "nodedev-info",
            "node device information",
            "Returns basic information about the node device",
            List.of(device()),
            NodeDeviceCommands::info),
        command(
            "nodedev-list",
            "enumerate devices on this host",
            "",
            listOptions(),
            NodeDeviceList::run),
        command(
            "nodedev-start",
            "Start an inactive node device",
            "Starts an inactive node device that was previously defined",
            List.of(VirshOption.required("device", "device name")),
            NodeDeviceCommands::start),
        command(
            "nodedev-undefine",
            "Undefine an inactive node device",
            "Undefines the configuration for an inactive node device",
            List.of(device()),
            NodeDeviceCommands::undefine),
        command(
            "nodedev-update",
            "Update a active and/or inactive node device",
            "Updates the configuration of a node device",
            updateOptions(),
            NodeDeviceCommands::update));
  }

  private static VirshCommand command(
      String name,
      String help,
      String text,
      List<VirshOption> options,
      VirshCommand.Action action) {
    return new VirshCommand(name, Group.NODE_DEVICE, help, text, options, action);
  }

  private static VirshOption device() {
    return VirshOption.required("device", NAME);
  }

  private static List<VirshOption> file() {
    return List.of(
        VirshOption.required("file", "file containing an XML description of the device"),
        VirshOption.flag("validate", "validate the XML against the schema"));
  }

  private static List<VirshOption> listOptions() {
    return List.of(
        VirshOption.flag("tree", "list devices in a tree"),
        VirshOption.optional("cap", "capability names, separated by comma"),
        VirshOption.flag("inactive", "list inactive devices"),
        VirshOption.flag("all", "list inactive & active devices"),
        VirshOption.flag("persistent", "list persistent devices"),
        VirshOption.flag("transient", "list transient devices"));
  }

  private static List<VirshOption> updateOptions() {
    return List.of(
        device(),
        VirshOption.required("file", "file containing an XML description of the device"),
        VirshOption.flag("config", "affect next node device startup"),
        VirshOption.flag("live", "affect running node device"),
        VirshOption.flag("current", "affect current state of node device"));
  }

  /// The device that a call is about. Says so and is empty when there is none.
  private static Optional<NodeDevice> device(VirshCall call) throws LibvirtError {
    String name = call.get("device");
    Optional<NodeDevice> device = call.connection().nodeDevices().find(name);
    if (device.isEmpty()) {
      call.fail("Could not find matching device '" + name + "'");
      call.fail(
          LibvirtError.noNodeDevice("no node device with matching name '" + name + "'").text());
    }
    return device;
  }

  private static Mediation mediation(VirshCall call) throws LibvirtError {
    return new Mediation(call.connection().nodeDevices());
  }

  private static boolean create(VirshCall call) throws LibvirtError {
    Optional<String> text = DomainCommands.file(call);
    String from = call.get("file");
    boolean validated = call.has("validate");
    Mediation mediation = mediation(call);
    return text.isPresent()
        && call.attempt(
            "Failed to create node device from " + from,
            () ->
                call.tell(
                    "Node device %s created from %s"
                        .formatted(mediation.create(text.get(), validated), from)));
  }

  private static boolean define(VirshCall call) throws LibvirtError {
    Optional<String> text = DomainCommands.file(call);
    String from = call.get("file");
    boolean validated = call.has("validate");
    Mediation mediation = mediation(call);
    return text.isPresent()
        && call.attempt(
            "Failed to define node device from '" + from + "'",
            () ->
                call.tell(
                    "Node device '%s' defined from '%s'"
                        .formatted(mediation.define(text.get(), validated), from)));
  }

  /// Something that is done with a device.
  @FunctionalInterface
  private interface Deed {
    void with(Mediation mediation, NodeDevice device) throws LibvirtError;
  }

  private static boolean change(VirshCall call, String failed, String done, Deed deed)
      throws LibvirtError {
    Optional<NodeDevice> device = device(call);
    if (device.isEmpty()) {
      return false;
    }
    Mediation mediation = mediation(call);
    String name = call.get("device");
    return call.attempt(
        failed.formatted(name),
        () -> {
          deed.with(mediation, device.get());
          call.tell(done.formatted(name));
        });
  }

  private static boolean start(VirshCall call) throws LibvirtError {
    return change(call, "Failed to start device %s", "Device %s started", Mediation::start);
  }

  private static boolean destroy(VirshCall call) throws LibvirtError {
    return change(
        call,
        "Failed to destroy node device '%s'",
        "Destroyed node device '%s'",
        Mediation::destroy);
  }

  private static boolean undefine(VirshCall call) throws LibvirtError {
    return change(
        call,
        "Failed to undefine node device '%s'",
        "Undefined node device '%s'",
        Mediation::undefine);
  }

  private static boolean autostart(VirshCall call) throws LibvirtError {
    boolean on = !call.has("disable");
    return change(
        call,
        on
            ? "failed to mark device %s as autostarted"
            : "failed to unmark device %s as autostarted",
        on ? "Device %s marked as autostarted" : "Device %s unmarked as autostarted",
        (mediation, device) -> mediation.autostart(device, on));
  }

  private static boolean update(VirshCall call) throws LibvirtError {
    if (!call.areExclusive("current", "live") || !call.areExclusive("current", "config")) {
      return false;
    }
    Optional<NodeDevice> device = device(call);
    Optional<String> text = device.isEmpty() ? Optional.empty() : DomainCommands.file(call);
    if (device.isEmpty() || text.isEmpty()) {
      return false;
    }
    boolean live = call.has("live");
    boolean config = call.has("config");
    Mediation mediation = mediation(call);
    String name = device.get().name();
    return call.attempt(
        "Failed to update node device %s from '%s'".formatted(name, call.get("file")),
        () -> {
          mediation.update(device.get(), text.get(), live, config);
          boolean running = live || (!config && device.get().isActive());
          String what =
              running && config
                  ? "persistent config and live state"
                  : running ? "live state" : "persistent config";
          call.session().extra("Updated node device " + name + " " + what);
        });
  }

  private static boolean dumpXml(VirshCall call) throws LibvirtError {
    Optional<NodeDevice> device = device(call);
    if (device.isEmpty()) {
      return false;
    }
    boolean inactive = call.has("inactive");
    if (inactive && !device.get().isPersistent()) {
      throw LibvirtError.notValid("node device '" + device.get().name() + "' is not persistent");
    }
    return XmlDump.print(call, device.get().xml(inactive));
  }

  private static boolean info(VirshCall call) throws LibvirtError {
    Optional<NodeDevice> found = device(call);
    if (found.isEmpty()) {
      return false;
    }
    NodeDevice device = found.get();
    line(call, "Name:", device.name());
    line(call, "Parent:", device.parent());
    line(call, "Active:", device.isActive() ? "yes" : "no");
    line(call, "Persistent:", device.isPersistent() ? "yes" : "no");
    line(call, "Autostart:", device.isAutostarted() ? "yes" : "no");
    return true;
  }

  private static void line(VirshCall call, String title, String value) {
    call.print("%-15s %s\n".formatted(title, value));
  }
}
