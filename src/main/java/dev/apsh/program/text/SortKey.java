package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.ByteOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One key of sort: a part of the line and the ways in which it is compared.
record SortKey(SortField field, String ways) implements Comparator<Bytes> {
  private static final Pattern NUMBER = Pattern.compile("[ \t\n]*(-?[0-9]*\\.?[0-9]*)([a-zA-Z]?)");
  private static final Pattern HEX = Pattern.compile("\\s*0[xX]([0-9a-fA-F]+)");
  private static final Pattern GENERAL =
      Pattern.compile("\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?)");
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
      return VersionOrder.compare(a.text(), b.text());
    }
    return ByteOrder.compare(folded(a), folded(b));
  }

  private static BigDecimal number(String text) {
    Matcher found = NUMBER.matcher(text);
    String digits = found.lookingAt() ? found.group(1) : "";
    return digits.matches(".*[0-9].*") ? new BigDecimal(digits) : BigDecimal.ZERO;
  }

  private static int human(String a, String b) {
    int order = Integer.compare(unit(a), unit(b));
    return order != 0 ? order : number(a).compareTo(number(b));
  }

  private static int unit(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.lookingAt() || number(text).signum() == 0) {
      return 0;
    }
    String letter = found.group(2).equals("k") ? "K" : found.group(2);
    int power = letter.isEmpty() ? 0 : "KMGTPEZY".indexOf(letter) + 1;
    return number(text).signum() < 0 ? -power : power;
  }

  private static int general(String a, String b) {
    Optional<BigDecimal> first = generalNumber(a);
    Optional<BigDecimal> second = generalNumber(b);
    return first.isPresent() && second.isPresent()
        ? first.get().compareTo(second.get())
        : Boolean.compare(first.isPresent(), second.isPresent());
  }

  private static Optional<BigDecimal> generalNumber(String text) {
    Matcher hex = HEX.matcher(text);
    if (hex.lookingAt()) {
      return Optional.of(new BigDecimal(new BigInteger(hex.group(1), 16)));
    }
    Matcher found = GENERAL.matcher(text);
    return found.lookingAt() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
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
