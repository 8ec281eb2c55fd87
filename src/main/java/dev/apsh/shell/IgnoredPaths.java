package dev.apsh.shell;

import dev.apsh.shell.pattern.Glob;
import dev.apsh.shell.pattern.Steps;
import java.util.ArrayList;
import java.util.List;

/// The paths that a pattern of GLOBIGNORE names, part by part.
final class IgnoredPaths {
  private final List<Glob> parts = new ArrayList<>();

  IgnoredPaths(String pattern, boolean extglob) {
    for (String part : pattern.split("/", -1)) {
      parts.add(Glob.of(part, extglob, false));
    }
  }

  boolean has(String path, Steps steps) {
    String[] names = path.split("/", -1);
    if (names.length != parts.size()) {
      return false;
    }
    for (int i = 0; i < names.length; i++) {
      if (!parts.get(i).matches(names[i], steps)) {
        return false;
      }
    }
    return true;
  }

  /// Takes a list apart at its colons; those inside of brackets are none.
  static List<String> patterns(String list) {
    List<String> patterns = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ':') {
        patterns.add(list.substring(start, i));
        start = i + 1;
      } else if (list.startsWith("[:", i) && list.indexOf(":]", i + 2) > 0) {
        i = list.indexOf(":]", i + 2) + 1;
      }
    }
    patterns.removeIf(String::isEmpty);
    return patterns;
  }
}
