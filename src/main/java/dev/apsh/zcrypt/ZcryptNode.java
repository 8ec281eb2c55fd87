package dev.apsh.zcrypt;

import static dev.apsh.kernel.Errno.EINVAL;

import dev.apsh.ap.ApMask;
import dev.apsh.bus.MaskParser;
import dev.apsh.device.Folder;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An additional device node of zcrypt: its number, and what it lets through.
final class ZcryptNode implements Uevent.Source {
  private static final int MAJOR = 249;

  private final String name;
  private final int minor;
  private final Instant since;
  private final List<Mask> masks = new ArrayList<>();

  /// @param hasControlMask whether control domains have a mask of their own
  ZcryptNode(String name, int minor, Clock clock, boolean hasControlMask) {
    this.name = name;
    this.minor = minor;
    this.since = clock.now();
    for (String file : new String[] {"ioctlmask", "apmask", "aqmask"}) {
      masks.add(new Mask(file));
    }
    if (hasControlMask) {
      masks.add(new Mask("admask"));
    }
  }

  String name() {
    return name;
  }

  int minor() {
    return minor;
  }

  Link linkFrom(String target) {
    return new Link(target, Meta.rootOwned(0777, since));
  }

  Folder directory(Sysfs sysfs) {
    Folder folder = sysfs.folder();
    List<Attribute> files = new ArrayList<>();
    masks.forEach(mask -> files.add(mask.file()));
    files.add(Attribute.text("dev", () -> MAJOR + ":" + minor + "\n"));
    files.add(Attribute.text("uevent", () -> String.join("\n", properties()) + "\n"));
    folder.put(files);
    folder.link("subsystem", "../../../../class/zcrypt");
    return folder;
  }

  @Override
  public String path() {
    return "/devices/virtual/zcrypt/" + name;
  }

  @Override
  public String subsystem() {
    return "zcrypt";
  }

  @Override
  public List<String> properties() {
    return List.of("MAJOR=" + MAJOR, "MINOR=" + minor, "DEVNAME=" + name);
  }

  /// One of its masks; nothing is let through at first.
  private static final class Mask {
    private final String name;
    private ApMask bits = ApMask.EMPTY;

    Mask(String name) {
      this.name = name;
    }

    Attribute file() {
      return Attribute.rw(name, () -> bits + "\n", this::store).refuses(EINVAL);
    }

    /// EINVAL for what is no mask.
    private Write store(Bytes written) {
      Optional<ApMask> next = MaskParser.parse(written, bits);
      next.ifPresent(mask -> bits = mask);
      return next.isPresent() ? Written.WHOLE : EINVAL.refused();
    }
  }
}
