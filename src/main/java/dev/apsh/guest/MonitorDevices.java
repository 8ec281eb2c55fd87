package dev.apsh.guest;

import java.util.Optional;

/// `device_add` and `device_del` at a guest's monitor.
final class MonitorDevices {
  private final VfioApDevices host;
  private final Guest guest;

  MonitorDevices(VfioApDevices host, Guest guest) {
    this.host = host;
    this.guest = guest;
  }

  String add(String argument) {
    return switch (DeviceArgument.parse(argument)) {
      case DeviceArgument.Unseen unseen ->
          "device_add: " + argument.split(",", 2)[0] + " is not simulated\n";
      case DeviceArgument.Wrong(String error) -> "Error: " + error + "\n";
      case DeviceArgument.Unreadable(String error) ->
          "qemu-system-s390x: " + error + "\n" + Monitor.hint("device_add");
      case DeviceArgument.Help(String text) -> text;
      case DeviceArgument.VfioAp device ->
          plug(device).map(error -> "Error: " + error + "\n").orElse("");
    };
  }

  private Optional<String> plug(DeviceArgument.VfioAp device) {
    boolean twice = !device.id().isEmpty() && find(device.id()).isPresent();
    Optional<String> error = host.plug(guest, device);
    return twice && error.isEmpty()
        ? Optional.of("Duplicate device ID '" + device.id() + "'")
        : error;
  }

  String remove(String id) {
    if (id.isEmpty()) {
      return "device_del: string expected\n" + Monitor.hint("device_del");
    }
    Optional<Guest.Attached> device = find(id);
    device.ifPresent(guest::detach);
    return device.isPresent() ? "" : "Error: Device '" + id + "' not found\n";
  }

  private Optional<Guest.Attached> find(String id) {
    return guest.attached().stream().filter(each -> each.argument().id().equals(id)).findFirst();
  }
}
