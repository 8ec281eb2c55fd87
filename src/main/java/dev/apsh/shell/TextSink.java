package dev.apsh.shell;

import java.util.List;

/// Makes one text of a word: for assignments, here-documents, subjects and patterns.
final class TextSink implements Sink {
  private final StringBuilder text = new StringBuilder();
  private final Kind kind;
  private final String separator;
  private final long most;

  /// How quoted characters are marked.
  enum Kind {
    PLAIN,
    /// A pattern of the shell: a backslash before what is quoted.
    PATTERN,
    /// A pattern as `set -x` shows it: a backslash before each character that is quoted.
    TRACED_PATTERN,
    /// A regular expression: the same, where it means something.
    REGEX,
    /// The replacement of `${x/p/r}`: a backslash before what is quoted.
    REPLACEMENT
  }

  TextSink(Kind kind, String separator, long most) {
    this.kind = kind;
    this.separator = separator;
    this.most = most;
  }

  private void append(String piece) {
    if (text.length() + (long) piece.length() > most) {
      throw Limit.characters(most);
    }
    text.append(piece);
  }

  @Override
  public void literal(String piece) {
    append(piece);
  }

  @Override
  public void quoted(String piece) {
    switch (kind) {
      case PLAIN -> append(piece);
      case PATTERN -> append(Patterns.escaped(piece));
      case TRACED_PATTERN -> append(escapedWhole(piece));
      case REGEX -> append(Patterns.escapedRegex(piece));
      case REPLACEMENT -> append(piece.replace("\\", "\\\\").replace("&", "\\&"));
    }
  }

  private static String escapedWhole(String piece) {
    StringBuilder escaped = new StringBuilder();
    piece.codePoints().forEach(c -> escaped.append('\\').appendCodePoint(c));
    return escaped.toString();
  }

  @Override
  public void expanded(String piece) {
    append(piece);
  }

  @Override
  public void several(List<String> values, boolean isQuoted, boolean star) {
    String joined = String.join(star ? separator : " ", values);
    if (isQuoted) {
      quoted(joined);
    } else {
      expanded(joined);
    }
  }

  String text() {
    return text.toString();
  }
}
