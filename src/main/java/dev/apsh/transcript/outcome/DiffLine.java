package dev.apsh.transcript.outcome;

/// A line of a unified diff.
///
/// @param text without newline, as the transcript has it where both have it
/// @param expected the number of the transcript's lines before it
/// @param actual the number of the replay's lines before it
public record DiffLine(Kind kind, String text, int expected, int actual) {
  /// Which of the two texts has the line.
  public enum Kind {
    BOTH(' '),
    EXPECTED('-'),
    ACTUAL('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }
  }

  boolean isChange() {
    return kind != Kind.BOTH;
  }

  /// The line as a diff prints it.
  public String signed() {
    return kind.sign + text;
  }
}
