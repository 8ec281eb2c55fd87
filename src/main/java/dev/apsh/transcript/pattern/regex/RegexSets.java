package dev.apsh.transcript.pattern.regex;

/// The places of a regular expression that accept one byte: a literal one, `.`, `[...]`.
final class RegexSets {
  static final RegexNode ANY = new RegexNode.One(ByteSet.ALL);

  private static final ByteSet HYPHEN = ByteSet.of('-');
  private static final String UNTERMINATED = "unterminated character set";

  private RegexSets() {}

  static RegexNode one(int c, RegexFlags flags) {
    return new RegexNode.One(cased(ByteSet.of(c), flags));
  }

  /// A set, its opening bracket taken already; a closing bracket that stands first is a member.
  static RegexNode parse(RegexScanner in, RegexFlags flags) throws RegexError {
    boolean negated = in.take('^');
    ByteSet set = members(in);
    while (!in.take(']')) {
      set = set.or(members(in));
    }
    ByteSet cased = cased(set, flags);
    return new RegexNode.One(negated ? cased.complement() : cased);
  }

  private static ByteSet cased(ByteSet set, RegexFlags flags) {
    return flags.has('i') ? set.ignoringCase() : set;
  }

  /// One byte, one category, or a range.
  private static ByteSet members(RegexScanner in) throws RegexError {
    char first = in.next(UNTERMINATED);
    ByteSet low = first == '\\' ? RegexEscapes.parseInSet(in) : ByteSet.of(first);
    if (!in.take('-')) {
      return low;
    }
    if (in.sees("]")) {
      return low.or(HYPHEN);
    }
    char second = in.next(UNTERMINATED);
    ByteSet high = second == '\\' ? RegexEscapes.parseInSet(in) : ByteSet.of(second);
    if (low.size() != 1 || high.size() != 1 || low.first() > high.first()) {
      throw new RegexError("bad character range");
    }
    return ByteSet.range(low.first(), high.first());
  }
}
