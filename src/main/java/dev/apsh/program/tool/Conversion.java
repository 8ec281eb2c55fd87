package dev.apsh.program.tool;

import dev.apsh.kernel.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// One conversion of a printf format, such as `%-8.3f`: flags, width, precision, letter.
///
/// @param precision -1 when none is given
public record Conversion(String flags, int width, int precision, char letter) {
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);

  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /// `%s` `%c` `%b`: the precision cuts bytes, the width counts them.
  public String text(String value) {
    Bytes bytes = Bytes.of(value);
    Bytes cut =
        precision >= 0 && letter != 'c'
            ? bytes.slice(0, Math.min(precision, bytes.length()))
            : bytes;
    String blanks = " ".repeat(Math.max(0, width - cut.length()));
    return has('-') ? cut.text() + blanks : blanks + cut.text();
  }

  /// `%d` `%i` `%u` `%o` `%x` `%X` of a number of 64 bits.
  public String integer(long value) {
    return integer(BigInteger.valueOf(value));
  }

  public String integer(BigInteger value) {
    boolean signed = letter == 'd' || letter == 'i';
    BigInteger number = !signed && value.signum() < 0 ? value.add(UNSIGNED) : value;
    String digits =
        switch (letter) {
          case 'o' -> number.toString(8);
          case 'x', 'X' -> number.toString(16);
          default -> number.abs().toString();
        };
    if (precision == 0 && number.signum() == 0) {
      digits = "";
    }
    digits = "0".repeat(Math.max(0, precision - digits.length())) + digits;
    if (has('#') && letter == 'o' && !digits.startsWith("0")) {
      digits = "0" + digits;
    }
    boolean prefixed = has('#') && number.signum() != 0 && (letter == 'x' || letter == 'X');
    String sign = signed ? sign(number.signum() < 0) : prefixed ? "0x" : "";
    String all = fill(sign, digits, precision < 0);
    return letter == 'X' ? all.toUpperCase(Locale.ROOT) : all;
  }

  private String sign(boolean negative) {
    return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
  }

  /// Fills up to the width: with zeros behind the sign where `0` asks for it and may.
  private String fill(String sign, String digits, boolean zeros) {
    int missing = Math.max(0, width - sign.length() - digits.length());
    if (has('-')) {
      return sign + digits + " ".repeat(missing);
    }
    return has('0') && zeros
        ? sign + "0".repeat(missing) + digits
        : " ".repeat(missing) + sign + digits;
  }

  /// `%f` `%e` `%g` and their capitals, of what is no number.
  public String notFinite(double value) {
    String text = Double.isNaN(value) ? "nan" : "inf";
    String all = fill(sign(value < 0), text, false);
    return Character.isUpperCase(letter) ? all.toUpperCase(Locale.ROOT) : all;
  }

  /// `%f` `%e` `%g` and their capitals.
  public String decimal(BigDecimal value) {
    return decimal(value, value.signum() < 0);
  }

  /// As [#decimal(BigDecimal)], of a number that may be a negative zero.
  public String decimal(BigDecimal value, boolean negative) {
    int digits = precision < 0 ? 6 : precision;
    BigDecimal size = value.abs();
    String text =
        switch (Character.toLowerCase(letter)) {
          case 'f' -> fixed(size, digits);
          case 'e' -> scientific(size, digits);
          default -> general(size, Math.max(1, digits));
        };
    String all = fill(sign(negative), text, true);
    return Character.isUpperCase(letter) ? all.toUpperCase(Locale.ROOT) : all;
  }

  private String fixed(BigDecimal size, int digits) {
    String text = size.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    return digits == 0 && has('#') ? text + "." : text;
  }

  private String scientific(BigDecimal size, int digits) {
    BigDecimal rounded = size.round(new MathContext(digits + 1, RoundingMode.HALF_EVEN));
    int exponent = exponent(rounded);
    String mantissa = fixed(rounded.movePointLeft(exponent), digits);
    return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  private String general(BigDecimal size, int digits) {
    int exponent = exponent(size.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    boolean fixed = exponent >= -4 && exponent < digits;
    String text = fixed ? fixed(size, digits - 1 - exponent) : scientific(size, digits - 1);
    if (has('#') || !text.contains(".")) {
      return text;
    }
    int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
    int kept = end;
    while (text.charAt(kept - 1) == '0') {
      kept--;
    }
    kept -= text.charAt(kept - 1) == '.' ? 1 : 0;
    return text.substring(0, kept) + text.substring(end);
  }

  private static int exponent(BigDecimal size) {
    return size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
  }
}
