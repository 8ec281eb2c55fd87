package dev.apsh.shell.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A set of characters.
final class Characters {
  static final Characters ALL = new Builder().negated().build();
  static final Characters WORD = new Builder().add("alnum").add('_').build();
  static final Characters SPACE = new Builder().add("space").build();

  private final BitSet ascii;
  private final List<IntPredicate> others;
  private final boolean negated;

  private Characters(Builder builder) {
    ascii = builder.ascii;
    others = List.copyOf(builder.others);
    negated = builder.negated;
  }

  static Characters of(int character) {
    return new Builder().add(character).build();
  }

  Characters complement() {
    Builder builder = new Builder();
    builder.ascii.or(ascii);
    builder.others.addAll(others);
    builder.negated = !negated;
    return builder.build();
  }

  boolean contains(int character) {
    if (character < 128) {
      return ascii.get(character) != negated;
    }
    for (IntPredicate other : others) {
      if (other.test(character)) {
        return !negated;
      }
    }
    return negated;
  }

  /// A set with the other case of all its letters.
  Characters ignoringCase() {
    Builder builder = new Builder();
    for (int c = 0; c < 128; c++) {
      if (ascii.get(c)) {
        builder.add(Character.toLowerCase(c)).add(Character.toUpperCase(c));
      }
    }
    for (IntPredicate other : others) {
      builder.others.add(c ->
          other.test(c)
              || other.test(Character.toLowerCase(c))
              || other.test(Character.toUpperCase(c)));
    }
    builder.negated = negated;
    return builder.build();
  }

  /// Puts a set together.
  static final class Builder {
    private final BitSet ascii = new BitSet(128);
    private final List<IntPredicate> others = new ArrayList<>();
    private boolean negated;

    Builder add(int character) {
      return add(character, character);
    }

    Builder add(int first, int last) {
      if (first < 128 && first <= last) {
        ascii.set(first, Math.min(last, 127) + 1);
      }
      if (last >= 128) {
        others.add(c -> c >= first && c <= last);
      }
      return this;
    }

    /// A class such as `alpha`, which must be known.
    Builder add(String name) {
      IntPredicate members = named(name).orElseThrow();
      for (int c = 0; c < 128; c++) {
        if (members.test(c)) {
          ascii.set(c);
        }
      }
      others.add(members);
      return this;
    }

    Builder negated() {
      negated = true;
      return this;
    }

    Characters build() {
      return new Characters(this);
    }
  }

  /// The members of a POSIX class.
  static Optional<IntPredicate> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "alpha" -> Character::isLetter;
          case "digit" -> c -> c >= '0' && c <= '9';
          case "alnum" -> c -> Character.isLetter(c) || (c >= '0' && c <= '9');
          case "upper" -> Character::isUpperCase;
          case "lower" -> Character::isLowerCase;
          case "space" -> c -> c == ' ' || (c >= '\t' && c <= '\r') || (c > 127 && isSpace(c));
          case "blank" -> c -> c == ' ' || c == '\t';
          case "punct" -> c -> isGraph(c) && !Character.isLetterOrDigit(c);
          case "print" -> c -> isGraph(c) || c == ' ';
          case "graph" -> Characters::isGraph;
          case "cntrl" -> Character::isISOControl;
          case "xdigit" -> c -> c < 128 && Character.digit(c, 16) >= 0;
          case "word" -> c -> c == '_' || Character.isLetterOrDigit(c);
          default -> null;
        });
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character);
  }

  private static boolean isGraph(int character) {
    return character < 128
        ? character > ' ' && character < 127
        : Character.isDefined(character)
            && !Character.isISOControl(character)
            && !Character.isWhitespace(character)
            && !Character.isSpaceChar(character);
  }
}
