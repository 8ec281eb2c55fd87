package dev.apsh.shell.regex;

/// Leaves the parsing of a regular expression that is none; [Regex#compile] turns it into a value.
final class BadRegex extends Exception {
  private static final long serialVersionUID = 1;

  BadRegex(String message) {
    super(message, null, false, false);
  }
}
