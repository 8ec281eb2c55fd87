package dev.apsh.transcript.pattern.regex;

/// What a backslash and what follows it stand for, in and outside of a set.
final class RegexEscapes {
  private static final String OCTAL = "01234567";
  private static final String DECIMAL = OCTAL + "89";
  private static final String HEXADECIMAL = DECIMAL + "abcdefABCDEF";
  private static final String NAMES = "abfnrtv\\";
  private static final String NAMED = "\7\b\f\n\r\t\13\\";

  private RegexEscapes() {}

  /// An escape outside of a set, its backslash taken already.
  static RegexNode parse(RegexScanner in, RegexFlags flags, RegexGroups groups) throws RegexError {
    char c = in.next("bad escape (end of pattern)");
    return switch (c) {
      case 'A' -> RegexNode.Anchor.START;
      case 'Z' -> RegexNode.Anchor.END;
      case 'b' -> RegexNode.Anchor.BOUNDARY;
      case 'B' -> RegexNode.Anchor.NOT_BOUNDARY;
      case 'd', 'D', 's', 'S', 'w', 'W' -> new RegexNode.One(category(c));
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbered(c, in, flags, groups);
      default -> RegexSets.one(single(c, in), flags);
    };
  }

  /// An escape in a set, its backslash taken already.
  static ByteSet parseInSet(RegexScanner in) throws RegexError {
    char c = in.next("unterminated character set");
    return "dDsSwW".indexOf(c) >= 0 ? category(c) : ByteSet.of(octalOrSingle(c, in));
  }

  private static ByteSet category(char c) {
    return switch (c) {
      case 'd' -> ByteSet.DIGITS;
      case 's' -> ByteSet.SPACES;
      case 'w' -> ByteSet.WORD;
      default -> category(Character.toLowerCase(c)).complement();
    };
  }

  private static int octalOrSingle(char c, RegexScanner in) throws RegexError {
    return OCTAL.indexOf(c) > 0 ? octal(c + in.takeAll(OCTAL, 2)) : single(c, in);
  }

  private static int single(char c, RegexScanner in) throws RegexError {
    if (c == 'x') {
      String digits = in.takeAll(HEXADECIMAL, 2);
      if (digits.length() < 2) {
        throw new RegexError("incomplete escape");
      }
      return Integer.parseInt(digits, 16);
    }
    if (c == '0') {
      return octal(c + in.takeAll(OCTAL, 2));
    }
    int name = NAMES.indexOf(c);
    if (name < 0 && Character.isLetterOrDigit(c) && c < 0x80) {
      throw new RegexError("bad escape \\" + c);
    }
    return name < 0 ? c : NAMED.charAt(name);
  }

  /// Three octal digits are a byte; else one or two digits are a group.
  private static RegexNode numbered(
      char first, RegexScanner in, RegexFlags flags, RegexGroups groups) throws RegexError {
    String digits = first + in.takeAll(DECIMAL, 1);
    if (digits.length() == 2 && isOctal(digits) && in.sees(OCTAL)) {
      return RegexSets.one(octal(digits + in.takeAll(OCTAL, 1)), flags);
    }
    return groups.reference(Integer.parseInt(digits), flags.has('i'));
  }

  private static boolean isOctal(String digits) {
    return digits.chars().allMatch(c -> OCTAL.indexOf(c) >= 0);
  }

  private static int octal(String digits) throws RegexError {
    int value = Integer.parseInt(digits, 8);
    if (value > 0xff) {
      throw new RegexError("octal escape value outside of range 0-0o377");
    }
    return value;
  }
}
