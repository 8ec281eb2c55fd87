package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import java.util.ArrayList;
import java.util.List;

/// A /sys that was recorded somewhere: its directories, files and links as they stood then.
///
/// @param entries each after the directory that it stands in, where that is recorded at all
public record RecordedTree(List<Entry> entries) {
  private static final List<String> TOPS = List.of("bus", "devices", "class");

  /// Something with a path below the tree's top, without a slash in front.
  public sealed interface Entry {
    String path();

    /// The same under another path.
    Entry at(String next);
  }

  /// A directory.
  public record Folder(String path, int permissions) implements Entry {
    @Override
    public Entry at(String next) {
      return new Folder(next, permissions);
    }
  }

  /// A file and what it held.
  public record File(String path, int permissions, Bytes content) implements Entry {
    @Override
    public Entry at(String next) {
      return new File(next, permissions, content);
    }
  }

  /// A symbolic link.
  public record Link(String path, String target) implements Entry {
    @Override
    public Entry at(String next) {
      return new Link(next, target);
    }
  }

  /// The tree from the directory on that holds `bus`, `devices` or `class`: who archives
  /// /sys/bus/ap has `sys/` before all names.
  public RecordedTree fromSysfs() {
    String top = top();
    if (top.isEmpty()) {
      return this;
    }
    List<Entry> below = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.path().startsWith(top)) {
        below.add(entry.at(entry.path().substring(top.length())));
      }
    }
    return new RecordedTree(List.copyOf(below));
  }

  /// The shortest beginning of a path before `bus` and the like; empty when there is none.
  private String top() {
    String shortest = null;
    for (Entry entry : entries) {
      int at = 0;
      for (String part : entry.path().split("/")) {
        if (TOPS.contains(part) && (shortest == null || at < shortest.length())) {
          shortest = entry.path().substring(0, at);
        }
        at += part.length() + 1;
      }
    }
    return shortest == null ? "" : shortest;
  }
}
