package dev.apsh.program.clap;

/// What came of reading a command line.
public sealed interface ClapResult {

  /// One that holds together.
  record Matched(ClapMatches matches) implements ClapResult {}

  /// One that asks for help or the version, to print on standard output.
  record Shown(String text) implements ClapResult {}

  /// One that is wrong, with what to print on standard error; the status is 2.
  record Wrong(String text) implements ClapResult {}
}
