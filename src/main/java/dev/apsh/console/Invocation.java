package dev.apsh.console;

import dev.apsh.transcript.Given;
import java.util.List;
import java.util.Optional;

/// What the command line asks for.
sealed interface Invocation {

  /// `--help`
  record Help() implements Invocation {}

  /// `--version`
  record Version() implements Invocation {}

  /// The command line is wrong; exit status 2.
  record Wrong(String message) implements Invocation {}

  /// `test [OPTION…] [PATH…]`
  record Test(Choices choices, Given given) implements Invocation {}

  /// `test --help`
  record TestHelp() implements Invocation {}

  /// `trace [OPTION…] FILE…`
  record Replay(TraceOptions options) implements Invocation {}

  /// Commands from `-c`, a script, standard input or the terminal.
  record Shell(Choices choices, Source source, List<String> shellOptions, List<String> arguments)
      implements Invocation {}

  /// Which machine: a lab file and a kernel profile.
  record Choices(Optional<String> lab, Optional<String> profile) {}

  /// Where the commands come from.
  sealed interface Source {}

  /// `-c COMMANDS [NAME [ARGUMENT…]]`
  record Commands(String text) implements Source {}

  /// `SCRIPT [ARGUMENT…]`
  record Script(String path) implements Source {}

  /// Standard input, or the terminal when it is one.
  record StandardInput() implements Source {}
}
