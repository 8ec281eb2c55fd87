package dev.apsh.shell;

import dev.apsh.shell.arithmetic.Names;
import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;

/// A shell's variables, and positional parameters, as arithmetic uses them.
final class ShellNames implements Names {
  private final Shell shell;

  ShellNames(Shell shell) {
    this.shell = shell;
  }

  @Override
  public String value(String name) {
    String meant = shell.variables().resolved(name);
    int bracket = meant.indexOf('[');
    if (bracket > 0) {
      return value(meant.substring(0, bracket), meant.substring(bracket + 1, meant.length() - 1));
    }
    Variable variable = shell.variables().find(name);
    if (variable == null || !variable.isSet()) {
      unbound(name);
      return "";
    }
    return variable.value();
  }

  /// With `set -u` what is unset is an error.
  private void unbound(String name) {
    if (shell.options().has(Options.Option.NOUNSET)) {
      shell.error(name + ": unbound variable");
      throw new Failure(1, true);
    }
  }

  @Override
  public String value(String name, String subscript) {
    Variable variable = shell.variables().find(name);
    if (variable == null) {
      unbound(name);
      return "";
    }
    String key = shell.assigner().key(variable, name, bare(variable, subscript), false);
    if (key.isEmpty()) {
      return "";
    }
    if (!variable.isArray()) {
      return key.equals("0") ? variable.value() : "";
    }
    return variable.has(key) ? variable.element(key) : "";
  }

  @Override
  public String expanded(String subscript) {
    return shell.expander().subscript(subscript);
  }

  /// The key of an associative array may stand in quotes.
  private static String bare(Variable variable, String subscript) {
    int last = subscript.length() - 1;
    boolean quoted =
        variable.kind() == Variable.Kind.ASSOCIATIVE
            && last > 0
            && (subscript.charAt(0) == '\'' || subscript.charAt(0) == '"')
            && subscript.indexOf(subscript.charAt(0), 1) == last;
    return quoted ? subscript.substring(1, last) : subscript;
  }

  @Override
  public void assign(String name, long value) {
    if (!shell.assigner().set(name, String.valueOf(value), false)) {
      throw new Failure(1, false);
    }
  }

  @Override
  public void assign(String name, String subscript, long value) {
    Assignment assignment =
        new Assignment(
            name,
            new Subscript.At(new Word.Plain(bare(shell.variables().need(name), subscript))),
            false,
            new Word.Plain(String.valueOf(value)));
    if (!shell.assigner().assign(assignment)) {
      throw new Failure(1, false);
    }
  }
}
