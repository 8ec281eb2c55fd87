package dev.apsh.shell.builtin;

import dev.apsh.shell.Declarations;
import dev.apsh.shell.Shell;
import dev.apsh.shell.Variable;
import java.util.List;

/// Lists variables: those that have the attributes asked for, or those that are named.
final class DeclarationList {
  private final Shell shell;
  private final String command;
  private final DeclareOptions options;

  DeclarationList(Shell shell, String command, DeclareOptions options) {
    this.shell = shell;
    this.command = command;
    this.options = options;
  }

  int over(List<String> names) {
    return names.isEmpty() ? all() : named(names);
  }

  private int all() {
    boolean local = command.equals("local");
    for (String name : shell.variables().names()) {
      boolean mine = !local || shell.variables().isLocal(name);
      Variable variable = shell.variables().isReference(name) ? itself(name) : found(name);
      if (!mine || !isWanted(variable) || variable.isHidden()) {
        continue;
      }
      if (!options.isPlain() || local) {
        shell.print(Declarations.declaration(name, variable) + "\n");
      } else if (variable.isSet() || variable.isArray()) {
        shell.print(Declarations.listed(name, variable) + "\n");
      }
    }
    if (options.isPlain() && !local) {
      for (String name : shell.functions().names()) {
        shell.print(shell.functions().text(name).orElse("") + "\n");
      }
    }
    return 0;
  }

  private Variable itself(String name) {
    Variable found = shell.variables().itself(name);
    return found == null ? shell.variables().need(name) : found;
  }

  private Variable found(String name) {
    Variable found = shell.variables().find(name);
    return found == null ? shell.variables().need(name) : found;
  }

  private boolean isWanted(Variable variable) {
    return ((!options.exported.orElse(false) && !options.unexports) || variable.isExported())
        && (!options.readonly.orElse(false) || variable.isReadonly())
        && (!options.integer.orElse(false) || variable.isInteger())
        && (!options.reference.orElse(false) || variable.isReference())
        && (options.letters.isEmpty() || options.letters.get() == variable.letterCase())
        && (!options.indexed || variable.kind() == Variable.Kind.INDEXED)
        && (!options.associative || variable.kind() == Variable.Kind.ASSOCIATIVE);
  }

  private int named(List<String> names) {
    int status = 0;
    for (String name : names) {
      Variable variable =
          shell.variables().isReference(name) ? itself(name) : shell.variables().find(name);
      if (variable == null) {
        shell.error(command + ": " + name + ": not found");
        status = 1;
      } else {
        shell.print(Declarations.declaration(name, variable) + "\n");
      }
    }
    return status;
  }
}
