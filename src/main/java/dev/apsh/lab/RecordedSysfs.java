package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A directory of a recorded /sys: each file answers what it held, or what was written last.
final class RecordedSysfs implements Directory {
  private final TreeMap<String, Node> children = new TreeMap<>();
  private final Layout layout;
  private final boolean top;
  private Meta meta;

  /// What holds for all of a tree.
  private record Layout(Instant since, Reaction reaction) {}

  private RecordedSysfs(Layout layout, int permissions, boolean top) {
    this.layout = layout;
    this.top = top;
    this.meta = Meta.rootOwned(permissions, layout.since);
  }

  /// Lays out a tree; what stands below a file is left out.
  static RecordedSysfs of(RecordedTree tree, Clock clock, Reaction reaction) {
    RecordedSysfs top = new RecordedSysfs(new Layout(clock.now(), reaction), 0555, true);
    tree.entries().forEach(top::add);
    return top;
  }

  private void add(RecordedTree.Entry entry) {
    String path = entry.path();
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    if (!name.isEmpty()) {
      below(path.substring(0, Math.max(slash, 0))).ifPresent(folder -> folder.put(name, entry));
    }
  }

  private void put(String name, RecordedTree.Entry entry) {
    switch (entry) {
      case RecordedTree.Folder(String path, int permissions) -> {
        if (children.get(name) instanceof RecordedSysfs there) {
          there.meta = there.meta.withPermissions(permissions);
        } else {
          children.put(name, new RecordedSysfs(layout, permissions, false));
        }
      }
      case RecordedTree.File(String path, int permissions, Bytes content) ->
          children.put(name, new Recorded(path, content).attribute(name, permissions));
      case RecordedTree.Link(String path, String target) ->
          children.put(name, Link.inSysfs(target, layout.since));
    }
  }

  /// The directory at a path, made when nothing is there; empty when a file stands in the way.
  private Optional<RecordedSysfs> below(String path) {
    RecordedSysfs at = this;
    for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
      Node next = at.children.computeIfAbsent(name, made -> new RecordedSysfs(layout, 0755, false));
      if (!(next instanceof RecordedSysfs folder)) {
        return Optional.empty();
      }
      at = folder;
    }
    return Optional.of(at);
  }

  @Override
  public Optional<Node> child(String name) {
    return Optional.ofNullable(children.get(name));
  }

  @Override
  public List<String> names() {
    return List.copyOf(children.keySet());
  }

  @Override
  public Meta meta() {
    return meta;
  }

  @Override
  public boolean isMountPoint() {
    return top;
  }

  /// What a file holds.
  private final class Recorded {
    private final String path;
    private Bytes content;

    Recorded(String path, Bytes content) {
      this.path = path;
      this.content = content;
    }

    Attribute attribute(String name, int permissions) {
      return Attribute.plain(name, permissions, () -> content, this::store)
          .of(() -> true, layout.since)
          .refuses(Errno.values());
    }

    private Write store(Bytes bytes) {
      return switch (layout.reaction.to(path, content, bytes)) {
        case Done<Bytes>(Bytes after) -> {
          content = after;
          yield Written.WHOLE;
        }
        case Failed<Bytes>(Refused refused) -> refused;
      };
    }
  }
}
