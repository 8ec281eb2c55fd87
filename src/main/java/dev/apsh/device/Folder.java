package dev.apsh.device;

import dev.apsh.kernel.Clock;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A directory of sysfs: nodes that the kernel puts there, and names that are derived.
public final class Folder implements Directory {
  private static final int MODE = 0755;

  private final Map<String, Node> nodes = new HashMap<>();
  private final Entries derived;
  private final Instant since;
  private Meta meta;
  private boolean alive = true;

  private Folder(Entries derived, Instant since) {
    this.derived = derived;
    this.since = since;
    this.meta = Meta.rootOwned(MODE, since);
  }

  public static Folder empty(Clock clock) {
    return new Folder(Entries.NONE, clock.now());
  }

  public static Folder deriving(Entries derived, Clock clock) {
    return new Folder(derived, clock.now());
  }

  /// Makes it one that nobody may write, as the top of a file system is.
  public Folder unwritable() {
    meta = meta.withPermissions(0555);
    return this;
  }

  public Folder put(String name, Node node) {
    nodes.put(name, node);
    return this;
  }

  /// Puts files here that are gone when this directory is.
  public Folder put(List<Attribute> attributes) {
    BooleanSupplier whileAlive = this::isAlive;
    for (Attribute attribute : attributes) {
      nodes.put(attribute.name(), attribute.of(whileAlive, since));
    }
    return this;
  }

  public Folder link(String name, String target) {
    return put(name, link(target, since));
  }

  /// A link to a device, as old as that is.
  public static Link linkTo(String target, Device device) {
    return link(target, device.since());
  }

  /// A link as sysfs has them.
  static Link link(String target, Instant since) {
    return Link.inSysfs(target, since);
  }

  /// The directory `name` in this one, made when it is not there.
  public Folder folder(String name) {
    if (nodes.get(name) instanceof Folder there) {
      return there;
    }
    Folder made = new Folder(Entries.NONE, since);
    nodes.put(name, made);
    return made;
  }

  public void take(String name) {
    Node gone = nodes.remove(name);
    if (gone instanceof Folder folder) {
      folder.die();
    }
  }

  /// This directory and all folders below are gone.
  public void die() {
    alive = false;
    nodes
        .values()
        .forEach(node -> {
          if (node instanceof Folder folder) {
            folder.die();
          }
        });
  }

  @Override
  public Optional<Node> child(String name) {
    if (!alive) {
      return Optional.empty();
    }
    Node node = nodes.get(name);
    return node == null ? derived.child(name) : Optional.of(node);
  }

  @Override
  public List<String> names() {
    if (!alive) {
      return List.of();
    }
    List<String> names = new ArrayList<>(nodes.keySet());
    names.addAll(derived.names());
    names.sort(null);
    return names;
  }

  @Override
  public boolean isAlive() {
    return alive;
  }

  @Override
  public Meta meta() {
    return meta;
  }
}
