package dev.apsh.shell.pattern;

import java.util.BitSet;
import java.util.Optional;

/// Reads a bracket expression such as `[^]a-z[:digit:]]`.
final class Bracket {
  private final String pattern;
  private final Quoted quoted;
  private final Characters.Builder set = new Characters.Builder();
  private int at;
  private Optional<String> error = Optional.empty();

  /// Which characters of a pattern are quoted and so mean nothing special.
  interface Quoted {
    Quoted NONE = at -> false;

    boolean is(int at);
  }

  /// What was read, with the index after it.
  record Found(Characters set, int end, Optional<String> error) {}

  private Bracket(String pattern, int at, Quoted quoted) {
    this.pattern = pattern;
    this.at = at;
    this.quoted = quoted;
  }

  /// Reads from the character after `[`; empty when the closing `]` is missing.
  static Optional<Found> read(String pattern, int start, String negations, Quoted quoted) {
    return new Bracket(pattern, start, quoted).read(negations);
  }

  /// Reads an expression in which a backslash quotes what follows it.
  static Optional<Found> withEscapes(String pattern, int start) {
    StringBuilder text = new StringBuilder();
    BitSet quoted = new BitSet();
    int[] places = new int[pattern.length() + 2];
    for (int i = start; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\' && i + 1 < pattern.length()) {
        quoted.set(text.length());
        i++;
      }
      text.append(pattern.charAt(i));
      places[text.length()] = i + 1;
    }
    return read(text.toString(), 0, "^", quoted::get)
        .map(found -> new Found(found.set(), places[found.end()], found.error()));
  }

  private Optional<Found> read(String negations) {
    boolean negated = has() && negations.indexOf(pattern.charAt(at)) >= 0 && !quoted.is(at);
    at += negated ? 1 : 0;
    for (boolean first = true; has(); first = false) {
      if (pattern.charAt(at) == ']' && !first && !quoted.is(at)) {
        Characters found = negated ? set.negated().build() : set.build();
        return Optional.of(new Found(found, at + 1, error));
      }
      item();
    }
    return Optional.empty();
  }

  private boolean has() {
    return at < pattern.length();
  }

  private boolean is(int where, char c) {
    return where < pattern.length() && pattern.charAt(where) == c && !quoted.is(where);
  }

  private void item() {
    if (is(at, '[') && is(at + 1, ':') && pattern.indexOf(":]", at + 2) >= 0) {
      named();
      return;
    }
    int first = element();
    if (is(at, '-') && at + 1 < pattern.length() && !is(at + 1, ']')) {
      at++;
      int last = element();
      if (last < first) {
        error = Optional.of("Invalid range end");
      }
      set.add(first, last);
    } else {
      set.add(first);
    }
  }

  private void named() {
    int end = pattern.indexOf(":]", at + 2);
    String name = pattern.substring(at + 2, end);
    if (Characters.named(name).isPresent()) {
      set.add(name);
    } else {
      error = Optional.of("Invalid character class name");
    }
    at = end + 2;
  }

  /// A character, `[.x.]` or `[=x=]`.
  private int element() {
    boolean named = is(at, '[') && (is(at + 1, '.') || is(at + 1, '='));
    if (named) {
      int end = pattern.indexOf(pattern.charAt(at + 1) + "]", at + 2);
      if (end > at + 2) {
        int character = pattern.codePointAt(at + 2);
        if (end != at + 2 + Character.charCount(character)) {
          error = Optional.of("Invalid collation character");
        }
        at = end + 2;
        return character;
      }
    }
    int character = pattern.codePointAt(at);
    at += Character.charCount(character);
    return character;
  }
}
