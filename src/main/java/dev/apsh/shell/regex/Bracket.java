package dev.apsh.shell.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Parses a bracket expression, from behind its `[` to behind its `]`.
final class Bracket {
  private static final String UNMATCHED = "Unmatched [, [^, [:, [., or [=";

  private final String text;
  private final List<IntPredicate> parts = new ArrayList<>();
  private int at;

  Bracket(String text, int at) {
    this.text = text;
    this.at = at;
  }

  int end() {
    return at;
  }

  Characters parse() throws BadRegex {
    boolean not = sees('^');
    if (not) {
      at++;
    }
    boolean first = true;
    while (first || !sees(']')) {
      first = false;
      part();
    }
    at++;
    List<IntPredicate> all = List.copyOf(parts);
    Characters set = Characters.of(c -> all.stream().anyMatch(part -> part.test(c)));
    return not ? set.not() : set;
  }

  private void part() throws BadRegex {
    if (text.startsWith("[:", at)) {
      String name = named(":]");
      Optional<IntPredicate> members = CharacterClasses.named(name);
      parts.add(members.orElseThrow(() -> new BadRegex("Invalid character class name")));
      return;
    }
    int from = character();
    boolean range = sees('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
    if (!range) {
      parts.add(c -> c == from);
      return;
    }
    at++;
    int to = character();
    if (to < from) {
      throw new BadRegex("Invalid range end");
    }
    parts.add(c -> c >= from && c <= to);
  }

  private int character() throws BadRegex {
    if (at >= text.length()) {
      throw new BadRegex(UNMATCHED);
    }
    boolean collating = text.startsWith("[.", at) || text.startsWith("[=", at);
    if (collating) {
      String name = named(text.charAt(at + 1) + "]");
      if (name.codePointCount(0, name.length()) != 1) {
        throw new BadRegex("Invalid collation character");
      }
      return name.codePointAt(0);
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private String named(String closing) throws BadRegex {
    int end = text.indexOf(closing, at + 2);
    if (end < 0) {
      throw new BadRegex(UNMATCHED);
    }
    String name = text.substring(at + 2, end);
    at = end + 2;
    return name;
  }

  private boolean sees(char c) throws BadRegex {
    if (at >= text.length()) {
      throw new BadRegex(UNMATCHED);
    }
    return text.charAt(at) == c;
  }
}
