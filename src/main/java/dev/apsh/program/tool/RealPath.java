package dev.apsh.program.tool;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Paths without links, `.` and `..`.
public final class RealPath {
  private static final int MOST_LINKS = 40;

  private final Process process;
  private final Missing missing;
  private int links;

  /// What may be missing.
  public enum Missing {
    NOTHING,
    LAST,
    ANYTHING
  }

  private RealPath(Process process, Missing missing) {
    this.process = process;
    this.missing = missing;
  }

  /// Refuses: ENOENT, ENOTDIR, ELOOP, EACCES.
  public static Outcome<String> of(Process process, String path, Missing missing) {
    return path.isEmpty()
        ? Errno.ENOENT.refused().outcome()
        : new RealPath(process, missing).walk(path);
  }

  private Outcome<String> walk(String path) {
    String here = path.startsWith("/") ? "/" : process.cwd().path();
    Deque<String> names = new ArrayDeque<>(parts(path));
    boolean directory = path.endsWith("/");
    while (!names.isEmpty()) {
      String name = names.pop();
      if (name.equals("..")) {
        here = here.equals("/") ? "/" : here.substring(0, Math.max(1, here.lastIndexOf('/')));
        continue;
      }
      String next = (here.equals("/") ? "" : here) + "/" + name;
      switch (node(next)) {
        case Done<Node>(Link link) -> {
          if (++links > MOST_LINKS) {
            return Errno.ELOOP.refused().outcome();
          }
          parts(link.target()).reversed().forEach(names::push);
          here = link.target().startsWith("/") ? "/" : here;
        }
        case Done<Node>(Node node) -> {
          boolean passable = node instanceof Directory || (names.isEmpty() && !directory);
          if (!passable && missing != Missing.ANYTHING) {
            return Errno.ENOTDIR.refused().outcome();
          }
          here = next;
        }
        case Failed<Node> failed -> {
          boolean last = names.isEmpty() && failed.refused().errno() == Errno.ENOENT;
          if (missing == Missing.NOTHING || (missing == Missing.LAST && !last)) {
            return failed.refused().outcome();
          }
          here = next;
        }
      }
    }
    return Outcome.of(here);
  }

  private Outcome<Node> node(String path) {
    return process.sys().files().nodeOrLink(process.cwd(), path, process.caller());
  }

  private static List<String> parts(String path) {
    return java.util.Arrays.stream(path.split("/"))
        .filter(name -> !name.isEmpty() && !name.equals("."))
        .toList();
  }
}
