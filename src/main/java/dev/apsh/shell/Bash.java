package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shell as a program: `bash`, or `sh`.
public final class Bash implements Program {
  private static final String VERSION =
      """
      GNU bash, version 5.2.15(1)-release (s390x-ibm-linux-gnu)
      Simulated by apsh.
      """;

  private static final String USAGE =
      """
      Usage:\t%1$s [GNU long option] [option] ...
      \t%1$s [GNU long option] [option] script-file ...
      GNU long options:
      \t--debug
      \t--debugger
      \t--dump-po-strings
      \t--dump-strings
      \t--help
      \t--init-file
      \t--login
      \t--noediting
      \t--noprofile
      \t--norc
      \t--posix
      \t--pretty-print
      \t--rcfile
      \t--restricted
      \t--verbose
      \t--version
      Shell options:
      \t-ilrsD or -c command or -O shopt_option\t\t(invocation only)
      \t-abefhkmnptuvxBCEHPT or -o option\
      """;

  private static final int WRONG_USE = 2;
  private static final int NOT_FOUND = 127;

  private final String name;
  private final Builtins builtins;

  public Bash(String name, Builtins builtins) {
    this.name = name;
    this.builtins = builtins;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int run(Process process) {
    return new Call(process).run();
  }

  /// Runs a script whose text is known already, as if a file of this name had it.
  public int script(Process process, String path, String text, List<String> arguments) {
    return Runs.script(process, builtins, path, text, arguments);
  }

  /// One call with its arguments.
  private final class Call {
    private final Process process;
    private final List<String> arguments;
    private final List<String> letters = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<String> shopts = new ArrayList<>();
    private boolean command;
    private boolean input;
    private boolean interactive;
    private int at = 1;

    Call(Process process) {
      this.process = process;
      this.arguments = process.arguments();
    }

    int run() {
      while (at < arguments.size() && arguments.get(at).matches("-|[-+].+")) {
        String option = arguments.get(at++);
        if (option.equals("--") || option.equals("-")) {
          break;
        }
        if (option.equals("--version") || option.equals("--help")) {
          String text = option.equals("--help") ? USAGE.formatted(name) + "\n" : VERSION;
          var ignored = process.write(1, Bytes.of(text));
          return 0;
        }
        if (!take(option)) {
          return WRONG_USE;
        }
      }
      if (command) {
        return commandString();
      }
      if (at < arguments.size() && !input) {
        return file();
      }
      List<String> rest = arguments.subList(at, arguments.size());
      Optional<Terminal> terminal =
          process.descriptors().get(0).filter(Terminal.class::isInstance).map(Terminal.class::cast);
      if (terminal.isPresent() && (interactive || !input)) {
        return Sessions.interactive(
            process, builtins, arguments.getFirst(), terminal.get(), shell -> prepare(shell, rest));
      }
      return Runs.input(process, builtins, arguments.getFirst(), shell -> prepare(shell, rest));
    }

    private boolean take(String option) {
      if (option.startsWith("--")) {
        return longOption(option);
      }
      for (int i = 1; i < option.length(); i++) {
        char letter = option.charAt(i);
        switch (letter) {
          case 'c' -> command = true;
          case 's' -> input = true;
          case 'i' -> interactive = true;
          // There is no login script to be read.
          case 'l' -> {}
          case 'o', 'O' -> {
            if (at == arguments.size()) {
              return refuse("-" + letter + ": is not simulated");
            }
            String wanted = arguments.get(at++);
            if (letter == 'o' && Options.Option.named(wanted).isEmpty()) {
              return refuse("line 0: " + name + ": " + wanted + ": invalid option name");
            }
            if (letter == 'O' && !ShellOptionNames.ALL.contains(wanted)) {
              return refuse("line 0: " + wanted + ": invalid shell option name");
            }
            (letter == 'o' ? named : shopts).add(option.charAt(0) + wanted);
          }
          default -> {
            if (Options.Option.lettered(letter).isEmpty()) {
              return refuse(option + ": invalid option\n" + USAGE.formatted(name));
            }
            letters.add("" + option.charAt(0) + letter);
          }
        }
      }
      return true;
    }

    private boolean longOption(String option) {
      return switch (option) {
        // There are no start-up files to be read.
        case "--norc", "--noprofile", "--login", "--noediting", "--posix" ->
            !option.equals("--posix") || refuse("--posix: is not simulated");
        case "--rcfile", "--init-file" -> at++ < arguments.size() || refuse(needs(option));
        case "--verbose" -> letters.add("-v");
        default -> refuse(option + ": invalid option\n" + USAGE.formatted(name));
      };
    }

    private static String needs(String option) {
      return option + ": option requires an argument";
    }

    private boolean refuse(String message) {
      Speech.write(process, name + ": " + message + "\n");
      return false;
    }

    private void prepare(Shell shell, List<String> positional) {
      shell.positional(positional);
      for (String letter : letters) {
        Options.Option.lettered(letter.charAt(1))
            .ifPresent(option -> shell.options().set(option, letter.charAt(0) == '-'));
      }
      for (String option : named) {
        Options.Option.named(option.substring(1))
            .ifPresent(found -> shell.options().set(found, option.charAt(0) == '-'));
      }
      for (String option : shopts) {
        shell.options().set(option.substring(1), option.charAt(0) == '-');
      }
    }

    private int commandString() {
      if (at == arguments.size()) {
        Speech.write(process, name + ": -c: option requires an argument\n");
        return WRONG_USE;
      }
      String text = arguments.get(at);
      List<String> rest = arguments.subList(at + 1, arguments.size());
      String called = rest.isEmpty() ? arguments.getFirst() : rest.getFirst();
      List<String> positional = rest.isEmpty() ? rest : rest.subList(1, rest.size());
      return Runs.command(process, builtins, called, text, shell -> prepare(shell, positional));
    }

    private int file() {
      String path = arguments.get(at);
      List<String> rest = arguments.subList(at + 1, arguments.size());
      return switch (Commands.contents(process, path)) {
        case Outcome.Done<String>(String text) ->
            Runs.script(process, builtins, path, text, shell -> prepare(shell, rest));
        case Outcome.Failed<String> failed -> {
          Speech.write(process, name + ": " + path + ": " + failed.refused().text() + "\n");
          yield NOT_FOUND;
        }
      };
    }
  }
}
