package dev.apsh.program.text;

import java.util.Optional;
import java.util.function.IntPredicate;

/// POSIX's character classes, of single bytes.
final class ByteClasses {
  private ByteClasses() {}

  static Optional<IntPredicate> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "alnum" -> b -> isAlpha(b) || isDigit(b);
          case "alpha" -> ByteClasses::isAlpha;
          case "blank" -> b -> b == ' ' || b == '\t';
          case "cntrl" -> b -> b < ' ' || b == 0x7F;
          case "digit" -> ByteClasses::isDigit;
          case "graph" -> b -> b > ' ' && b < 0x7F;
          case "lower" -> b -> b >= 'a' && b <= 'z';
          case "print" -> b -> b >= ' ' && b < 0x7F;
          case "punct" -> b -> b > ' ' && b < 0x7F && !isAlpha(b) && !isDigit(b);
          case "space" -> b -> b == ' ' || (b >= '\t' && b <= '\r');
          case "upper" -> b -> b >= 'A' && b <= 'Z';
          case "xdigit" -> b -> b < 0x80 && Character.digit(b, 16) >= 0;
          default -> null;
        });
  }

  static boolean isAlpha(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
