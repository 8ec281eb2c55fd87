package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellQuoting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// A format of `printf`, used as often as there are arguments for it.
final class Format {
  private static final int WIDEST = 1_000_000;

  private final Shell shell;
  private final String format;
  private final List<String> arguments;
  private final StringBuilder text = new StringBuilder();
  private int next;
  private int at;
  private int status;
  private boolean stopped;

  /// A conversion's flags, width and precision; a precision below 0 is none.
  private record Shape(String flags, int width, int precision) {
    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }

    /// The text at the width's right or left end.
    String padded(String text) {
      int missing = width - text.codePointCount(0, text.length());
      if (missing <= 0) {
        return text;
      }
      return has('-') ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }

    String cut(String text) {
      return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
    }
  }

  Format(Shell shell, String format, List<String> arguments) {
    this.shell = shell;
    this.format = format;
    this.arguments = arguments;
  }

  String text() {
    return text.toString();
  }

  /// Writes everything to [#text]; gives the exit status.
  int run() {
    int before;
    do {
      before = next;
      at = 0;
      once();
      shell.process().step();
    } while (next < arguments.size() && next > before && !stopped);
    return status;
  }

  private void once() {
    while (at < format.length() && !stopped) {
      char c = format.charAt(at);
      if (c == '%') {
        at++;
        conversion();
      } else if (c == '\\') {
        int end = escapeEnd();
        text.append(Escapes.ofFormat(format.substring(at, end)).text());
        at = end;
      } else {
        text.append(c);
        at++;
      }
    }
  }

  private int escapeEnd() {
    int end = at + 1;
    while (end < format.length() && format.charAt(end) != '%' && end < at + 10) {
      if (format.charAt(end) == '\\') {
        return end == at + 1 ? end + 1 : end;
      }
      end++;
    }
    return end;
  }

  private void conversion() {
    if (at < format.length() && format.charAt(at) == '%') {
      text.append('%');
      at++;
      return;
    }
    int start = at;
    int flagsEnd = at;
    while (flagsEnd < format.length() && "-+ #0'".indexOf(format.charAt(flagsEnd)) >= 0) {
      flagsEnd++;
    }
    String flags = format.substring(at, flagsEnd);
    at = flagsEnd;
    int width = number();
    if (width < 0) {
      flags += "-";
      width = -width;
    }
    int precision = -1;
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      precision = number();
    }
    while (at < format.length() && "hlLjzt".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    if (at >= format.length()) {
      fail("`" + format.substring(start) + "': missing format character");
      return;
    }
    char c = format.charAt(at++);
    convert(c, new Shape(flags, Math.min(WIDEST, width), Math.min(WIDEST, precision)), start);
  }

  private void fail(String message) {
    shell.error("printf: " + message);
    status = 1;
    stopped = true;
  }

  private int number() {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      return (int) Math.max(-WIDEST, Math.min(WIDEST, integer(argument())));
    }
    int value = 0;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      value = Math.min(WIDEST, value * 10 + format.charAt(at++) - '0');
    }
    return value;
  }

  private boolean hasArgument() {
    return next < arguments.size();
  }

  private String argument() {
    return hasArgument() ? arguments.get(next++) : "";
  }

  private void convert(char c, Shape shape, int start) {
    switch (c) {
      case 's' -> text.append(shape.padded(shape.cut(argument())));
      case 'q' -> text.append(shape.padded(ShellQuoting.escaped(argument())));
      case 'Q' -> text.append(shape.padded(ShellQuoting.escaped(shape.cut(argument()))));
      case 'b' -> {
        Escapes.Text decoded = Escapes.ofEcho(argument());
        text.append(shape.padded(shape.cut(decoded.text())));
        stopped |= decoded.stops();
      }
      case 'c' -> {
        String one = argument();
        text.append(shape.padded(one.isEmpty() ? "" : one.substring(0, 1)));
      }
      case 'd', 'i' -> signed(integer(argument()), shape);
      case 'u' -> digits(Long.toUnsignedString(integer(argument())), "", shape);
      case 'o' -> octal(integer(argument()), shape);
      case 'x' -> hex(Long.toHexString(integer(argument())), "0x", shape);
      case 'X' -> hex(Long.toHexString(integer(argument())).toUpperCase(Locale.ROOT), "0X", shape);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> floating(c, shape);
      case 'n' -> {
        String name = argument();
        var ignored = shell.assigner().set(name, String.valueOf(text.length()), false);
      }
      case '(' -> time(shape, start);
      default -> {
        int end = Math.min(format.length(), at);
        fail("`" + format.charAt(end - 1) + "': invalid format character");
      }
    }
  }

  private void octal(long value, Shape shape) {
    String digits = Long.toOctalString(value);
    digits(shape.has('#') && !digits.startsWith("0") ? "0" + digits : digits, "", shape);
  }

  private void hex(String digits, String prefix, Shape shape) {
    digits(digits, shape.has('#') && !digits.equals("0") ? prefix : "", shape);
  }

  private void signed(long value, Shape shape) {
    String sign = value < 0 ? "-" : shape.has('+') ? "+" : shape.has(' ') ? " " : "";
    String digits = Long.toString(value);
    digits(value < 0 ? digits.substring(1) : digits, sign, shape);
  }

  private void digits(String plain, String sign, Shape shape) {
    String digits = plain;
    if (shape.precision >= 0) {
      digits = "0".repeat(Math.max(0, shape.precision - digits.length())) + digits;
    } else if (shape.has('0') && !shape.has('-')) {
      int missing = shape.width - sign.length() - digits.length();
      digits = "0".repeat(Math.max(0, missing)) + digits;
    }
    text.append(shape.padded(sign + digits));
  }

  /// The number that an argument says: in C's notation, or a character after a quote.
  private long integer(String argument) {
    if (argument.isEmpty()) {
      return 0;
    }
    char first = argument.charAt(0);
    if (first == '\'' || first == '"') {
      return argument.length() > 1 ? argument.codePointAt(1) : 0;
    }
    String trimmed = argument.stripLeading();
    int sign = trimmed.startsWith("-") ? -1 : 1;
    int from = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
    boolean hex = trimmed.regionMatches(true, from, "0x", 0, 2);
    int radix = hex ? 16 : trimmed.startsWith("0", from) ? 8 : 10;
    int place = from + (hex ? 2 : 0);
    int start = place;
    long value = 0;
    while (place < trimmed.length()
        && trimmed.charAt(place) < 128
        && Character.digit(trimmed.charAt(place), radix) >= 0) {
      value = value * radix + Character.digit(trimmed.charAt(place++), radix);
    }
    if (place < trimmed.length() || (place == start && radix != 8)) {
      shell.error("printf: " + argument + ": invalid number");
      status = 1;
    }
    return sign * value;
  }

  private void floating(char conversion, Shape shape) {
    String argument = argument();
    double value = 0;
    try {
      value = argument.isEmpty() ? 0 : Double.parseDouble(argument.strip());
    } catch (NumberFormatException e) {
      shell.error("printf: " + argument + ": invalid number");
      status = 1;
    }
    int precision = shape.precision < 0 ? 6 : shape.precision;
    String number =
        switch (Character.toLowerCase(conversion)) {
          case 'f' -> fixed(value, precision);
          case 'e' -> scientific(value, precision);
          default -> general(value, precision);
        };
    String signed = value >= 0 && shape.has('+') ? "+" + number : number;
    boolean zeros = shape.has('0') && !shape.has('-');
    int missing = shape.width - signed.length();
    text.append(zeros && missing > 0 ? "0".repeat(missing) + signed : shape.padded(signed));
  }

  private static String fixed(double value, int precision) {
    return Double.isFinite(value)
        ? new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString()
        : special(value);
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  private static String scientific(double value, int precision) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    return String.format(Locale.ROOT, "%." + precision + "e", rounded);
  }

  private static String general(double value, int precision) {
    int digits = precision == 0 ? 1 : precision;
    if (!Double.isFinite(value)) {
      return special(value);
    }
    int exponent = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
    if (exponent < -4 || exponent >= digits) {
      String text = scientific(value, digits - 1);
      int e = text.indexOf('e');
      return withoutZeros(text.substring(0, e)) + text.substring(e);
    }
    return withoutZeros(fixed(value, digits - 1 - exponent));
  }

  private static String withoutZeros(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private void time(Shape shape, int start) {
    int close = format.indexOf(')', at);
    if (close < 0 || close + 1 >= format.length() || format.charAt(close + 1) != 'T') {
      fail("`" + format.substring(start) + "': missing format character");
      return;
    }
    String pattern = format.substring(at, close);
    at = close + 2;
    Instant when = shell.process().sys().clock().now();
    if (hasArgument()) {
      long seconds = integer(argument());
      when = seconds < 0 ? when : Instant.ofEpochSecond(seconds);
    }
    text.append(shape.padded(TimeFormat.of(pattern, when.atZone(ZoneOffset.UTC))));
  }
}
