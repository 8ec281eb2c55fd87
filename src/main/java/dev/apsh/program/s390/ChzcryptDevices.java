package dev.apsh.program.s390;

import dev.apsh.program.s390.ChzcryptDevice.Parsed;
import java.util.List;
import java.util.Optional;

/// Sets cards and queues online and offline, and cards configured on and off; the first that fails
/// ends it, and those before stay changed.
final class ChzcryptDevices {
  private final S390Call call;
  private final boolean verbose;

  ChzcryptDevices(S390Call call, boolean verbose) {
    this.call = call;
    this.verbose = verbose;
  }

  /// -e, -d
  int online(List<String> ids, boolean on) {
    for (String id : ids) {
      int status =
          switch (ChzcryptDevice.of(id)) {
            case ChzcryptDevice.Wrong(String text) -> call.fail(text);
            case ChzcryptDevice.Right(ChzcryptDevice device) -> online(id, device, on);
          };
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private int online(String id, ChzcryptDevice device, boolean on) {
    Optional<SysDirectory> directory = call.directory(device.path());
    if (directory.isEmpty()) {
      return missing(device);
    }
    if (!directory.get().isWritable("online")) {
      return call.fail(ChzcryptBus.unwritablePath(device.path() + "/online"));
    }
    if (on && directory.get().number("config", 10, 1) <= 0) {
      call.warn("Warning - device " + id + " is deconfigured, can't set to online.\n");
      return 0;
    }
    return write(directory.get(), device, "online", on, on ? "online" : "offline");
  }

  /// --config-on, --config-off
  int config(List<String> ids, boolean on) {
    for (String id : ids) {
      Optional<Parsed> card = ChzcryptDevice.card(id);
      if (card.isEmpty()) {
        return call.fail(
            "Error - invalid device " + id + "\n Config on/off is only valid for card devices.");
      }
      int status =
          switch (card.get()) {
            case ChzcryptDevice.Wrong(String text) -> call.fail(text);
            case ChzcryptDevice.Right(ChzcryptDevice device) -> config(device, on);
          };
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private int config(ChzcryptDevice device, boolean on) {
    Optional<SysDirectory> directory = call.directory(device.path());
    if (directory.isEmpty()) {
      return missing(device);
    }
    String path = device.path() + "/config";
    if (!directory.get().isReadable("config")) {
      return call.fail(
          "Error - can't read "
              + path
              + ".\nFile may not exist due to an older zcrypt device driver.");
    }
    String text = on ? "config on" : "config off";
    if (directory.get().line("config").orElse("").equals(on ? "1" : "0")) {
      call.warn("Warning - device " + device.name() + " is already " + text + ".");
      return 0;
    }
    if (!directory.get().isWritable("config")) {
      return call.fail(
          "Error - can't write to " + path + ".\nWrong permissions or wrong tools version.");
    }
    return write(directory.get(), device, "config", on, text);
  }

  private int write(
      SysDirectory directory, ChzcryptDevice device, String file, boolean on, String text) {
    if (verbose) {
      call.print("Setting cryptographic device " + device.name() + " " + text + "\n");
    }
    String value = on ? "1" : "0";
    var _ = directory.write(file, value);
    return directory.line(file).orElse("").equals(value)
        ? 0
        : call.fail(
            "Error - unable to set cryptographic device " + device.name() + " " + text + ".");
  }

  private int missing(ChzcryptDevice device) {
    return call.fail("Error - cryptographic device " + device.name() + " does not exist.");
  }
}
