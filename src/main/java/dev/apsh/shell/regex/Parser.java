package dev.apsh.shell.regex;

import dev.apsh.shell.regex.Tree.Place;
import java.util.ArrayDeque;
import java.util.Deque;

/// Parses a regular expression of either spelling, with GNU's additions and GNU's error texts.
final class Parser {
  private static final int MOST_REPEATS = 32767;
  private static final int DEEPEST = 500;
  private static final int LARGEST = 30_000;
  private static final int MOST_OPTIONAL = 2_000;

  private final String text;
  private final boolean extended;
  private final boolean anyCase;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private int groups;
  private int closed;
  private boolean refersBack;
  private int size;

  Parser(String text, Syntax syntax, boolean anyCase) {
    this.text = text;
    this.extended = syntax == Syntax.EXTENDED;
    this.anyCase = anyCase;
  }

  Tree parse() throws BadRegex {
    Tree tree = alternatives();
    if (at < text.length()) {
      throw new BadRegex("Unmatched ) or \\)");
    }
    return tree;
  }

  int groups() {
    return groups;
  }

  boolean refersBack() {
    return refersBack;
  }

  private Tree alternatives() throws BadRegex {
    Tree tree = sequence();
    while (eat("|")) {
      tree = new Tree.Either(tree, sequence());
    }
    return tree;
  }

  private Tree sequence() throws BadRegex {
    Deque<Tree> parts = new ArrayDeque<>();
    boolean start = true;
    while (at < text.length() && !sees("|") && !sees(")")) {
      Tree part = piece(start);
      start = !extended && part instanceof Tree.At(Place place) && place == Place.LINE_START;
      parts.push(part);
    }
    if (sees(")") && open.isEmpty()) {
      throw new BadRegex("Unmatched ) or \\)");
    }
    Tree tree = parts.isEmpty() ? new Tree.Empty() : parts.pop();
    while (!parts.isEmpty()) {
      tree = new Tree.Both(parts.pop(), tree);
    }
    return tree;
  }

  private Tree piece(boolean start) throws BadRegex {
    if (start && isRepeat()) {
      if (extended) {
        return skipRepeat();
      }
      if (text.charAt(at) == '*') {
        at++;
        return one('*');
      }
      if (sees("{")) {
        throw new BadRegex("Invalid preceding regular expression");
      }
    }
    Tree tree = atom(start);
    if (start && !extended && tree instanceof Tree.At(Place place) && place == Place.LINE_START) {
      return tree;
    }
    while (isRepeat()) {
      tree = repeated(tree);
    }
    return tree;
  }

  private Tree skipRepeat() throws BadRegex {
    repeated(new Tree.Empty());
    return new Tree.Empty();
  }

  private boolean isRepeat() {
    return at < text.length()
        && (text.charAt(at) == '*' || sees("+") || sees("?") || (sees("{") && isInterval()));
  }

  /// In the extended spelling a brace that begins no interval is itself.
  private boolean isInterval() {
    return !extended || text.substring(at).matches("(?s)\\{[0-9]*(,[0-9]*)?}.*");
  }

  private Tree repeated(Tree body) throws BadRegex {
    if (text.charAt(at) == '*') {
      at++;
      return new Tree.Star(body);
    }
    if (eat("+")) {
      return new Tree.Both(body, new Tree.Star(body));
    }
    if (eat("?")) {
      return new Tree.Either(body, new Tree.Empty());
    }
    return interval(body);
  }

