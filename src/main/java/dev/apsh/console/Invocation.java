package dev.apsh.console;

import dev.apsh.lint.Rule;
import dev.apsh.transcript.option.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /// `lint [OPTION…] FILE…`
  record Lint(Choices choices, List<String> files, Set<Rule> off, boolean json)
      implements Invocation {}

  /// `lint --help`
  record LintHelp() implements Invocation {}

  /// Commands from `-c`, a script, standard input or the terminal.
  record Shell(Choices choices, Source source, List<String> shellOptions, List<String> arguments)
      implements Invocation {

    /// The file that becomes the session's transcript.
    Optional<String> record() {
      return choices.of("record");
    }

    /// Where the machine's /sys is left when it ends.
    Optional<String> export() {
      return choices.of("export");
    }

    /// Whether an earlier export may be replaced.
    boolean overwrites() {
      return choices.values.containsKey("overwrite");
    }
  }

  /// Which machine: the values of the options that choose it, by their names without dashes.
  record Choices(Map<String, String> values) {
    /// Every option that chooses a machine.
    static final List<String> NAMES = List.of("lab", "profile", "tools", "mdevctl", "sysfs");

    static final Choices NONE = new Choices(Map.of());

    Optional<String> lab() {
      return of("lab");
    }

    Optional<String> profile() {
      return of("profile");
    }

    Optional<String> tools() {
      return of("tools");
    }

    Optional<String> mdevctl() {
      return of("mdevctl");
    }

    Optional<String> sysfs() {
      return of("sysfs");
    }

    private Optional<String> of(String name) {
      return Optional.ofNullable(values.get(name));
    }

    /// These choices without one.
    Choices without(String name) {
      Map<String, String> next = new HashMap<>(values);
      next.remove(name);
      return new Choices(next);
    }

    /// These choices, but for one where there is a value.
    Choices with(String name, Optional<String> value) {
      return value.isPresent() ? with(name, value.get()) : this;
    }

    /// These choices, but for one.
    Choices with(String name, String value) {
      Map<String, String> next = new HashMap<>(values);
      next.put(name, value);
      return new Choices(next);
    }
  }

  /// Where the commands come from.
  sealed interface Source {}

  /// `-c COMMANDS [NAME [ARGUMENT…]]`
  record Commands(String text) implements Source {}

  /// `SCRIPT [ARGUMENT…]`
  record Script(String path) implements Source {}

  /// Standard input, or the terminal when it is one.
  record StandardInput() implements Source {}
}
