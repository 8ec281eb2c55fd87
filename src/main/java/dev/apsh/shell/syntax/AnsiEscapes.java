package dev.apsh.shell.syntax;

import dev.apsh.kernel.Bytes;

/// The escapes of `$'…'`.
public final class AnsiEscapes {
  private final String text;
  private final StringBuilder decoded = new StringBuilder();
  private int at;

  private AnsiEscapes(String text) {
    this.text = text;
  }

  /// The text that stands between the quotes.
  public static String decode(String text) {
    return text.indexOf('\\') < 0 ? text : Bytes.of(new AnsiEscapes(text).decode()).text();
  }

  private String decode() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\' || at == text.length()) {
        decoded.append(c);
      } else if (!escape(text.charAt(at++))) {
        break;
      }
    }
    return decoded.toString();
  }

  /// Appends what an escape means; false for the character NUL, which ends the text.
  private boolean escape(char c) {
    switch (c) {
      case 'a' -> decoded.append('\u0007');
      case 'b' -> decoded.append('\b');
      case 'e', 'E' -> decoded.append('\u001b');
      case 'f' -> decoded.append('\f');
      case 'n' -> decoded.append('\n');
      case 'r' -> decoded.append('\r');
      case 't' -> decoded.append('\t');
      case 'v' -> decoded.append('\u000b');
      case '\\', '\'', '"', '?' -> decoded.append(c);
      case 'x' -> {
        return character(c, number(16, 2), true);
      }
      case 'u' -> {
        return character(c, number(16, 4), false);
      }
      case 'U' -> {
        return character(c, number(16, 8), false);
      }
      case 'c' -> {
        return control();
      }
      default -> {
        return other(c);
      }
    }
    return true;
  }

  private boolean other(char c) {
    if (c >= '0' && c <= '7') {
      at--;
      return character(c, number(8, 3) & 0xff, true);
    }
    decoded.append('\\').append(c);
    return true;
  }

  private boolean control() {
    if (at < text.length()) {
      decoded.append((char) (Character.toUpperCase(text.charAt(at++)) & 0x1f));
    }
    return true;
  }

  private long number(int radix, int digits) {
    int start = at;
    long value = 0;
    while (at < text.length()
        && at - start < digits
        && Character.digit(text.charAt(at), radix) >= 0
        && text.charAt(at) < 128) {
      value = value * radix + Character.digit(text.charAt(at++), radix);
    }
    return at == start ? -1 : value;
  }

  private boolean character(char letter, long value, boolean isByte) {
    if (value < 0) {
      decoded.append('\\').append(letter);
    } else if (value == 0) {
      return false;
    } else if (isByte && value >= 0x80) {
      // A byte that is no character by itself travels as the lone surrogate U+DC80 to U+DCFF.
      decoded.append((char) (0xdc00 + value));
    } else if (value <= Character.MAX_CODE_POINT) {
      decoded.appendCodePoint((int) value);
    }
    return true;
  }
}
