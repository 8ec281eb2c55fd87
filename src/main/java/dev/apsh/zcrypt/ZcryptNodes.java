package dev.apsh.zcrypt;

import static dev.apsh.kernel.Errno.EEXIST;
import static dev.apsh.kernel.Errno.EIO;
import static dev.apsh.kernel.Errno.ENOENT;
import static dev.apsh.kernel.Errno.ENOSPC;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceClass;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// /sys/class/zcrypt while the module zcrypt is loaded: the additional device nodes, each of which
/// reaches the adapters and domains of its masks only.
public final class ZcryptNodes {
  private static final String CLASS = "zcrypt";
  private static final int MOST = 256;
  private static final int LONGEST_NAME = 31;

  private final DeviceClass all;
  private final boolean hasControlMask;
  private final Map<String, Device> nodes = new LinkedHashMap<>();
  private final BitSet minors = new BitSet();

  /// The two files can only be written, though their mode says more.
  public ZcryptNodes(Sysfs sysfs, KernelProfile profile) {
    this.hasControlMask = profile.has(Feature.ZCRYPT_CONTROL_MASK);
    this.all = new DeviceClass(sysfs, CLASS);
    sysfs
        .top("class")
        .folder(CLASS)
        .put(
            List.of(
                Attribute.wo("create", this::create).mode(0600).refuses(EIO, EEXIST, ENOSPC),
                Attribute.wo("destroy", this::destroy).mode(0600).refuses(EIO, ENOENT)));
  }

  /// The module goes, and all nodes with it.
  public void unload() {
    List.copyOf(nodes.keySet()).forEach(this::remove);
    all.remove();
  }

  /// A name without the blanks around it, at most 31 bytes of what is written.
  private static String name(Bytes written) {
    String text = written.textToNul().stripLeading();
    return text.substring(0, Math.min(LONGEST_NAME, text.length())).strip();
  }

  /// In this order: EEXIST for a name that is taken, ENOSPC when there are 256. Without a name it
  /// is `zcrypt_` and the number; EEXIST when a node was given that name.
  private Write create(Bytes written) {
    String name = name(written);
    if (nodes.containsKey(name)) {
      return EEXIST.refused();
    }
    int minor = minors.nextClearBit(0);
    if (minor == MOST) {
      return ENOSPC.refused();
    }
    String full = name.isEmpty() ? CLASS + "_" + minor : name;
    if (nodes.containsKey(full)) {
      return EEXIST.refused();
    }
    minors.set(minor);
    nodes.put(full, all.add(new ZcryptNode(full, minor, hasControlMask), Optional.empty()));
    return Written.WHOLE;
  }

  /// ENOENT for a name that no node has.
  private Write destroy(Bytes written) {
    String name = name(written);
    if (!nodes.containsKey(name)) {
      return ENOENT.refused();
    }
    remove(name);
    return Written.WHOLE;
  }

  private void remove(String name) {
    Device device = nodes.remove(name);
    if (device != null && device.model() instanceof ZcryptNode node) {
      minors.clear(node.minor());
      all.remove(device);
    }
  }
}
