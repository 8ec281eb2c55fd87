package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;

/// One piece of a script, an `-e` or a file, read character by character.
final class ScriptSource {
  static final int END = -1;

  private final String name;
  private final boolean file;
  private final String text;
  private int at;

  private ScriptSource(String name, boolean file, String text) {
    this.name = name;
    this.file = file;
    this.text = text;
  }

  static ScriptSource expression(int number, String text) {
    return new ScriptSource("-e expression #" + number, false, text);
  }

  static ScriptSource file(String name, String text) {
    return new ScriptSource("file " + name, true, text);
  }

  /// The next character, or [#END].
  int next() {
    if (at == text.length()) {
      return END;
    }
    int character = text.codePointAt(at);
    at += Character.charCount(character);
    return character;
  }

  int peek() {
    return at == text.length() ? END : text.codePointAt(at);
  }

  /// The next character that is no blank.
  int nonBlank() {
    int character = next();
    while (character == ' ' || character == '\t') {
      character = next();
    }
    return character;
  }

  /// Takes back what [#next] gave.
  void back(int character) {
    at -= character == END ? 0 : Character.charCount(character);
  }

  boolean isBehindNewline() {
    return at > 0 && text.charAt(at - 1) == '\n';
  }

  int position() {
    return at;
  }

  void position(int next) {
    at = next;
  }

  /// Nothing more is read.
  void close() {
    at = text.length();
  }

  /// All up to the end of the line, which is taken too.
  String line() {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return line;
  }

  /// Whether the text begins with `#n`, and this is its `n`.
  boolean isSilencer() {
    return at == 2 && text.startsWith("#n");
  }

  /// Where an error is that is found now.
  String place() {
    if (file) {
      long newlines = text.substring(0, at).chars().filter(c -> c == '\n').count();
      return name + " line " + (newlines + 1) + ": ";
    }
    return name + ", char " + Bytes.of(text.substring(0, at)).length() + ": ";
  }

  /// Where an error is that belongs to no character.
  String wholePlace() {
    at = file ? Math.max(0, text.endsWith("\n") ? text.length() - 1 : text.length()) : 0;
    return place();
  }
}
