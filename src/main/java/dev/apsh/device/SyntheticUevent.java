package dev.apsh.device;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file `uevent`: shows what a device says of itself, and sends a uevent when an action is
/// written.
final class SyntheticUevent {
  private static final int UUID = 36;

  private SyntheticUevent() {}

  static Attribute ofDevice(Device device) {
    return Attribute.rw("uevent", () -> lines(device), written -> sendOf(device, written))
        .refuses(Errno.EINVAL);
  }

  /// That of a bus or driver, which can only be written.
  static Attribute of(Uevent.Source source, Sysfs sysfs) {
    return Attribute.wo("uevent", written -> send(written, source, sysfs)).refuses(Errno.EINVAL);
  }

  private static String lines(Device device) {
    StringBuilder lines = new StringBuilder();
    device.properties().forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  /// A device's driver, else its bus, complains as well (drivers/base/core.c; the number since
  /// 6.1).
  private static Write sendOf(Device device, Bytes written) {
    Write answer = send(written, device, device.sysfs());
    if (answer != Written.WHOLE) {
      String speaker = device.driver().map(Driver::name).orElse(device.subsystem());
      String what = speaker + " " + device.name() + ": uevent: failed to send synthetic uevent";
      boolean names = device.sysfs().profile().has(Feature.UEVENT_ERRNO);
      device.sysfs().log().log(Level.ERR, what.stripLeading() + (names ? ": -22" : ""));
    }
    return answer;
  }

  /// `ACTION [UUID [KEY=VALUE …]]`. Refuses with EINVAL what does not begin with the name of an
  /// action, then what behind it is no UUID or pair of letters and digits (lib/kobject_uevent.c).
  private static Write send(Bytes written, Uevent.Source source, Sysfs sysfs) {
    String text = written.text();
    String line =
        text.endsWith("\n") || text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    int blank = line.indexOf(' ');
    String word = blank < 0 ? line : line.substring(0, blank);
    Optional<Action> action = Action.of(word);
    if (action.isEmpty()) {
      complain(sysfs.log(), source, "unknown uevent action string");
      return Errno.EINVAL.because(new NoAction(word));
    }
    Optional<List<String>> properties =
        blank < 0 ? Optional.of(List.of("SYNTH_UUID=0")) : arguments(line.substring(blank + 1));
    if (properties.isEmpty()) {
      complain(sysfs.log(), source, "incorrect uevent action arguments");
      return Errno.EINVAL.because(new NoArguments(line.substring(blank + 1)));
    }
    sysfs.uevents().send(action.get(), source, properties.get().toArray(String[]::new));
    return Written.WHOLE;
  }

  private static void complain(KernelLog log, Uevent.Source source, String what) {
    log.log(Level.WARNING, "synth uevent: " + source.path() + ": " + what);
  }

  /// What is told of them in the uevent; empty when they are wrong.
  private static Optional<List<String>> arguments(String text) {
    String[] words = text.split(" ", -1);
    if (!isUuid(words[0])) {
      return Optional.empty();
    }
    List<String> properties = new ArrayList<>(List.of("SYNTH_UUID=" + words[0]));
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals < 1
          || !isAlphanumeric(words[i].substring(0, equals))
          || !isAlphanumeric(words[i].substring(equals + 1))) {
        return Optional.empty();
      }
      properties.add("SYNTH_ARG_" + words[i]);
    }
    return Optional.of(properties);
  }

  private static boolean isUuid(String word) {
    if (word.length() != UUID) {
      return false;
    }
    for (int i = 0; i < UUID; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = word.charAt(i);
      if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  /// A word that is no action of a uevent.
  record NoAction(String word) implements Cause {
    @Override
    public String facts() {
      return "`" + word + "` is none of add, remove, change, move, online, offline, bind, unbind";
    }
  }

  /// What follows the action is not a UUID and pairs.
  record NoArguments(String words) implements Cause {
    @Override
    public String facts() {
      return "`" + words + "` is not a UUID followed by KEY=VALUE of letters and digits";
    }
  }
}
