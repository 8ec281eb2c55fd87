package dev.apsh.transcript.pattern.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses Python's regular expressions over bytes, as its release 3.11 reads them.
///
/// They are for one line without a newline, so the flags `m` and `s` change nothing, and they begin
/// with the line's indent, so flags for a whole expression always come too late.
final class RegexParser {
  private static final String WHITE = " \t\n\r\13\f";
  private static final int DEEPEST = 200;

  private final RegexScanner in;
  private final RegexGroups groups = new RegexGroups();
  private int depth;

  private RegexParser(String pattern) {
    this.in = new RegexScanner(pattern);
  }

  /// A whole expression, and the number of its groups.
  record Whole(RegexNode body, int groups) {}

  static Whole parse(String pattern) throws RegexError {
    RegexParser parser = new RegexParser(pattern);
    RegexNode body = parser.choice(RegexFlags.NONE);
    if (!parser.in.isAtEnd()) {
      throw new RegexError("unbalanced parenthesis");
    }
    return new Whole(body, parser.groups.count());
  }

  private RegexNode choice(RegexFlags flags) throws RegexError {
    List<RegexNode> alternatives = new ArrayList<>(List.of(sequence(flags)));
    while (in.take('|')) {
      alternatives.add(sequence(flags));
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new RegexNode.Choice(alternatives);
  }

  private RegexNode sequence(RegexFlags flags) throws RegexError {
    if (++depth > DEEPEST) {
      throw RegexError.unsupported("a regular expression nested more than " + DEEPEST + " deep");
    }
    List<RegexNode> items = new ArrayList<>();
    while (!in.isAtEnd() && !in.sees("|)")) {
      if (!skipped(flags) && !repeated(items)) {
        items.add(item(flags));
      }
    }
    depth--;
    return new RegexNode.Sequence(List.copyOf(items));
  }

  /// Takes a comment, and with the flag `x` white space.
  private boolean skipped(RegexFlags flags) throws RegexError {
    if (flags.has('x') && in.sees(WHITE)) {
      in.takeAll(WHITE, 1);
      return true;
    }
    if (flags.has('x') && in.take('#')) {
      in.takeAll();
      return true;
    }
    boolean comment = in.take("(?#");
    while (comment && !in.take(')')) {
      in.take('\\');
      in.next("missing ), unterminated comment");
    }
    return comment;
  }

  /// Takes a repetition and puts it around the last item; false when what follows is none.
  private boolean repeated(List<RegexNode> items) throws RegexError {
    Optional<RegexTimes> times = RegexTimes.parse(in);
    if (times.isEmpty()) {
      return false;
    }
    if (items.isEmpty() || items.getLast() instanceof RegexNode.Anchor) {
      throw new RegexError("nothing to repeat");
    }
    if (items.getLast() instanceof RegexNode.Repeat) {
      throw new RegexError("multiple repeat");
    }
    items.add(times.get().of(items.removeLast(), taste()));
    return true;
  }

  private RegexNode.Taste taste() {
    if (in.take('?')) {
      return RegexNode.Taste.LAZY;
    }
    return in.take('+') ? RegexNode.Taste.POSSESSIVE : RegexNode.Taste.GREEDY;
  }

  private RegexNode item(RegexFlags flags) throws RegexError {
    char c = in.next("unexpected end of pattern");
    return switch (c) {
      case '\\' -> RegexEscapes.parse(in, flags, groups);
      case '[' -> RegexSets.parse(in, flags);
      case '.' -> RegexSets.ANY;
      case '^' -> RegexNode.Anchor.START;
      case '$' -> RegexNode.Anchor.END;
      case '(' -> in.take('?') ? extension(flags) : group(groups.open(), flags);
      default -> RegexSets.one(c, flags);
    };
  }

  private RegexNode extension(RegexFlags flags) throws RegexError {
    if (in.sees("-" + RegexFlags.KNOWN)) {
      return flagged(flags);
    }
    char c = in.next("unexpected end of pattern");
    return switch (c) {
      case ':' -> rest(flags);
      case '>' -> new RegexNode.Atomic(rest(flags));
      case '=' -> new RegexNode.Look(rest(flags), false, false);
      case '!' -> new RegexNode.Look(rest(flags), false, true);
      case '<' -> behind(flags);
      case 'P' -> named(flags);
      case '(' -> conditional(flags);
      default -> throw new RegexError("unknown extension ?" + c);
    };
  }

  private RegexNode flagged(RegexFlags flags) throws RegexError {
    RegexFlags inside = flags.parse(in);
    if (in.sees(")")) {
      throw new RegexError("global flags not at the start of the expression");
    }
    in.expect(':', "unknown flag");
    return rest(inside);
  }

  private RegexNode behind(RegexFlags flags) throws RegexError {
    char c = in.next("unexpected end of pattern");
    if (c != '=' && c != '!') {
      throw new RegexError("unknown extension ?<" + c);
    }
    int outer = groups.beginBehind();
    RegexNode body = rest(flags);
    groups.endBehind(outer);
    if (!RegexWidth.of(body).isFixed()) {
      throw new RegexError("look-behind requires fixed-width pattern");
    }
    return new RegexNode.Look(body, true, c == '!');
  }

  private RegexNode named(RegexFlags flags) throws RegexError {
    if (in.take('<')) {
      return group(groups.open(in.until('>', "missing >, unterminated name")), flags);
    }
    in.expect('=', "unknown extension ?P");
    String name = in.until(')', "missing ), unterminated name");
    return groups.reference(groups.named(name), flags.has('i'));
  }

  private RegexNode conditional(RegexFlags flags) throws RegexError {
    int group = groups.asked(in.until(')', "missing ), unterminated name"));
    RegexNode yes = sequence(flags);
    RegexNode no = in.take('|') ? sequence(flags) : RegexNode.EMPTY;
    in.expect(')', "missing ), or a conditional with more than two branches");
    return new RegexNode.Conditional(group, yes, no);
  }

  private RegexNode group(int number, RegexFlags flags) throws RegexError {
    return groups.close(number, rest(flags));
  }

  /// The content of parentheses, and the closing one.
  private RegexNode rest(RegexFlags flags) throws RegexError {
    RegexNode body = choice(flags);
    in.expect(')', "missing ), unterminated subpattern");
    return body;
  }
}
