package dev.apsh.program.text;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.math.BigInteger;
import java.util.List;

/// A format of printf, printed once for as many arguments as it takes.
final class PrintfFormat {
  private static final String LETTERS = "diouxXeEfFgGcsbq";

  private final Call call;
  private final String format;
  private List<String> arguments = List.of();
  private int used;
  private int at;
  private boolean ended;
  private int status;

  PrintfFormat(Call call, String format) {
    this.call = call;
    this.format = format;
  }

  /// Whether `\c` or a wrong conversion ended all output.
  boolean hasEnded() {
    return ended;
  }

  int status() {
    return status;
  }

  /// Prints the format once; gives how many arguments it took.
  int print(List<String> given) {
    arguments = given;
    used = 0;
    at = 0;
    while (at < format.length() && !ended) {
      char c = format.charAt(at);
      if (c == '\\') {
        escape();
      } else if (c == '%') {
        conversion();
      } else {
        put("" + c);
        at++;
      }
    }
    return Math.min(used, given.size());
  }

  private void put(String text) {
    call.out().print(text);
  }

  private void escape() {
    char next = at + 1 < format.length() ? format.charAt(at + 1) : '\0';
    switch (next) {
      case 'c' -> ended = true;
      case '"' -> {
        put("\"");
        at += 2;
      }
      case 'u', 'U' -> unicode(next == 'u' ? 4 : 8);
      case 'x' -> hex();
      case '\0' -> {
        put("\\");
        at++;
      }
      default -> {
        StringBuilder out = new StringBuilder();
        at = Escapes.one(format, at, 0, out);
        put(out.toString());
      }
    }
  }

  private void hex() {
    if (at + 2 == format.length() || Character.digit(format.charAt(at + 2), 16) < 0) {
      end("missing hexadecimal number in escape");
      return;
    }
    StringBuilder out = new StringBuilder();
    at = Escapes.one(format, at, 0, out);
    put(out.toString());
  }

  private void unicode(int digits) {
    String hex = format.substring(at + 2, Math.min(format.length(), at + 2 + digits));
    if (hex.length() < digits || !Scan.isOnly(hex, "0123456789abcdefABCDEF")) {
      end("missing hexadecimal number in escape");
      return;
    }
    int value = Integer.parseUnsignedInt(hex, 16);
    boolean character = Character.isValidCodePoint(value) && !(value >= 0xD800 && value < 0xE000);
    put(character ? Character.toString(value) : "\\" + format.charAt(at + 1) + hex);
    at += 2 + digits;
  }

  private void end(String text) {
    status = call.fail(text);
    ended = true;
  }

  private void conversion() {
    if (format.startsWith("%%", at)) {
      put("%");
      at += 2;
      return;
    }
    int from = at++;
    int flagsEnd = skip("-+ #0'I");
    String flags = format.substring(from + 1, flagsEnd);
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
    skip("hlLjzt");
    if (at == format.length() || LETTERS.indexOf(format.charAt(at)) < 0) {
      String shown = format.substring(from, Math.min(format.length(), at + 1));
      end(shown + ": invalid conversion specification");
      return;
    }
    convert(new Conversion(flags, width, precision, format.charAt(at++)));
  }

  private int skip(String characters) {
    while (at < format.length() && characters.indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int number() {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      return integer(next()).intValue();
    }
    int from = at;
    String digits = format.substring(from, skip("0123456789"));
    return digits.isEmpty()
        ? 0
        : Integer.parseInt(digits.substring(0, Math.min(9, digits.length())));
  }

  private String next() {
    int index = used++;
    return index < arguments.size() ? arguments.get(index) : "";
  }

  private void convert(Conversion conversion) {
    boolean given = used < arguments.size();
    String word = next();
    switch (conversion.letter()) {
      case 's' -> put(conversion.text(word));
      case 'q' -> put(conversion.text(Quote.listed(word)));
      case 'c' -> put(conversion.text(word.isEmpty() ? "\0" : word.substring(0, 1)));
      case 'b' -> {
        Escapes.Expanded expanded = Escapes.echo(word);
        put(conversion.text(expanded.text()));
        ended = expanded.stopped();
      }
      case 'd', 'i', 'o', 'u', 'x', 'X' ->
          put(conversion.integer(given ? integer(word) : BigInteger.ZERO));
      default -> put(decimal(conversion, given ? word : "0"));
    }
  }

  private BigInteger integer(String word) {
    PrintfNumber number = PrintfNumber.integer(word);
    complain(word, number.complaint());
    return number.value().toBigInteger();
  }

  private String decimal(Conversion conversion, String word) {
    PrintfNumber number = PrintfNumber.decimal(word);
    complain(word, number.complaint());
    return number.isFinite()
        ? conversion.decimal(number.value(), word.strip().startsWith("-"))
        : conversion.notFinite(number.special());
  }

  private void complain(String word, String complaint) {
    if (!complaint.isEmpty()) {
      status = call.fail(Quote.locale(word) + ": " + complaint);
    }
  }
}
