package dev.apsh.zcrypt;

import static dev.apsh.kernel.Errno.EEXIST;
import static dev.apsh.kernel.Errno.EIO;
import static dev.apsh.kernel.Errno.ENOENT;
import static dev.apsh.kernel.Errno.ENOSPC;

import dev.apsh.device.Entries;
import dev.apsh.device.Folder;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// /sys/class/zcrypt while the module zcrypt is loaded: the additional device nodes, each of which
/// reaches the adapters and domains of its masks only.
public final class ZcryptNodes implements Entries {
  private static final String CLASS = "zcrypt";
  private static final int MOST = 256;
  private static final int LONGEST_NAME = 31;

  private final Sysfs sysfs;
  private final boolean hasControlMask;
  private final List<ZcryptNode> nodes = new ArrayList<>();

  public ZcryptNodes(Sysfs sysfs, KernelProfile profile) {
    this.sysfs = sysfs;
    this.hasControlMask = profile.has(Feature.ZCRYPT_CONTROL_MASK);
    sysfs.top("class").put(CLASS, sysfs.folder(this));
  }

  /// The module goes, and all nodes with it.
  public void unload() {
    List.copyOf(nodes).forEach(this::remove);
    sysfs.top("class").take(CLASS);
  }

  @Override
  public Optional<Node> child(String name) {
    return switch (name) {
      case "create" -> Optional.of(file("create"));
      case "destroy" -> Optional.of(file("destroy"));
      default ->
          named(name)
              .map(node -> node.linkFrom("../../devices/virtual/" + CLASS + "/" + node.name()));
    };
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of("create", "destroy"));
    nodes.forEach(node -> names.add(node.name()));
    return names;
  }

  /// Both can only be written, though their mode says more.
  private Attribute file(String name) {
    return name.equals("create")
        ? Attribute.wo(name, this::create).mode(0600).refuses(EIO, EEXIST, ENOSPC)
        : Attribute.wo(name, this::destroy).mode(0600).refuses(EIO, ENOENT);
  }

  private Optional<ZcryptNode> named(String name) {
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  /// A name without the blanks around it, at most 31 bytes of what is written.
  private static String name(Bytes written) {
    String text = written.textToNul().stripLeading();
    return text.substring(0, Math.min(LONGEST_NAME, text.length())).strip();
  }

  /// In this order: EEXIST for a name that is taken, ENOSPC when there are 256. Without a name it
  /// is `zcrypt_` and the number.
  private Write create(Bytes written) {
    String name = name(written);
    if (!name.isEmpty() && named(name).isPresent()) {
      return EEXIST.refused();
    }
    int minor = 0;
    while (isTaken(minor)) {
      minor++;
    }
    if (minor == MOST) {
      return ENOSPC.refused();
    }
    ZcryptNode node =
        new ZcryptNode(
            name.isEmpty() ? CLASS + "_" + minor : name, minor, sysfs.clock(), hasControlMask);
    nodes.add(node);
    Folder above = sysfs.top("devices").folder("virtual").folder(CLASS);
    above.put(node.name(), node.directory(sysfs));
    sysfs.uevents().send(Action.ADD, node);
    return Written.WHOLE;
  }

  private boolean isTaken(int minor) {
    return nodes.stream().anyMatch(node -> node.minor() == minor);
  }

  /// ENOENT for a name that no node has.
  private Write destroy(Bytes written) {
    Optional<ZcryptNode> node = named(name(written));
    node.ifPresent(this::remove);
    return node.isPresent() ? Written.WHOLE : ENOENT.refused();
  }

  private void remove(ZcryptNode node) {
    nodes.remove(node);
    sysfs.top("devices").folder("virtual").folder(CLASS).take(node.name());
    sysfs.uevents().send(Action.REMOVE, node);
  }
}