  private Tree interval(Tree body) throws BadRegex {
    at += extended ? 1 : 2;
    int least = number();
    int most = least;
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      most = number();
    } else if (least < 0) {
      throw new BadRegex("Invalid content of \\{\\}");
    }
    if (!eat("}")) {
      throw new BadRegex(at < text.length() ? "Invalid content of \\{\\}" : "Unmatched { or \\{");
    }
    int atLeast = Math.max(least, 0);
    if (most >= 0 && most < atLeast) {
      throw new BadRegex("Invalid content of \\{\\}");
    }
    if (Math.max(atLeast, most) > MOST_REPEATS) {
      throw new BadRegex("Regular expression too big");
    }
    return spelledOut(body, atLeast, most);
  }

  private int number() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    String digits = text.substring(from, at);
    return digits.isEmpty()
        ? -1
        : digits.length() > 6 ? MOST_REPEATS + 1 : Integer.parseInt(digits);
  }

  /// `x{2,4}` is `xx(x(x)?)?`; without an upper bound the rest is a star.
  private Tree spelledOut(Tree body, int least, int most) throws BadRegex {
    size += weight(body) * Math.max(least, most);
    if (size > LARGEST || most - least > MOST_OPTIONAL) {
      throw new BadRegex("Regular expression too big");
    }
    Tree tree = most < 0 ? new Tree.Star(body) : new Tree.Empty();
    for (int i = least; i < most; i++) {
      tree = new Tree.Either(new Tree.Both(body, tree), new Tree.Empty());
    }
    for (int i = 0; i < least; i++) {
      tree = new Tree.Both(body, tree);
    }
    return tree;
  }

  private static int weight(Tree tree) {
    int weight = 1;
    Tree rest = tree;
    while (rest instanceof Tree.Both(Tree first, Tree second)) {
      weight += weight(first);
      rest = second;
    }
    return switch (rest) {
      case Tree.Either(Tree first, Tree second) -> weight + weight(first) + weight(second);
      case Tree.Star(Tree body) -> weight + weight(body);
      case Tree.Group(int number, Tree body) -> weight + weight(body);
      default -> weight;
    };
  }

  private Tree atom(boolean start) throws BadRegex {
    if (eat("(")) {
      return group();
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case '.' -> new Tree.One(Characters.ANY);
      case '[' -> bracket();
      case '\\' -> escaped();
      case '^' -> extended || start ? new Tree.At(Place.LINE_START) : one(c);
      case '$' -> extended || endsHere() ? new Tree.At(Place.LINE_END) : one(c);
      default -> one(c);
    };
  }

  private boolean endsHere() {
    return at == text.length() || sees("|") || sees(")");
  }

  private Tree group() throws BadRegex {
    int number = ++groups;
    open.push(number);
    if (open.size() > DEEPEST) {
      throw new BadRegex("Regular expression too big");
    }
    Tree body = alternatives();
    if (!eat(")")) {
      throw new BadRegex("Unmatched ( or \\(");
    }
    open.pop();
    closed = Math.max(closed, number);
    return new Tree.Group(number, body);
  }

  private Tree bracket() throws BadRegex {
    Bracket bracket = new Bracket(text, at);
    Characters characters = bracket.parse();
    at = bracket.end();
    return new Tree.One(anyCase ? characters.anyCase() : characters);
  }

  private Tree escaped() throws BadRegex {
    if (at == text.length()) {
      throw new BadRegex("Trailing backslash");
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case 'w' -> new Tree.One(Characters.WORD);
      case 'W' -> new Tree.One(Characters.WORD.not());
      case 's' -> new Tree.One(space());
      case 'S' -> new Tree.One(space().not());
      case 'b' -> new Tree.At(Place.WORD_EDGE);
      case 'B' -> new Tree.At(Place.NO_WORD_EDGE);
      case '<' -> new Tree.At(Place.WORD_START);
      case '>' -> new Tree.At(Place.WORD_END);
      case '`' -> new Tree.At(Place.TEXT_START);
      case '\'' -> new Tree.At(Place.TEXT_END);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> again(c - '0');
      default -> one(c);
    };
  }

  private static Characters space() {
    return Characters.of(CharacterClasses.named("space").orElseThrow());
  }

  private Tree again(int number) throws BadRegex {
    if (number > closed || open.contains(number)) {
      throw new BadRegex("Invalid back reference");
    }
    refersBack = true;
    return new Tree.Again(number);
  }

  private Tree one(int c) {
    Characters only = Characters.only(c);
    return new Tree.One(anyCase ? only.anyCase() : only);
  }

  /// Whether an operator stands here, spelled with a backslash in the basic spelling.
  private boolean sees(String operator) {
    return text.startsWith(extended ? operator : "\\" + operator, at);
  }

  private boolean eat(String operator) {
    if (!sees(operator)) {
      return false;
    }
    at += extended ? 1 : 2;
    return true;
  }
}
