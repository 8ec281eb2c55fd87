package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Shell;
import dev.apsh.shell.Variable;
import java.util.List;

/// `unset`
final class Unset implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    boolean functions = false;
    boolean variables = false;
    boolean references = false;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 'f' -> functions = true;
          case 'v' -> variables = true;
          case 'n' -> references = true;
          default -> {
            return Usage.invalidOption(shell, "unset", "-" + c, "unset [-f] [-v] [-n] [name ...]");
          }
        }
      }
    }
    if (functions && variables) {
      shell.error("unset: cannot simultaneously unset a function and a variable");
      return 1;
    }
    int status = 0;
    for (String name : arguments.subList(at, arguments.size())) {
      boolean itself = references && shell.variables().isReference(name);
      String meant = itself || functions ? name : shell.variables().resolved(name);
      status =
          Math.max(
              status, itself ? reference(shell, name) : one(shell, meant, functions, variables));
    }
    return status;
  }

  private static int reference(Shell shell, String name) {
    shell.settings().remove(name);
    return 0;
  }

  private static int function(Shell shell, String name) {
    if (shell.functions().isReadonly(name)) {
      shell.error("unset: " + name + ": cannot unset: readonly function");
      return 1;
    }
    shell.functions().remove(name);
    return 0;
  }

  private static int one(Shell shell, String name, boolean functions, boolean variables) {
    if (functions) {
      return function(shell, name);
    }
    int bracket = name.indexOf('[');
    if (bracket > 0 && name.endsWith("]")) {
      return element(
          shell, name.substring(0, bracket), name.substring(bracket + 1, name.length() - 1));
    }
    Variable variable = shell.variables().find(name);
    if (variable == null) {
      if (variables && !Identifiers.isName(name)) {
        return Usage.notIdentifier(shell, "unset", name);
      }
      return variables ? 0 : function(shell, name);
    }
    if (variable.isReadonly()) {
      shell.error("unset: " + name + ": cannot unset: readonly variable");
      return 1;
    }
    shell.settings().remove(name);
    return 0;
  }

  private static int element(Shell shell, String name, String subscript) {
    Variable variable = shell.variables().find(name);
    if (variable == null) {
      return 0;
    }
    if (variable.isReadonly()) {
      shell.error("unset: " + name + ": cannot unset: readonly variable");
      return 1;
    }
    if (!variable.isArray()) {
      if (subscript.equals("0")) {
        shell.settings().remove(name);
        return 0;
      }
      shell.error("unset: " + name + ": not an array variable");
      return 1;
    }
    if (variable.kind() == Variable.Kind.INDEXED
        && (subscript.equals("@") || subscript.equals("*"))) {
      return shell.settings().setArray(name, List.of()) ? 0 : 1;
    }
    return shell.settings().removeElement(name, variable, subscript) ? 0 : 1;
  }
}
