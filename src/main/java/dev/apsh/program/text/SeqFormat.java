package dev.apsh.program.text;

import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Scan;
import java.math.BigDecimal;

/// A format of seq: text with one conversion of a number in it.
///
/// @param wrong why it is none; empty when it is one
record SeqFormat(String before, Conversion conversion, String after, String wrong) {

  static SeqFormat parse(String format) {
    Scan scan = new Scan(format);
    String before = plain(scan);
    if (scan.isAtEnd()) {
      return wrong("has no % directive");
    }
    scan.take("%");
    String flags = scan.all("-+#0 '");
    int width = number(scan.digits(), 0);
    int precision = scan.take(".") ? number(scan.digits(), 0) : -1;
    scan.take("L");
    if (scan.isAtEnd()) {
      return wrong("ends in %");
    }
    char letter = scan.peek();
    if ("efgEFG".indexOf(letter) < 0) {
      return wrong("has unknown %" + letter + " directive");
    }
    scan.take("" + letter);
    String after = plain(scan);
    return scan.isAtEnd()
        ? new SeqFormat(before, new Conversion(flags, width, precision, letter), after, "")
        : wrong("has too many % directives");
  }

  private static SeqFormat wrong(String text) {
    return new SeqFormat("", new Conversion("", 0, -1, 'f'), "", text);
  }

  private static String plain(Scan scan) {
    StringBuilder text = new StringBuilder(scan.until("%"));
    while (scan.take("%%")) {
      text.append('%').append(scan.until("%"));
    }
    return text.toString();
  }

  private static int number(String digits, int instead) {
    return digits.isEmpty()
        ? instead
        : Integer.parseInt(digits.substring(0, Math.min(6, digits.length())));
  }

  String of(BigDecimal number) {
    return before + conversion.decimal(number) + after;
  }
}
