package dev.apsh.program.virsh;

import java.math.BigInteger;
import java.util.Locale;

/// Amounts of memory as a domain's definition gives them: a number and a unit, KiB when it is left
/// out.
final class Memory {
  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(64);
  private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

  private Memory() {}

  static BigInteger of(String kibibytes) {
    return new BigInteger(kibibytes);
  }

  /// In KiB, rounded up; 0 when the element is left out.
  static String kibibytes(Xml domain, String name) throws LibvirtError {
    Xml element = domain.child(name).orElseGet(() -> Xml.of(name));
    if (element.text().isEmpty()) {
      return "0";
    }
    BigInteger number = number(element);
    String unit = element.attribute("unit").filter(text -> !text.isEmpty()).orElse("KiB");
    BigInteger bytes = number.multiply(unit(unit));
    if (bytes.compareTo(MAXIMUM) > 0) {
      throw LibvirtError.plain("numerical overflow: value too large: " + number + unit);
    }
    BigInteger kibibyte = BigInteger.valueOf(1024);
    return bytes.add(BigInteger.valueOf(1023)).divide(kibibyte).toString();
  }

  private static BigInteger number(Xml element) throws LibvirtError {
    String digits = element.text().replaceFirst("^[ \t\n]*\\+?", "");
    boolean isOne = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isOne || digits.length() > 20 || new BigInteger(digits).compareTo(LARGEST) >= 0) {
      throw LibvirtError.xml(
          "Invalid value '%s' for element or attribute './%s[1]'"
              .formatted(element.text(), element.name()));
    }
    return new BigInteger(digits);
  }

  private static BigInteger unit(String name) throws LibvirtError {
    String lower = name.toLowerCase(Locale.ROOT);
    int power = "bkmgtpe".indexOf(lower.charAt(0));
    String rest = lower.substring(1);
    if (lower.equals("b") || lower.equals("bytes") || lower.equals("byte")) {
      return BigInteger.ONE;
    }
    if (power > 0 && (rest.isEmpty() || rest.equals("ib"))) {
      return BigInteger.valueOf(1024).pow(power);
    }
    if (power > 0 && rest.equals("b")) {
      return BigInteger.valueOf(1000).pow(power);
    }
    throw LibvirtError.invalidArgument("unknown suffix '" + name + "'");
  }
}
