package dev.apsh.device;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Uevents;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.Arrays;
import java.util.Optional;

/// The file `uevent`: shows what a device says of itself, and sends a uevent when an action is
/// written.
final class SyntheticUevent {
  private SyntheticUevent() {}

  static Attribute ofDevice(Device device) {
    return Attribute.rw(
            "uevent",
            () -> lines(device),
            written -> send(written, device, device.sysfs().uevents()))
        .refuses(Errno.EINVAL);
  }

  /// That of a bus or driver, which can only be written.
  static Attribute of(Uevent.Source source, Uevents uevents) {
    return Attribute.wo("uevent", written -> send(written, source, uevents)).refuses(Errno.EINVAL);
  }

  private static String lines(Device device) {
    StringBuilder lines = new StringBuilder();
    device.properties().forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  /// Refuses with EINVAL what does not begin with the name of an action.
  private static Write send(Bytes written, Uevent.Source source, Uevents uevents) {
    String word = written.text().strip().split(" ", 2)[0];
    Optional<Action> action =
        Arrays.stream(Action.values()).filter(each -> each.word().equals(word)).findFirst();
    if (action.isEmpty()) {
      return Errno.EINVAL.because(new NoAction(word));
    }
    uevents.send(action.get(), source, "SYNTH_UUID=0");
    return Written.WHOLE;
  }

  /// A word that is no action of a uevent.
  record NoAction(String word) implements Cause {
    @Override
    public String facts() {
      return "`" + word + "` is none of add, remove, change, move, online, offline, bind, unbind";
    }
  }
}
