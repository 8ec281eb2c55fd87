package dev.apsh.shell;

import java.util.ArrayList;
import java.util.List;

/// The current directory, by the links that led there, and those that `pushd` keeps below it.
public final class WorkingDirectories {
  private final Variables variables;
  private String current;
  private List<String> below = List.of();

  WorkingDirectories(Variables variables) {
    this.variables = variables;
    this.current = variables.value("PWD");
  }

  WorkingDirectories forChild(Variables childVariables) {
    WorkingDirectories copy = new WorkingDirectories(childVariables);
    copy.current = current;
    copy.below = below;
    return copy;
  }

  public String current() {
    return current;
  }

  void current(String next) {
    current = next;
  }

  public List<String> below() {
    return below;
  }

  public void below(List<String> next) {
    below = List.copyOf(next);
  }

  /// All, the current one first, with `~` for the home directory.
  public List<String> shown() {
    String home = variables.value("HOME");
    List<String> all = new ArrayList<>();
    all.add(current);
    all.addAll(below);
    all.replaceAll(path ->
        path.equals(home) || (!home.isEmpty() && path.startsWith(home + "/"))
            ? "~" + path.substring(home.length())
            : path);
    return all;
  }
}
