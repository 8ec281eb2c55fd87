package dev.apsh.shell;

/// Upper and lower case, character by character: none becomes two, as `ß` would.
final class LetterCase {
  private LetterCase() {}

  static String upper(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints().map(Character::toUpperCase).forEach(all::appendCodePoint);
    return all.toString();
  }

  static String lower(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints().map(Character::toLowerCase).forEach(all::appendCodePoint);
    return all.toString();
  }
}
