package dev.apsh.shell.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a POSIX regular expression, basic or extended, with GNU's extensions.
final class RegexParser {
  private static final int MOST_REPEATS = 32767;
  private static final int DEEPEST = 1000;

  private final String pattern;
  private final Regex.Syntax syntax;
  private final boolean extended;
  private final boolean ignoreCase;
  private final boolean lines;
  private int at;
  private int groups;
  private int depth;
  private boolean references;
  private boolean anchored;
  private Optional<String> error = Optional.empty();

  RegexParser(String pattern, Regex.Syntax syntax, boolean ignoreCase, boolean lines) {
    this.pattern = pattern;
    this.syntax = syntax;
    this.extended = syntax != Regex.Syntax.BASIC;
    this.ignoreCase = ignoreCase;
    this.lines = lines;
  }

  Node parse() {
    Node node = choice();
    if (has() && error.isEmpty()) {
      fail("Unmatched ) or \\)");
    }
    return node;
  }

  Optional<String> error() {
    return error;
  }

  int groups() {
    return groups;
  }

  boolean hasReferences() {
    return references;
  }

  private void fail(String message) {
    if (error.isEmpty()) {
      error = Optional.of(message);
    }
    at = pattern.length();
  }

  private boolean has() {
    return at < pattern.length();
  }

  private boolean is(char c) {
    return has() && pattern.charAt(at) == c;
  }

  /// Whether the operator stands here, with the backslash that basic expressions want.
  private boolean isOperator(char c) {
    return extended ? is(c) : is('\\') && at + 1 < pattern.length() && pattern.charAt(at + 1) == c;
  }

  private boolean takeOperator(char c) {
    boolean here = isOperator(c);
    at += here ? extended ? 1 : 2 : 0;
    return here;
  }

  private Node choice() {
    List<Node> choices = new ArrayList<>();
    do {
      choices.add(sequence());
    } while (takeOperator('|'));
    return Node.Choice.of(choices);
  }

  private Node sequence() {
    List<Node> nodes = new ArrayList<>();
    boolean closes = depth > 0 || !extended || syntax == Regex.Syntax.POSIX_EXTENDED;
    boolean first = true;
    while (has() && !isOperator('|') && !(isOperator(')') && closes)) {
      Node atom = atom(first);
      boolean anchor = anchored && (isStrict() || (first && !extended));
      nodes.add(anchor ? atom : repeated(atom));
      first = anchor && extended;
    }
    return Node.Sequence.of(nodes);
  }

  /// An operator that has nothing to repeat is an error there.
  private boolean isStrict() {
    return syntax == Regex.Syntax.POSIX_EXTENDED || syntax == Regex.Syntax.REGCOMP;
  }

  private Node repeated(Node atom) {
    Node node = atom;
    while (has()) {
      if (is('*')) {
        at++;
        node = Node.Repeat.of(node, 0, -1);
      } else if (takeOperator('+')) {
        node = Node.Repeat.of(node, 1, -1);
      } else if (takeOperator('?')) {
        node = Node.Repeat.of(node, 0, 1);
      } else if (isOperator('{') && isInterval()) {
        node = interval(node);
      } else {
        return node;
      }
    }
    return node;
  }

  /// In extended expressions a brace that begins no interval is a character.
  private boolean isInterval() {
    return !extended || isStrict() || isCount(at + 1);
  }

  private boolean isCount(int place) {
    return place < pattern.length() && "0123456789,".indexOf(pattern.charAt(place)) >= 0;
  }

  private Node interval(Node node) {
    takeOperator('{');
    int min = number();
    int max = min;
    if (is(',')) {
      at++;
      max = number();
    }
    boolean closed = takeOperator('}');
    if (!closed) {
      fail(pattern.indexOf('}', at) >= 0 ? "Invalid content of \\{\\}" : "Unmatched \\{");
    } else if (max >= 0 && Math.max(0, min) > max) {
      fail("Invalid content of \\{\\}");
    } else if (Math.max(min, max) > MOST_REPEATS) {
      fail("Regular expression too big");
    }
    return error.isPresent() ? node : Node.Repeat.of(node, Math.max(0, min), max);
  }

