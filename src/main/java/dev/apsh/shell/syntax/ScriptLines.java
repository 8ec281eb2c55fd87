package dev.apsh.shell.syntax;

/// Where a script's lines come from.
@FunctionalInterface
public interface ScriptLines {
  /// The next line with its newline, or, at the end, the empty string.
  String next();

  /// All of a text at once.
  static ScriptLines of(String text) {
    return new ScriptLines() {
      private String rest = text;

      @Override
      public String next() {
        String all = rest;
        rest = "";
        return all;
      }
    };
  }
}
