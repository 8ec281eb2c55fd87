package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// One way in which od prints a line of bytes.
///
/// @param kind a, c, d, o, u or x
/// @param size in bytes
/// @param text whether the characters stand behind
record OdFormat(char kind, int size, boolean text) {
  private static final String[] NAMES = {
    "nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt", "ff", "cr",
    "so", "si", "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em", "sub", "esc",
    "fs", "gs", "rs", "us", "sp"
  };

  /// Adds what a type string such as `x1z` or `cx2` says; gives what is wrong with it.
  static Optional<String> parse(String type, List<OdFormat> formats) {
    Scan scan = new Scan(type);
    while (!scan.isAtEnd()) {
      char kind = scan.peek();
      if ("acdoux".indexOf(kind) < 0) {
        return Optional.of("invalid character '" + kind + "' in type string " + Quote.locale(type));
      }
      scan.take("" + kind);
      String named = kind == 'a' || kind == 'c' ? "" : scan.one("CSIL");
      String digits = kind == 'a' || kind == 'c' ? "1" : scan.digits();
      int size =
          switch (named) {
            case "C" -> 1;
            case "S" -> 2;
            case "I" -> 4;
            case "L" -> 8;
            default -> digits.isEmpty() ? 4 : digits.length() > 2 ? 0 : Integer.parseInt(digits);
          };
      if (size != 1 && size != 2 && size != 4 && size != 8) {
        return Optional.of(
            "invalid type string "
                + Quote.locale(type)
                + ";\nthis system doesn't provide a "
                + digits
                + "-byte integral type");
      }
      formats.add(new OdFormat(kind, size, scan.take("z")));
    }
    return Optional.empty();
  }

  private int width() {
    return switch (kind) {
      case 'a', 'c' -> 3;
      case 'x' -> size * 2;
      case 'o' -> size == 1 ? 3 : size == 2 ? 6 : size == 4 ? 11 : 22;
      case 'u' -> size == 1 ? 3 : size == 2 ? 5 : size == 4 ? 10 : 20;
      default -> size == 1 ? 4 : size == 2 ? 6 : size == 4 ? 11 : 20;
    };
  }

  /// How many columns a byte takes at least, a thousandfold so that formats can be compared.
  int columnsOfByte() {
    return (width() + 1) * 1000 / size;
  }

  /// A line; `cell` is the widest [#columnsOfByte] of all formats.
  String line(Bytes bytes, int lineWidth, int cell) {
    StringBuilder out = new StringBuilder();
    int each = (cell * size + 999) / 1000;
    for (int at = 0; at < bytes.length(); at += size) {
      String shown = value(bytes, at);
      out.append(" ".repeat(Math.max(1, each - shown.length()))).append(shown);
    }
    if (text) {
      int units = (bytes.length() + size - 1) / size;
      int missing = lineWidth / size - units;
      out.append(" ".repeat(Math.max(0, missing) * each)).append("  >");
      for (int i = 0; i < bytes.length(); i++) {
        int b = bytes.at(i) & 0xFF;
        out.append(b >= ' ' && b < 0x7F ? (char) b : '.');
      }
      out.append('<');
    }
    return out.toString();
  }

  private String value(Bytes bytes, int at) {
    int first = bytes.at(at) & 0xFF;
    if (kind == 'a') {
      int seven = first & 0x7F;
      return seven <= ' ' ? NAMES[seven] : seven == 0x7F ? "del" : "" + (char) seven;
    }
    if (kind == 'c') {
      return character(first);
    }
    byte[] unit = new byte[size];
    for (int i = 0; i < size && at + i < bytes.length(); i++) {
      unit[i] = bytes.at(at + i);
    }
    BigInteger number = kind == 'd' ? new BigInteger(unit) : new BigInteger(1, unit);
    int base = kind == 'x' ? 16 : kind == 'o' ? 8 : 10;
    String digits = number.toString(base);
    return base == 10 ? digits : "0".repeat(width() - digits.length()) + digits;
  }

  private static String character(int b) {
    int named = "\0\u0007\b\t\n\u000b\f\r".indexOf(b);
    if (named >= 0) {
      return "\\" + "0abtnvfr".charAt(named);
    }
    return b >= ' ' && b < 0x7F ? "" + (char) b : "%03o".formatted(b);
  }
}
