package dev.apsh.shell.builtin;

/// The escapes of `echo -e` and of `printf`.
final class Escapes {
  private final String source;
  private final boolean echo;
  private final boolean conversion;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean stops;

  /// Text without escapes; `\c` stops all output after it.
  record Text(String text, boolean stops) {}

  private Escapes(String source, boolean echo, boolean conversion) {
    this.source = source;
    this.echo = echo;
    this.conversion = conversion;
  }

  /// As `echo -e` does: octal numbers begin with `\0`.
  static Text ofEcho(String source) {
    return new Escapes(source, true, false).decode();
  }

  /// As `%b` does: as `echo -e`, but the `0` may be missing.
  static Text ofConversion(String source) {
    return new Escapes(source, true, true).decode();
  }

  /// As the format of `printf` does: octal numbers have up to three digits.
  static Text ofFormat(String source) {
    return new Escapes(source, false, false).decode();
  }

  private Text decode() {
    while (at < source.length() && !stops) {
      char c = source.charAt(at++);
      if (c == '\\' && at < source.length()) {
        escape(source.charAt(at++));
      } else {
        text.append(c);
      }
    }
    return new Text(text.toString(), stops);
  }

  private void escape(char c) {
    switch (c) {
      case 'a' -> text.append('\u0007');
      case 'b' -> text.append('\b');
      case 'e', 'E' -> text.append('\u001b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'v' -> text.append('\u000b');
      case '\\' -> text.append('\\');
      case 'x' -> character("\\x", number(16, 2), true);
      case 'u' -> character("\\u", number(16, 4), false);
      case 'U' -> character("\\U", number(16, 8), false);
      case 'c' -> stop();
      default -> other(c);
    }
  }

  private void stop() {
    if (echo) {
      stops = true;
    } else {
      text.append("\\c");
    }
  }

  private void other(char c) {
    boolean digit = c >= '0' && c <= '7';
    boolean zeroOnly = echo && !conversion;
    boolean octal = zeroOnly ? c == '0' : digit;
    if (octal) {
      at -= echo && c == '0' ? 0 : 1;
      character("", Math.max(0, number(8, 3)) & 0xff, true);
    } else if (!echo && (c == '"' || c == '\'')) {
      text.append(c);
    } else {
      text.append('\\').append(c);
    }
  }

  private long number(int radix, int digits) {
    int start = at;
    long value = 0;
    while (at < source.length()
        && at - start < digits
        && source.charAt(at) < 128
        && Character.digit(source.charAt(at), radix) >= 0) {
      value = value * radix + Character.digit(source.charAt(at++), radix);
    }
    return at == start ? -1 : value;
  }

  private void character(String otherwise, long value, boolean isByte) {
    if (value < 0) {
      text.append(otherwise);
    } else if (isByte && value >= 0x80) {
      // A byte that is no character by itself travels as the lone surrogate U+DC80 to U+DCFF.
      text.append((char) (0xdc00 + value));
    } else if (value <= Character.MAX_CODE_POINT) {
      text.appendCodePoint((int) value);
    }
  }
}
