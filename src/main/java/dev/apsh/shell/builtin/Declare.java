package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;

/// `declare`, `typeset`, `local`, `export` and `readonly`.
final class Declare implements Builtin {
  private static final String USAGE = "[-aAfFgiIlnrtux] %s or %s -p [-aAfFilnrtux] [name ...]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    String command = arguments.getFirst();
    DeclareOptions attributes = new DeclareOptions(command);
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("[-+].+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (int i = 1; i < option.length(); i++) {
        if (!attributes.take(option.charAt(i), option.charAt(0) == '-')) {
          return refused(shell, command, "" + option.charAt(0) + option.charAt(i));
        }
      }
    }
    if (command.equals("local") && !shell.interpreter().isInFunction()) {
      shell.error("local: can only be used in a function");
      return 1;
    }
    List<String> names = arguments.subList(at, arguments.size());
    if (attributes.ofFunctions()) {
      return new DeclaredFunctions(shell, command, attributes).over(names);
    }
    if (names.isEmpty() || attributes.print) {
      return new DeclarationList(shell, command, attributes).over(names);
    }
    return new Declaring(shell, command, attributes).over(arguments, at);
  }

  private static int refused(Shell shell, String command, String option) {
    boolean known = "aAfFgiIlnrtuxp".indexOf(option.charAt(1)) >= 0;
    if (known) {
      return Usage.notSimulated(shell, command, option);
    }
    String usage =
        switch (command) {
          case "export" -> "export [-fn] [name[=value] ...] or export -p";
          case "readonly" -> "readonly [-aAf] [name[=value] ...] or readonly -p";
          case "local" -> "local [option] name[=value] ...";
          case "typeset" -> command + " " + USAGE.formatted("name[=value] ...", command);
          default -> command + " " + USAGE.formatted("[name[=value] ...]", command);
        };
    return Usage.invalidOption(shell, command, option, usage);
  }
}
