package dev.apsh.shell;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Process;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/// Finds the files whose paths match a pattern.
final class FileExpander {
  private final Shell shell;

  FileExpander(Shell shell) {
    this.shell = shell;
  }

  /// Adds the paths, sorted; without one, what the pattern reads as, or as `shopt` says.
  void expand(String pattern, String literal, List<String> to) {
    if (shell.options().has(Options.Option.NOGLOB) || !isPattern(pattern)) {
      to.add(literal);
      return;
    }
    List<String> found = new ArrayList<>();
    matching(pattern, found);
    if (!found.isEmpty()) {
      to.addAll(found);
    } else if (shell.options().has("failglob")) {
      shell.error("no match: " + literal);
      throw new Failure(1, shell.options().has(Options.Option.ERREXIT));
    } else if (!shell.options().has("nullglob")) {
      to.add(literal);
    }
  }

  /// Adds only the paths that are there.
  void matching(String pattern, List<String> found) {
    walk("", pattern, found);
    ignore(found);
    found.sort(FileExpander::compare);
  }

  /// Leaves out what GLOBIGNORE names.
  private void ignore(List<String> found) {
    String ignored = shell.variables().value("GLOBIGNORE");
    if (ignored.isEmpty()) {
      return;
    }
    for (String one : IgnoredPaths.patterns(ignored)) {
      IgnoredPaths paths = new IgnoredPaths(one, shell.options().extglob());
      found.removeIf(path -> paths.has(path, shell.interpreter()::stepInside));
    }
    found.removeIf(path -> path.equals(".") || path.equals(".."));
  }

  /// By code points, as the C.UTF-8 locale sorts.
  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        boolean bothHigh = Character.isSurrogate(a.charAt(i)) == Character.isSurrogate(b.charAt(i));
        return bothHigh
            ? Character.compare(a.charAt(i), b.charAt(i))
            : Character.isSurrogate(a.charAt(i)) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private void walk(String prefix, String pattern, List<String> found) {
    shell.interpreter().stepInside();
    int slash = slash(pattern);
    String part = slash < 0 ? pattern : pattern.substring(0, slash);
    if (part.equals("**") && shell.options().has("globstar")) {
      String rest = slash < 0 ? "" : pattern.substring(slash);
      while (rest.startsWith("/**/")) {
        rest = rest.substring("/**".length());
      }
      everyLevel(prefix, rest.equals("/**") ? "" : rest, found);
      return;
    }
    if (!isPattern(part)) {
      plain(prefix, part, pattern, slash, found);
      return;
    }
    Glob glob = Glob.of(part, shell.options().extglob(), shell.options().has("nocaseglob"));
    for (String name : namesFor(prefix, part)) {
      if (isHidden(name, part) || !glob.matches(name, shell.interpreter()::stepInside)) {
        continue;
      }
      if (slash < 0) {
        add(prefix + name, found);
      } else if (isDirectory(prefix + name)) {
        below(prefix + name, pattern, slash, found);
      }
    }
  }

  /// `**`: no directory, or any number of them one in the other.
  ///
  /// @param rest what follows, with its slash; empty when all paths are wanted
  private void everyLevel(String prefix, String rest, List<String> found) {
    String after = rest.isEmpty() ? "" : rest.substring(1);
    if (rest.isEmpty() && !prefix.isEmpty()) {
      add(prefix, found);
    } else if (!after.isEmpty()) {
      walk(prefix, after, found);
    }
    descend(prefix, rest, after, found);
  }

  private void descend(String prefix, String rest, String after, List<String> found) {
    shell.interpreter().stepInside();
    for (String name : names(prefix)) {
      String path = prefix + name;
      boolean directory = isDirectory(path) && !isLink(path);
      if (isHidden(name, "*") || (!rest.isEmpty() && !directory)) {
        continue;
      }
      if (rest.isEmpty()) {
        add(path, found);
      } else if (after.isEmpty()) {
        add(path + "/", found);
      } else {
        walk(path + "/", after, found);
      }
      if (directory) {
        descend(path + "/", rest, after, found);
      }
    }
  }

  private boolean isLink(String path) {
    Process process = shell.process();
    return process.sys().files().nodeOrLink(process.cwd(), path, process.caller())
        instanceof Outcome.Done<Node>(Link link);
  }

  private void below(String path, String pattern, int slash, List<String> found) {
    int next = slash;
    while (next < pattern.length() && pattern.charAt(next) == '/') {
      next++;
    }
    String directory = path + pattern.substring(slash, next);
    if (next == pattern.length()) {
      add(directory, found);
    } else {
      walk(directory, pattern.substring(next), found);
    }
  }

  private void plain(String prefix, String part, String pattern, int slash, List<String> found) {
    String path = prefix + Patterns.unescaped(part);
    if (slash >= 0) {
      if (path.isEmpty() || isDirectory(path)) {
        below(path, pattern, slash, found);
      }
    } else if (exists(path)) {
      add(path, found);
    }
  }

  private void add(String path, List<String> found) {
    int most = shell.process().sys().scheduler().limits().words();
    if (found.size() >= most) {
      throw Limit.words(most);
    }
    found.add(path);
  }

  private boolean isHidden(String name, String part) {
    return name.startsWith(".")
        && !shell.options().has("dotglob")
        && !part.startsWith(".")
        && !part.startsWith("\\.");
  }

  /// The first slash that is not part of a bracket expression.
  private static int slash(String pattern) {
    return pattern.indexOf('/');
  }

  private static boolean isPattern(String part) {
    for (int i = 0; i < part.length(); i++) {
      switch (part.charAt(i)) {
        case '\\' -> i++;
        case '*', '?' -> {
          return true;
        }
        case '[' -> {
          if (part.indexOf(']', i + 1) > 0) {
            return true;
          }
        }
        case '(' -> {
          if (i > 0 && "@+!".indexOf(part.charAt(i - 1)) >= 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /// With `shopt -u globskipdots` a pattern that begins with a dot finds `.` and `..` too.
  private List<String> namesFor(String prefix, String part) {
    List<String> names = names(prefix);
    if (shell.options().has("globskipdots") || !part.startsWith(".")) {
      return names;
    }
    List<String> all = new ArrayList<>(List.of(".", ".."));
    all.addAll(names);
    return all;
  }

  private List<String> names(String prefix) {
    Process process = shell.process();
    return switch (node(prefix.isEmpty() ? "." : prefix)) {
      case Outcome.Done<Node>(Directory directory)
          when process.sys().files().mayAccess(directory, Access.READ, process.caller()) ->
          directory.names();
      case Outcome.Done<Node> other -> List.of();
      case Outcome.Failed<Node> failed -> List.of();
    };
  }

  private Outcome<Node> node(String path) {
    Process process = shell.process();
    return process.sys().files().node(process.cwd(), path, process.caller());
  }

  private boolean isDirectory(String path) {
    return node(path) instanceof Outcome.Done<Node>(Directory directory);
  }

  private boolean exists(String path) {
    Process process = shell.process();
    return process.sys().files().nodeOrLink(process.cwd(), path, process.caller()).isDone();
  }
}
