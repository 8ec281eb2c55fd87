package dev.apsh.shell.builtin;

import dev.apsh.shell.Functions;
import dev.apsh.shell.Shell;
import java.util.List;

/// `declare -f`, `export -f` and `readonly -f`: functions instead of variables.
final class DeclaredFunctions {
  private final Shell shell;
  private final String command;
  private final DeclareOptions options;

  DeclaredFunctions(Shell shell, String command, DeclareOptions options) {
    this.shell = shell;
    this.command = command;
    this.options = options;
  }

  int over(List<String> names) {
    if (names.isEmpty()) {
      shell.functions().names().stream().filter(this::isWanted).forEach(this::list);
      return 0;
    }
    int status = 0;
    for (String name : names) {
      status = Math.max(status, one(name));
    }
    return status;
  }

  private boolean changes() {
    return options.exported.isPresent() || options.readonly.isPresent();
  }

  private boolean isWanted(String name) {
    Functions functions = shell.functions();
    return (!options.exported.orElse(false) || functions.isExported(name))
        && (!options.readonly.orElse(false) || functions.isReadonly(name));
  }

  /// Each with its attributes, or its text.
  private void list(String name) {
    Functions functions = shell.functions();
    String flags =
        "f" + (functions.isReadonly(name) ? "r" : "") + (functions.isExported(name) ? "x" : "");
    if (!options.functionNames) {
      shell.print(functions.text(name).orElse("") + "\n");
    }
    if (options.functionNames || changes()) {
      shell.print("declare -" + flags + " " + name + "\n");
    }
  }

  private int one(String name) {
    Functions functions = shell.functions();
    if (!functions.has(name)) {
      if (changes()) {
        shell.error(command + ": " + name + ": not a function");
      }
      return 1;
    }
    if (!changes()) {
      String text = options.functionNames ? name : functions.text(name).orElse("");
      shell.print(text + "\n");
      return 0;
    }
    if (options.readonly.orElse(false)) {
      functions.makeReadonly(name);
    }
    options.exported.ifPresent(exports -> {
      if (exports) {
        functions.export(name);
      } else {
        functions.unexport(name);
      }
    });
    return 0;
  }
}
