package dev.apsh.shell.builtin;

import dev.apsh.kernel.Bytes;
import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellQuoting;
import dev.apsh.shell.TimeText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// A format of `printf`, used as often as there are arguments for it.
final class Format {
  private static final int WIDEST = 1_000_000;
  private static final int NOW = -1;

  /// When the shell started; its clock has hardly moved since.
  private static final int START = -2;

  private final Shell shell;
  private final String format;
  private final List<String> arguments;
  private final boolean prints;
  private final StringBuilder text = new StringBuilder();
  private int next;
  private int at;
  private int length;
  private int status;
  private boolean stopped;
  private final NumberArguments numbers;

  /// One that `prints`, piece by piece as it gets at them, or else keeps its [#text].
  Format(Shell shell, boolean prints, String format, List<String> arguments) {
    this.shell = shell;
    this.prints = prints;
    this.format = format;
    this.arguments = arguments;
    this.numbers = new NumberArguments(shell);
  }

  String text() {
    return Bytes.whole(text.toString());
  }

  /// Formats all arguments, or those up to the first failed write; gives the exit status.
  int run() {
    int before;
    do {
      before = next;
      at = 0;
      once();
      shell.process().step();
    } while (next < arguments.size() && next > before && !stopped && !shell.hasFailedToPrint());
    return Math.max(status, numbers.status());
  }

  private void once() {
    while (at < format.length() && !stopped) {
      char c = format.charAt(at);
      if (c == '%') {
        at++;
        conversion();
      } else if (c == '\\') {
        int end = escapeEnd();
        String escape = format.substring(at, end);
        if (escape.matches("\\\\[xuU]([^0-9a-fA-F].*)?")) {
          String kind = escape.charAt(1) == 'x' ? "hex" : "unicode";
          shell.error("printf: missing " + kind + " digit for \\" + escape.charAt(1));
        }
        put(Escapes.ofFormat(escape).text());
        at = end;
      } else {
        int end = literalEnd();
        put(format.substring(at, end));
        at = end;
      }
    }
  }

  private void put(String piece) {
    if (prints) {
      shell.printCharacters(piece);
    } else {
      text.append(piece);
    }
    length += piece.length();
  }

  private int literalEnd() {
    int end = at;
    while (end < format.length() && format.charAt(end) != '%' && format.charAt(end) != '\\') {
      end++;
    }
    return end;
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
      put("%");
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
      fail("`%" + format.substring(start) + "': missing format character");
      return;
    }
    char c = format.charAt(at++);
    convert(c, new FormatShape(flags, Math.min(WIDEST, width), Math.min(WIDEST, precision)), start);
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

  private void convert(char c, FormatShape shape, int start) {
    switch (c) {
      case 's' -> put(shape.padded(shape.cut(argument())));
      case 'q' -> put(shape.padded(ShellQuoting.escaped(argument())));
      case 'Q' -> put(shape.padded(ShellQuoting.escaped(shape.cut(argument()))));
      case 'b' -> {
        Escapes.Text decoded = Escapes.ofConversion(argument());
        put(shape.padded(shape.cut(decoded.text())));
        stopped |= decoded.stops();
      }
      case 'c' -> {
        String one = argument();
        put(shape.padded(one.isEmpty() ? "\0" : one.substring(0, 1)));
      }
      case 'd', 'i' -> signed(integer(argument()), shape);
      case 'u' -> digits(Long.toUnsignedString(integer(argument())), "", shape);
      case 'o' -> octal(integer(argument()), shape);
      case 'x' -> hex(Long.toHexString(integer(argument())), "0x", shape);
      case 'X' -> hex(Long.toHexString(integer(argument())).toUpperCase(Locale.ROOT), "0X", shape);
      case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' -> put(numbers.floating(c, shape, argument()));
      case 'n' -> {
        String name = argument();
        var ignored = shell.assigner().set(name, String.valueOf(length), false);
      }
      case '(' -> time(shape, start);
      default -> {
        int end = Math.min(format.length(), at);
        fail("`" + format.charAt(end - 1) + "': invalid format character");
      }
    }
  }

  private void octal(long value, FormatShape shape) {
    String digits = Long.toOctalString(value);
    digits(shape.has('#') && !digits.startsWith("0") ? "0" + digits : digits, "", shape);
  }

  private void hex(String digits, String prefix, FormatShape shape) {
    digits(digits, shape.has('#') && !digits.equals("0") ? prefix : "", shape);
  }

  private void signed(long value, FormatShape shape) {
    String sign = value < 0 ? "-" : shape.has('+') ? "+" : shape.has(' ') ? " " : "";
    String digits = Long.toString(value);
    digits(value < 0 ? digits.substring(1) : digits, sign, shape);
  }

  private void digits(String plain, String sign, FormatShape shape) {
    String digits = plain;
    if (shape.precision() >= 0) {
      digits = "0".repeat(Math.max(0, shape.precision() - digits.length())) + digits;
    } else if (shape.has('0') && !shape.has('-')) {
      int missing = shape.width() - sign.length() - digits.length();
      digits = "0".repeat(Math.max(0, missing)) + digits;
    }
    put(shape.padded(sign + digits));
  }

  private long integer(String argument) {
    return numbers.integer(argument);
  }

  private void time(FormatShape shape, int start) {
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
      when = seconds == NOW || seconds == START ? when : TimeText.moment(seconds);
    }
    put(shape.padded(TimeText.of(pattern, when.atZone(ZoneOffset.UTC))));
  }
}