  private int number() {
    int start = at;
    int value = 0;
    while (has() && Character.isDigit(pattern.charAt(at))) {
      value = Math.min(MOST_REPEATS + 1, value * 10 + Character.digit(pattern.charAt(at++), 10));
    }
    return at == start ? -1 : value;
  }

  private Node atom(boolean first) {
    if (takeOperator('(')) {
      return group();
    }
    int character = pattern.codePointAt(at);
    at += Character.charCount(character);
    anchored = false;
    return switch (character) {
      case '.' -> new Node.One(Characters.ALL);
      case '[' -> bracket();
      case '\\' -> escape();
      case '^' -> extended || first ? start() : literal(character);
      case '$' -> extended || isEnd() ? end() : literal(character);
      case '*', '+', '?' -> extended && first ? repeatAtStart(character) : literal(character);
      case '{' -> first && isStrict() ? repeatOfNothing() : literal(character);
      default -> literal(character);
    };
  }

  private Node start() {
    anchored = true;
    return new Node.At(lines ? Node.Place.LINE_START : Node.Place.TEXT_START);
  }

  private Node end() {
    anchored = true;
    return new Node.At(lines ? Node.Place.LINE_END : Node.Place.TEXT_END);
  }

  private boolean isEnd() {
    return !has() || isOperator(')') || isOperator('|');
  }

  private Node group() {
    int number = ++groups;
    if (++depth > DEEPEST) {
      fail("Regular expression too big");
      return new Node.At(Node.Place.TEXT_START);
    }
    Node inner = choice();
    depth--;
    if (!takeOperator(')')) {
      fail("Unmatched ( or \\(");
    }
    return new Node.Group(number, inner);
  }

  private Node literal(int character) {
    return one(Characters.of(character));
  }

  private Node one(Characters set) {
    return new Node.One(ignoreCase ? set.ignoringCase() : set);
  }

  private Node bracket() {
    Optional<Bracket.Found> found =
        syntax == Regex.Syntax.AWK
            ? Bracket.withEscapes(pattern, at)
            : Bracket.read(pattern, at, "^", Bracket.Quoted.NONE);
    if (found.isEmpty()) {
      fail("Unmatched [, [^, [:, [., or [=");
      return literal('[');
    }
    found.get().error().ifPresent(this::fail);
    at = error.isPresent() ? at : found.get().end();
    return one(found.get().set());
  }

  private Node escape() {
    if (!has()) {
      fail("Trailing backslash");
      return literal('\\');
    }
    int character = pattern.codePointAt(at);
    at += Character.charCount(character);
    return switch (character) {
      case 'w' -> new Node.One(Characters.WORD);
      case 'W' -> new Node.One(Characters.WORD.complement());
      case 's' -> new Node.One(Characters.SPACE);
      case 'S' -> new Node.One(Characters.SPACE.complement());
      case 'b' -> new Node.At(Node.Place.WORD_EDGE);
      case 'B' -> new Node.At(Node.Place.NO_WORD_EDGE);
      case '<' -> new Node.At(Node.Place.WORD_START);
      case '>' -> new Node.At(Node.Place.WORD_END);
      case '`' -> new Node.At(Node.Place.TEXT_START);
      case '\'' -> new Node.At(Node.Place.TEXT_END);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> reference(character - '0');
      case ')' -> unmatched();
      case '{' -> extended ? literal('{') : repeatOfNothing();
      default -> literal(character);
    };
  }

  /// What a repetition is that has nothing before it.
  private Node repeatAtStart(int character) {
    return switch (syntax) {
      case POSIX_EXTENDED, REGCOMP -> repeatOfNothing();
      case AWK, BASIC -> literal(character);
      case EXTENDED -> Node.Sequence.of(List.of());
    };
  }

  private Node repeatOfNothing() {
    fail("Invalid preceding regular expression");
    return literal('{');
  }

  private Node unmatched() {
    if (!extended) {
      fail("Unmatched ) or \\)");
    }
    return literal(')');
  }

  private Node reference(int number) {
    if (number > groups) {
      fail("Invalid back reference");
    }
    references = true;
    return new Node.Reference(number);
  }
}
