package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Declarations;
import dev.apsh.shell.Options;
import dev.apsh.shell.Shell;
import dev.apsh.shell.Variable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// `set`
final class Set implements Builtin {
  private static final String USAGE =
      "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]";

  /// What bash has and this shell has not.
  private static final java.util.Set<Options.Option> REFUSED =
      EnumSet.of(
          Options.Option.HISTORY,
          Options.Option.KEYWORD,
          Options.Option.MONITOR,
          Options.Option.POSIX,
          Options.Option.PRIVILEGED);

  /// What means something only to somebody who types, and is refused there.
  private static final java.util.Set<Options.Option> FOR_TYPING =
      EnumSet.of(
          Options.Option.HISTEXPAND,
          Options.Option.IGNOREEOF,
          Options.Option.NOTIFY,
          Options.Option.VI);

  @Override
  public int run(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      return list(shell);
    }
    Optional<String> wrong = wrongLetter(arguments);
    if (wrong.isPresent()) {
      return Usage.invalidOption(shell, "set", wrong.get(), USAGE);
    }
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("[-+].+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        shell.positional(arguments.subList(at, arguments.size()));
        return 0;
      }
      boolean on = option.charAt(0) == '-';
      for (int i = 1; i < option.length(); i++) {
        if (option.charAt(i) == 'o') {
          if (at == arguments.size()) {
            return names(shell, Optional.empty(), on);
          }
          int status = named(shell, arguments.get(at++), on);
          if (status != 0) {
            return status;
          }
          continue;
        }
        int status = letter(shell, option.charAt(i), on);
        if (status != 0) {
          return status;
        }
      }
    }
    if (at < arguments.size()) {
      if (arguments.get(at).equals("-")) {
        shell.options().set(Options.Option.XTRACE, false);
        shell.options().set(Options.Option.VERBOSE, false);
        at++;
        if (at == arguments.size()) {
          return 0;
        }
      }
      shell.positional(arguments.subList(at, arguments.size()));
    }
    return 0;
  }

  /// The first option that there is not; nothing is set then.
  private static Optional<String> wrongLetter(List<String> arguments) {
    for (int at = 1; at < arguments.size() && arguments.get(at).matches("[-+].+"); at++) {
      String option = arguments.get(at);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        if (c != 'o' && Options.Option.lettered(c).isEmpty()) {
          return Optional.of("" + option.charAt(0) + c);
        }
      }
      at += option.endsWith("o") ? 1 : 0;
    }
    return Optional.empty();
  }

  private static int list(Shell shell) {
    for (String name : shell.variables().names()) {
      Variable variable = shell.variables().find(name);
      if (variable != null && !variable.isHidden() && (variable.isSet() || variable.isArray())) {
        shell.print(Declarations.listed(name, variable) + "\n");
      }
    }
    for (String name : shell.functions().names()) {
      shell.print(shell.functions().text(name).orElse("") + "\n");
    }
    return 0;
  }

  /// Lists all options, or those alone that are as asked.
  static int names(Shell shell, Optional<Boolean> only, boolean shown) {
    for (Options.Option option : Options.Option.values()) {
      boolean on = shell.options().has(option);
      if (only.isEmpty() || only.get() == on) {
        shell.print(
            shown
                ? "%-15s\t%s\n".formatted(option.text(), on ? "on" : "off")
                : "set " + (on ? "-o " : "+o ") + option.text() + "\n");
      }
    }
    return 0;
  }

  private static int letter(Shell shell, char letter, boolean on) {
    Options.Option option = Options.Option.lettered(letter).orElseThrow();
    return change(shell, option, on, (on ? "-" : "+") + letter);
  }

  private static int named(Shell shell, String name, boolean on) {
    Optional<Options.Option> option = Options.Option.named(name);
    if (option.isEmpty()) {
      shell.error("set: " + name + ": invalid option name");
      return Usage.STATUS;
    }
    return change(shell, option.get(), on, "-o " + name);
  }

  /// What is off may be switched off, whatever it is.
  static int change(Shell shell, Options.Option option, boolean on, String shown) {
    boolean refused =
        REFUSED.contains(option) || (shell.isInteractive() && FOR_TYPING.contains(option));
    if (on && refused) {
      return Usage.notSimulated(shell, "set", shown);
    }
    shell.options().set(option, on);
    if (on && option == Options.Option.NOEXEC && !shell.isInteractive()) {
      // Not even the rest of the line is executed.
      throw shell.interpreter().failing(0);
    }
    return 0;
  }
}
