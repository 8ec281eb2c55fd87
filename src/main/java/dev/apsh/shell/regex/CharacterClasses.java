package dev.apsh.shell.regex;

import java.util.Optional;
import java.util.function.IntPredicate;

/// POSIX's named classes: `alpha` for `[:alpha:]`.
public final class CharacterClasses {
  private CharacterClasses() {}

  public static Optional<IntPredicate> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "alpha" -> Character::isLetter;
          case "digit" -> c -> c >= '0' && c <= '9';
          case "alnum" -> c -> Character.isLetter(c) || (c >= '0' && c <= '9');
          case "upper" -> Character::isUpperCase;
          case "lower" -> Character::isLowerCase;
          case "space" -> c -> c == ' ' || (c >= '\t' && c <= '\r');
          case "blank" -> c -> c == ' ' || c == '\t';
          case "punct" -> c -> isGraphic(c) && !Character.isLetterOrDigit(c);
          case "print" -> c -> c == ' ' || isGraphic(c);
          case "graph" -> CharacterClasses::isGraphic;
          case "cntrl" -> Character::isISOControl;
          case "xdigit" -> c -> c < 128 && Character.digit(c, 16) >= 0;
          default -> (IntPredicate) null;
        });
  }

  private static boolean isGraphic(int c) {
    return c > ' ' && c != 127 && !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
