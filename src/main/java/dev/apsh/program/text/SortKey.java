package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.VersionOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One key of sort: a part of the line and the ways in which it is compared.
record SortKey(SortField field, String ways) implements Comparator<Bytes> {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  @Override
  public int compare(Bytes a, Bytes b) {
    int compared = compareParts(field.of(a), field.of(b));
    return ways.contains("r") ? -compared : compared;
  }

  private int compareParts(Bytes a, Bytes b) {
    if (ways.contains("n")) {
      return number(a.text()).compareTo(number(b.text()));
    }
    if (ways.contains("h")) {
      return human(a.text(), b.text());
    }
    if (ways.contains("g")) {
      return general(a.text(), b.text());
    }
    if (ways.contains("M")) {
      return Integer.compare(month(a.text()), month(b.text()));
    }
    if (ways.contains("V")) {
      return VersionOrder.compare(folded(a).text(), folded(b).text());
    }
    return ByteOrder.compare(folded(a), folded(b));
  }

  private static BigDecimal number(String text) {
    return number(new Scan(text));
  }

  private static BigDecimal number(Scan scan) {
    scan.all(" \t\n");
    String sign = scan.one("-");
    String whole = scan.digits();
    String part = scan.take(".") ? scan.digits() : "";
    return (whole + part).isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(sign + whole + "." + part + (part.isEmpty() ? "0" : ""));
  }

  private static int human(String a, String b) {
    int order = Integer.compare(unit(a), unit(b));
    return order != 0 ? order : number(a).compareTo(number(b));
  }

  private static int unit(String text) {
    Scan scan = new Scan(text);
    int sign = number(scan).signum();
    String letter = scan.one("kKMGTPEZY").replace('k', 'K');
    return letter.isEmpty() ? 0 : sign * ("KMGTPEZY".indexOf(letter) + 1);
  }

  private static int general(String a, String b) {
    Optional<BigDecimal> first = generalNumber(a);
    Optional<BigDecimal> second = generalNumber(b);
    return first.isPresent() && second.isPresent()
        ? first.get().compareTo(second.get())
        : Boolean.compare(first.isPresent(), second.isPresent());
  }

  private static Optional<BigDecimal> generalNumber(String text) {
    Scan scan = new Scan(text);
    scan.blanks();
    int start = scan.position();
    String hex = scan.takeAnyCase("0x") ? scan.hexDigits() : "";
    if (!hex.isEmpty()) {
      return Optional.of(new BigDecimal(new BigInteger(hex, 16)));
    }
    scan.back(start);
    String decimal = scan.decimal();
    return decimal.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(decimal));
  }

  private static int month(String text) {
    String name = text.stripLeading().toUpperCase(Locale.ROOT);
    return name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private Bytes folded(Bytes part) {
    if (!ways.contains("d") && !ways.contains("i") && !ways.contains("f")) {
      return part;
    }
    byte[] out = new byte[part.length()];
    int length = 0;
    for (int i = 0; i < part.length(); i++) {
      int b = part.at(i) & 0xFF;
      boolean word = ByteClasses.isAlpha(b) || ByteClasses.isDigit(b) || b == ' ' || b == '\t';
      boolean printed = b >= ' ' && b < 0x7F;
      if ((!ways.contains("d") || word) && (!ways.contains("i") || printed)) {
        out[length++] = (byte) (ways.contains("f") && b >= 'a' && b <= 'z' ? b - 32 : b);
      }
    }
    return Bytes.of(out, 0, length);
  }
}
