package dev.apsh.program.sed;

import java.util.Optional;

/// The escapes that stand for one character: `\t`, `\x41`, `\o101`, `\d065`, `\cA`.
record Escape(int character, int length) {
  private static final String LETTERS = "afnrtv";
  private static final String CHARACTERS = "\u0007\f\n\r\t\u000b";

  /// The escape whose backslash is at `at`; empty when it is none of these.
  static Optional<Escape> at(String text, int at) {
    if (at + 1 >= text.length()) {
      return Optional.empty();
    }
    char letter = text.charAt(at + 1);
    int known = LETTERS.indexOf(letter);
    if (known >= 0) {
      return Optional.of(new Escape(CHARACTERS.charAt(known), 2));
    }
    return switch (letter) {
      case 'd' -> number(text, at, 10, 3);
      case 'o' -> number(text, at, 8, 3);
      case 'x' -> number(text, at, 16, 2);
      case 'c' -> control(text, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Escape> number(String text, int at, int base, int most) {
    int value = 0;
    int end = at + 2;
    while (end < text.length()
        && end < at + 2 + most
        && Character.digit(text.charAt(end), base) >= 0) {
      value = value * base + Character.digit(text.charAt(end++), base);
    }
    return end == at + 2 ? Optional.empty() : Optional.of(new Escape(ofByte(value), end - at));
  }

  private static Optional<Escape> control(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at + 2) > 127) {
      return Optional.empty();
    }
    boolean backslash = text.startsWith("\\\\", at + 2);
    int value = Character.toUpperCase(text.charAt(at + 2)) ^ 0x40;
    return Optional.of(new Escape(value, backslash ? 4 : 3));
  }

  /// `\c` before a lone backslash, which is an error.
  static boolean isRecursive(String text) {
    for (int at = text.indexOf("\\c\\"); at >= 0; at = text.indexOf("\\c\\", at + 1)) {
      if (!text.startsWith("\\", at + 3) && isOdd(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(String text, int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 0;
  }

  private static int ofByte(int value) {
    int one = value & 0xFF;
    return one < 0x80 ? one : 0xDC00 | one;
  }

  /// A regular expression with its escapes resolved, all others left.
  static String inPattern(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      Optional<Escape> escape = text.charAt(i) == '\\' ? at(text, i) : Optional.empty();
      if (escape.isPresent()) {
        out.appendCodePoint(escape.get().character);
        i += escape.get().length;
      } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        out.append(text, i, i + 2);
        i += 2;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /// The text of `a`, `i` and `c`: escapes resolved, other backslashes dropped.
  static String inText(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      Optional<Escape> escape = text.charAt(i) == '\\' ? at(text, i) : Optional.empty();
      if (escape.isPresent()) {
        out.appendCodePoint(escape.get().character);
        i += escape.get().length;
      } else {
        i += text.charAt(i) == '\\' ? 1 : 0;
        if (i < text.length()) {
          out.append(text.charAt(i++));
        }
      }
    }
    return out.toString();
  }
}
