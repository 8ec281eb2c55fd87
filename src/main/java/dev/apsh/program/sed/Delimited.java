package dev.apsh.program.sed;

import java.util.Optional;

/// Text up to a delimiter, as `s`, `y` and addresses have it.
final class Delimited {
  private static final int END = ScriptSource.END;

  private final ScriptSource source;
  private final int delimiter;
  private final boolean pattern;
  private final StringBuilder text = new StringBuilder();

  private Delimited(ScriptSource source, int delimiter, boolean pattern) {
    this.source = source;
    this.delimiter = delimiter;
    this.pattern = pattern;
  }

  /// Reads a regular expression, or, without `pattern`, what replaces it; the delimiter is taken
  /// too. A quoted delimiter loses its backslash. Empty when the delimiter is missing.
  static Optional<String> read(ScriptSource source, int delimiter, boolean pattern) {
    return new Delimited(source, delimiter, pattern).read();
  }

  private Optional<String> read() {
    while (true) {
      int character = source.next();
      if (character == delimiter) {
        return Optional.of(text.toString());
      }
      if (character == END || character == '\n') {
        source.back(character);
        return Optional.empty();
      }
      if (character == '\\') {
        escaped(source.next());
      } else {
        text.appendCodePoint(character);
        if (pattern && character == '[' && !bracket()) {
          return Optional.empty();
        }
      }
    }
  }

  private void escaped(int character) {
    if (character == 'n' && pattern) {
      text.append('\n');
    } else if (character == END) {
      text.append('\\');
    } else if (character == '\n' && pattern) {
      text.append('\n');
    } else if (character == delimiter && !(character == '&' && !pattern)) {
      text.appendCodePoint(character);
    } else {
      text.append('\\').appendCodePoint(character);
    }
  }

  /// In a bracket expression the delimiter is a character. False when it does not end.
  private boolean bracket() {
    int character = source.next();
    if (character == '^') {
      text.append('^');
      character = source.next();
    }
    for (boolean first = true; first || character != ']'; first = false) {
      if (character == END || character == '\n') {
        source.back(character);
        return false;
      }
      item(character);
      character = source.next();
    }
    text.append(']');
    return true;
  }

  private void item(int character) {
    if (character == '\\') {
      int next = source.peek();
      if (next == 'n') {
        source.next();
        text.append('\n');
      } else if (next == delimiter) {
        text.append('\\').appendCodePoint(source.next());
      } else {
        text.append('\\');
      }
      return;
    }
    text.appendCodePoint(character);
    int kind = source.peek();
    if (character == '[' && (kind == ':' || kind == '.' || kind == '=')) {
      text.appendCodePoint(source.next());
      named(kind);
    }
  }

  private void named(int kind) {
    int before = 0;
    for (int character = source.next(); character != END; character = source.next()) {
      text.appendCodePoint(character);
      if (before == kind && character == ']') {
        return;
      }
      before = character;
    }
  }
}
