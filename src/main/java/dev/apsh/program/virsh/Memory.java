package dev.apsh.program.virsh;

import java.math.BigInteger;
import java.util.Locale;

/// Amounts of memory as a domain's definition gives them: a number and a unit, KiB when it is left
/// out.
final class Memory {
  private Memory() {}

  /// In KiB, rounded up.
  static String kibibytes(Xml element) throws LibvirtError {
    String digits = element.text().strip();
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw LibvirtError.xml(
          "Invalid value '" + digits + "' for element or attribute './" + element.name() + "[1]'");
    }
    BigInteger bytes =
        new BigInteger(digits).multiply(unit(element.attribute("unit").orElse("KiB")));
    BigInteger kibibyte = BigInteger.valueOf(1024);
    return bytes.add(BigInteger.valueOf(1023)).divide(kibibyte).toString();
  }

  private static BigInteger unit(String name) throws LibvirtError {
    String lower = name.toLowerCase(Locale.ROOT);
    int power = "bkmgtpe".indexOf(lower.isEmpty() ? 'k' : lower.charAt(0));
    String rest = lower.isEmpty() ? "" : lower.substring(1);
    if (lower.equals("b") || lower.equals("bytes")) {
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
