package dev.apsh.shell;

import java.util.List;

/// How built-in commands set and remove variables without an assignment.
public final class Settings {
  private final Shell shell;

  Settings(Shell shell) {
    this.shell = shell;
  }

  /// Removes a variable.
  public void remove(String name) {
    shell.variables().unset(name);
    shell.changed(name);
  }

  /// Removes an element; tells and gives false when there can be none.
  public boolean removeElement(String name, Variable variable, String subscript) {
    String key = shell.assigner().key(variable, name, shell.expander().subscript(subscript), true);
    if (!key.isEmpty()) {
      variable.remove(key);
    }
    return !key.isEmpty();
  }

  /// Makes these the elements of an array; tells and gives false when it is readonly.
  public boolean setArray(String name, List<String> values) {
    if (shell.assigner().isReadonly(name)) {
      return false;
    }
    shell.variables().need(name).setAll(values);
    shell.variables().publish(name);
    return true;
  }

  /// Gives a variable a value and hands it on to all programs.
  public void export(String name, String value) {
    Variable variable = shell.variables().need(name);
    variable.set(value);
    variable.exported(true);
    shell.variables().publish(name);
  }
}
