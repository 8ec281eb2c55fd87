package dev.apsh.shell;

import dev.apsh.linux.Process;
import dev.apsh.linux.Terminal;
import java.util.List;
import java.util.Optional;

/// What a shell is started for: commands, a script, its standard input, or somebody at a terminal.
@FunctionalInterface
public interface ShellStart {

  /// Runs to the end in `process`; gives the exit status.
  int run(Process process, Builtins builtins);

  /// `bash -c TEXT`
  ///
  /// @param argv `$0` and the positional parameters
  /// @param options as they are typed: `-e`, `+x`, `-o` and its name
  static ShellStart commands(String text, List<String> argv, List<String> options) {
    return (process, builtins) ->
        Runs.command(process, builtins, argv.getFirst(), text, start(argv, options));
  }

  /// `bash SCRIPT`, with the script's text.
  static ShellStart script(String text, List<String> argv, List<String> options) {
    return (process, builtins) ->
        Runs.script(process, builtins, argv.getFirst(), text, start(argv, options));
  }

  /// `bash -s`
  static ShellStart input(List<String> argv, List<String> options) {
    return (process, builtins) ->
        Runs.input(process, builtins, argv.getFirst(), start(argv, options));
  }

  /// `bash -i`
  static ShellStart terminal(Terminal terminal) {
    return (process, builtins) ->
        Sessions.interactive(process, builtins, "bash", terminal, shell -> {});
  }

  private static Runs.Start start(List<String> argv, List<String> options) {
    return shell -> {
      shell.positional(argv.subList(1, argv.size()));
      for (int i = 0; i < options.size(); i++) {
        String option = options.get(i);
        boolean on = option.startsWith("-");
        Optional<Options.Option> named =
            option.endsWith("o")
                ? Options.Option.named(options.get(++i))
                : Options.Option.lettered(option.charAt(1));
        named.ifPresent(known -> shell.options().set(known, on));
      }
    };
  }
}
