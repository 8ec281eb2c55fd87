package dev.apsh.transcript.pattern.regex;

import java.util.Optional;

/// How often a repetition asks for: `*`, `+`, `?`, `{m}`, `{m,}`, `{,n}`, `{m,n}`.
record RegexTimes(int least, int most) {
  private static final String DIGITS = "0123456789";
  private static final int MOST = 20_000;

  /// Takes a repetition, if what follows is one.
  static Optional<RegexTimes> parse(RegexScanner in) throws RegexError {
    if (in.take('*')) {
      return Optional.of(new RegexTimes(0, RegexWidth.UNBOUNDED));
    }
    if (in.take('+')) {
      return Optional.of(new RegexTimes(1, RegexWidth.UNBOUNDED));
    }
    return in.take('?') ? Optional.of(new RegexTimes(0, 1)) : braces(in);
  }

  RegexNode of(RegexNode body, RegexNode.Taste taste) {
    return new RegexNode.Repeat(body, least, most, taste);
  }

  /// Braces that hold anything else are ordinary characters.
  private static Optional<RegexTimes> braces(RegexScanner in) throws RegexError {
    int start = in.mark();
    if (!in.take('{')) {
      return Optional.empty();
    }
    String least = in.takeAll(DIGITS, Integer.MAX_VALUE);
    boolean comma = in.take(',');
    String most = comma ? in.takeAll(DIGITS, Integer.MAX_VALUE) : least;
    if (!in.take('}') || (least.isEmpty() && !comma)) {
      in.back(start);
      return Optional.empty();
    }
    RegexTimes times = new RegexTimes(number(least, 0), number(most, RegexWidth.UNBOUNDED));
    if (times.most < times.least) {
      throw new RegexError("min repeat greater than max repeat");
    }
    return Optional.of(times);
  }

  private static int number(String digits, int orElse) throws RegexError {
    if (digits.isEmpty()) {
      return orElse;
    }
    if (digits.length() > 9 || Integer.parseInt(digits) > MOST) {
      throw RegexError.unsupported("a repetition of more than " + MOST + " times");
    }
    return Integer.parseInt(digits);
  }
}
