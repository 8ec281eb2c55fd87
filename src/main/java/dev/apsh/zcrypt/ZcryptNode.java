package dev.apsh.zcrypt;

import static dev.apsh.kernel.Errno.EINVAL;

import dev.apsh.ap.ApMask;
import dev.apsh.bus.MaskParser;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.DeviceNode;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An additional device node of zcrypt: its number, and what it lets through.
///
/// @param hasControlMask whether control domains have a mask of their own
record ZcryptNode(String name, int minor, boolean hasControlMask) implements DeviceModel {
  private static final int MAJOR = 249;

  @Override
  public Optional<DeviceNode> node() {
    return Optional.of(DeviceNode.of(MAJOR, minor, name));
  }

  @Override
  public List<Attribute> attributes() {
    List<Attribute> files = new ArrayList<>();
    for (String file : new String[] {"ioctlmask", "apmask", "aqmask"}) {
      files.add(new Mask(file).file());
    }
    if (hasControlMask) {
      files.add(new Mask("admask").file());
    }
    return files;
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
