package dev.apsh.transcript;

/// What the machine would make of a text, asked before anything runs.
public interface Catalogue {
  /// Knows no program, and takes every line for a whole command.
  Catalogue EMPTY =
      new Catalogue() {
        @Override
        public boolean isCommand(String word) {
          return false;
        }

        @Override
        public boolean isWhole(String text) {
          return true;
        }
      };

  /// Whether a command may begin with this word: a program, a built-in, a keyword.
  boolean isCommand(String word);

  /// Whether a shell would run this text, and not wait for more lines.
  boolean isWhole(String text);
}
