package dev.apsh.program.virsh;

import java.util.List;
import java.util.Optional;

/// `virsh nodedev-list`: the names of devices, one below the other or as a tree.
final class NodeDeviceList {
  private final VirshCall call;
  private final List<NodeDevice> devices;
  private final StringBuilder indent = new StringBuilder();

  private NodeDeviceList(VirshCall call, List<NodeDevice> devices) {
    this.call = call;
    this.devices = devices;
  }

  static boolean run(VirshCall call) throws LibvirtError {
    Optional<String> refused = refused(call);
    if (refused.isPresent()) {
      return call.fail(refused.get());
    }
    List<String> wanted = capabilities(call);
    if (!wanted.stream().allMatch(Capabilities::isOne)) {
      return call.fail("Invalid capability type");
    }
    List<NodeDevice> devices =
        call.connection().nodeDevices().all().stream()
            .filter(device -> isWanted(call, wanted, device))
            .toList();
    NodeDeviceList list = new NodeDeviceList(call, devices);
    if (call.has("tree")) {
      list.tree();
    } else {
      devices.forEach(device -> call.print(device.name() + "\n"));
    }
    return true;
  }

  /// What is wrong with the options together.
  private static Optional<String> refused(VirshCall call) {
    if (call.has("all") && call.has("inactive")) {
      return Optional.of("Option --all is incompatible with --inactive");
    }
    if (call.has("transient") && (call.has("persistent") || call.has("inactive"))) {
      return Optional.of("Option --transient is incompatible with --persistent and --inactive");
    }
    boolean isFiltered =
        !call.get("cap").isEmpty()
            || call.has("inactive")
            || call.has("persistent")
            || call.has("transient");
    return call.has("tree") && isFiltered
        ? Optional.of(
            "Option --tree is incompatible with --cap, --inactive, --persistent and --transient")
        : Optional.empty();
  }

  private static List<String> capabilities(VirshCall call) {
    String text = call.get("cap");
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  private static boolean isWanted(VirshCall call, List<String> wanted, NodeDevice device) {
    boolean activity =
        call.has("all") || (call.has("inactive") ? !device.isActive() : device.isActive());
    boolean life =
        call.has("persistent")
            ? device.isPersistent()
            : !call.has("transient") || !device.isPersistent();
    return activity
        && life
        && (wanted.isEmpty() || wanted.stream().anyMatch(cap -> Capabilities.has(device, cap)));
  }

  private void tree() {
    devices.stream()
        .filter(device -> device.parent().isEmpty())
        .forEach(each -> branch(each, each));
  }

  /// @param last of the devices beside this one
  private void branch(NodeDevice device, NodeDevice last) {
    boolean root = device.parent().isEmpty();
    call.print(indent + (root ? "" : "+- ") + device.name() + "\n");
    List<NodeDevice> below =
        devices.stream().filter(each -> each.parent().equals(device.name())).toList();
    if (!root) {
      indent.append(device == last ? "  " : "| ");
    }
    if (!below.isEmpty()) {
      call.print(indent + "  |\n");
    }
    indent.append("  ");
    below.forEach(child -> branch(child, below.getLast()));
    indent.setLength(indent.length() - 2);
    if (below.isEmpty() && device == last) {
      call.print(indent + "\n");
    }
    if (!root) {
      indent.setLength(indent.length() - 2);
    }
  }
}
