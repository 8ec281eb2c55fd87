package dev.apsh.shell.regex;

import java.util.function.IntPredicate;

/// A set of characters; a byte that is no character is in no set but as itself.
record Characters(IntPredicate members, boolean single, int only) {
  static final Characters ANY = of(c -> !isStrayByte(c) && c != '\n');
  static final Characters WORD = of(Characters::isWord);

  static Characters of(IntPredicate members) {
    return new Characters(members, false, -1);
  }

  static Characters only(int character) {
    return new Characters(c -> c == character, true, character);
  }

  boolean has(int character) {
    return single ? character == only : members.test(character);
  }

  Characters not() {
    return of(c -> !isStrayByte(c) && !has(c));
  }

  /// Without regard to case.
  Characters anyCase() {
    return of(c -> has(c) || has(Character.toLowerCase(c)) || has(Character.toUpperCase(c)));
  }

  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isStrayByte(int c) {
    return c >= 0xDC80 && c <= 0xDCFF;
  }
}
