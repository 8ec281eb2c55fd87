package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Shell;
import java.util.List;

/// `printf`
final class Printf implements Builtin {
  private static final String USAGE = "printf [-v var] format [arguments]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    String variable = "";
    while (at < arguments.size()
        && arguments.get(at).startsWith("-")
        && arguments.get(at).length() > 1) {
      String option = arguments.get(at);
      if (option.equals("--")) {
        at++;
        break;
      }
      if (!option.startsWith("-v")) {
        return Usage.invalidOption(shell, "printf", option.substring(0, 2), USAGE);
      }
      boolean joined = option.length() > 2;
      if (!joined && at + 1 == arguments.size()) {
        shell.error("printf: -v: option requires an argument");
        shell.complain("printf: usage: " + USAGE + "\n");
        return Usage.STATUS;
      }
      variable = joined ? option.substring(2) : arguments.get(at + 1);
      at += joined ? 1 : 2;
      if (!Identifiers.isName(variable) && !Identifiers.isElement(variable)) {
        var ignored = Usage.notIdentifier(shell, "printf", variable);
        return Usage.STATUS;
      }
    }
    if (at == arguments.size()) {
      shell.complain("printf: usage: " + USAGE + "\n");
      return Usage.STATUS;
    }
    boolean prints = variable.isEmpty();
    List<String> rest = arguments.subList(at + 1, arguments.size());
    Format format = new Format(shell, prints, arguments.get(at), rest);
    int status = format.run();
    return prints || shell.assigner().setTarget(variable, format.text()) ? status : 1;
  }
}
