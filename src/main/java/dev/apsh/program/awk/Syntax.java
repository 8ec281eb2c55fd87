package dev.apsh.program.awk;

import dev.apsh.program.tool.Call;

/// A program that is none: unwinds its reading with what is wrong, and where.
final class Syntax extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int STATUS = 1;
  private static final int NOT_SIMULATED = 2;

  private final Kind kind;
  private final String text;
  private final int at;

  /// How it is told.
  private enum Kind {
    /// With the line, and a mark below it.
    MARKED,
    /// In one line.
    PLAIN,
    /// In one line without a place.
    NOT_SIMULATED
  }

  private Syntax(Kind kind, String message, int at) {
    super(message, null, false, false);
    this.kind = kind;
    this.text = message;
    this.at = at;
  }

  /// The mark stands below the character at `at`.
  Syntax(String message, int at) {
    this(Kind.MARKED, message, at);
  }

  static Syntax plain(String message, int at) {
    return new Syntax(Kind.PLAIN, message, at);
  }

  static Syntax notSimulated(String what) {
    return new Syntax(Kind.NOT_SIMULATED, what + " is not simulated", 0);
  }

  /// Says it; gives the status.
  int tell(Call call, String program, String source) {
    if (kind == Kind.NOT_SIMULATED) {
      return call.fail(NOT_SIMULATED, text);
    }
    int place = Math.min(at, program.length());
    int start = program.lastIndexOf('\n', place - 1) + 1;
    int end = program.indexOf('\n', place);
    long line = program.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    String where = source + ":" + line + ": ";
    if (kind == Kind.PLAIN) {
      return call.fail(STATUS, where + text);
    }
    call.warn(where + program.substring(start, end < 0 ? program.length() : end));
    StringBuilder blanks = new StringBuilder();
    for (char c : program.substring(start, place).toCharArray()) {
      blanks.append(c == '\t' ? '\t' : ' ');
    }
    call.warn(where + blanks + "^ " + text);
    return STATUS;
  }
}
