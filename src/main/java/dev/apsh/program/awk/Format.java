package dev.apsh.program.awk;

import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Scan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// printf: a format with the values that it shows.
final class Format {
  private static final int WIDEST = 1_000_000_000;

  private final Run run;
  private final String format;
  private final List<Value> values;
  private final StringBuilder out = new StringBuilder();
  private int used;

  private Format(Run run, String format, List<Value> values) {
    this.run = run;
    this.format = format;
    this.values = values;
  }

  /// The first expression is the format.
  static String of(Run run, List<Expression> given) {
    String format = run.text(given.getFirst().value(run));
    List<Value> values = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      values.add(given.get(i).value(run));
    }
    return new Format(run, format, values).all();
  }

  /// One number by a format such as `%.3f`; text around it stays.
  static String ofNumber(String format, double number) {
    int percent = format.indexOf('%');
    if (percent < 0) {
      return format;
    }
    Scan scan = new Scan(format.substring(percent + 1));
    String flags = scan.all("-+ #0");
    int width = number(scan.digits());
    int precision = scan.take(".") ? number(scan.digits()) : -1;
    char letter = scan.isAtEnd() ? 'g' : scan.rest().charAt(0);
    String shown = number(new Conversion(flags, width, precision, letter), number);
    int end = format.indexOf(letter, percent + 1);
    return format.substring(0, percent) + shown + format.substring(end + 1);
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 9 ? WIDEST : Integer.parseInt(digits);
  }

  private String all() {
    int at = 0;
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        break;
      }
      out.append(format, at, percent);
      at = conversion(percent);
      run.bounded(out.length());
    }
    return out.append(format, Math.min(at, format.length()), format.length()).toString();
  }

  /// Writes the conversion whose `%` is at `percent`; gives where it ends.
  private int conversion(int percent) {
    Scan scan = new Scan(format.substring(percent + 1));
    if (scan.take("%")) {
      out.append('%');
      return percent + 2;
    }
    int named = position(scan);
    StringBuilder flags = new StringBuilder(scan.all("-+ #0'"));
    int width = size(scan, percent);
    if (width < 0) {
      flags.append('-');
      width = -width;
    }
    int precision = scan.take(".") ? size(scan, percent) : -1;
    flags.append(modifiers(scan));
    if (scan.take("%")) {
      out.append('%');
      return percent + 1 + scan.position();
    }
    int end = percent + 1 + scan.position();
    char letter = scan.peek();
    if (scan.isAtEnd() || "diouxXcsaAeEfFgG".indexOf(letter) < 0) {
      int stop = Math.min(format.length(), end + 1);
      out.append(format, percent, stop);
      return stop;
    }
    Value value = named >= 0 ? at(named, end) : next(end);
    Conversion conversion = new Conversion(flags.toString(), width, precision, letter);
    out.append(
        switch (letter) {
          case 's' -> text(conversion, run.text(value));
          case 'c' -> text(conversion, character(value));
          default -> number(conversion, value.number());
        });
    return end + 1;
  }

  /// Sizes say nothing here; flags may stand behind them.
  private static String modifiers(Scan scan) {
    StringBuilder flags = new StringBuilder();
    int before = -1;
    while (scan.position() != before) {
      before = scan.position();
      scan.all("hlLqjzt");
      flags.append(scan.all("-+ #0'"));
    }
    return flags.toString();
  }

  /// `%2$s` names its value.
  private static int position(Scan scan) {
    int here = scan.position();
    String digits = scan.digits();
    if (!digits.isEmpty() && scan.take("$")) {
      return number(digits) - 1;
    }
    scan.back(here);
    return -1;
  }

  private int size(Scan scan, int percent) {
    if (scan.take("*")) {
      double size = next(percent + scan.position()).number();
      run.bounded((long) Math.abs(size));
      return (int) size;
    }
    int size = number(scan.digits());
    run.bounded(size);
    return size;
  }

  private Value at(int index, int end) {
    if (index < 0 || index >= values.size()) {
      throw tooFew(end);
    }
    return values.get(index);
  }

  private Value next(int end) {
    if (used == values.size()) {
      throw tooFew(end);
    }
    return values.get(used++);
  }

  private Leave tooFew(int end) {
    String blanks = " ".repeat(Math.max(0, end - 1));
    return run.fatal(
        "not enough arguments to satisfy format string\n\t`"
            + format
            + "'\n\t "
            + blanks
            + "^ ran out for this one");
  }

  private static String character(Value value) {
    if (value.kind() == Value.Kind.NUMBER || value.kind() == Value.Kind.NUMERIC) {
      int code = (int) value.number();
      return code < 0 || code > Character.MAX_CODE_POINT || (code >= 0xD800 && code < 0xE000)
          ? "" + (char) (0xDC00 | (code & 0xFF))
          : Character.toString(code);
    }
    String text = value.text("%.6g");
    return text.isEmpty() ? "\0" : text.substring(0, text.offsetByCodePoints(0, 1));
  }

  /// Width and precision count characters here.
  private static String text(Conversion conversion, String value) {
    int count = value.codePointCount(0, value.length());
    boolean cuts = conversion.letter() == 's' && conversion.precision() >= 0;
    String cut =
        cuts && conversion.precision() < count
            ? value.substring(0, value.offsetByCodePoints(0, conversion.precision()))
            : value;
    int missing = Math.max(0, conversion.width() - cut.codePointCount(0, cut.length()));
    return conversion.flags().indexOf('-') >= 0
        ? cut + " ".repeat(missing)
        : " ".repeat(missing) + cut;
  }

  private static String number(Conversion conversion, double number) {
    char letter = conversion.letter();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      String shown = Numbers.special(number);
      return text(new Conversion(conversion.flags(), conversion.width(), -1, 's'), shown);
    }
    if ("aAeEfFgG".indexOf(letter) >= 0) {
      return conversion.decimal(new BigDecimal(number), number < 0 || 1 / number < 0);
    }
    double whole = number < 0 ? Math.ceil(number) : Math.floor(number);
    if (letter != 'd' && letter != 'i' && whole < Long.MIN_VALUE) {
      return new Conversion(conversion.flags(), conversion.width(), conversion.precision(), 'g')
          .decimal(new BigDecimal(number));
    }
    return conversion.integer(new BigDecimal(whole + 0.0).toBigInteger());
  }
}
