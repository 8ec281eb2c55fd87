package dev.apsh.shell.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a pattern of the shell.
final class GlobParser {
  private final String pattern;
  private final boolean extglob;
  private final boolean ignoreCase;
  private final List<Atom> atoms = new ArrayList<>();
  private int at;

  /// What a pattern is made of.
  sealed interface Atom {}

  /// A character that stands for itself.
  record Single(int character) implements Atom {}

  /// `?`
  record Any() implements Atom {}

  /// `[…]`
  record OneOf(Characters set) implements Atom {}

  /// `*`
  record Star() implements Atom {}

  /// A group of alternatives.
  record Extended(Node node) implements Atom {}

  GlobParser(String pattern, boolean extglob, boolean ignoreCase) {
    this.pattern = pattern;
    this.ignoreCase = ignoreCase;
    this.extglob = extglob;
  }

  Atom[] parse() {
    while (at < pattern.length()) {
      Atom atom = atom();
      boolean again = atom instanceof Star && !atoms.isEmpty() && atoms.getLast() instanceof Star;
      if (!again) {
        atoms.add(atom);
      }
    }
    return atoms.toArray(new Atom[0]);
  }

  private Atom atom() {
    char c = pattern.charAt(at);
    if (extglob && "?*+@!".indexOf(c) >= 0 && closesGroup(at + 1)) {
      return new Extended(group());
    }
    return switch (c) {
      case '*' -> {
        at++;
        yield new Star();
      }
      case '?' -> {
        at++;
        yield new Any();
      }
      case '[' -> bracket();
      case '\\' -> escaped();
      default -> single();
    };
  }

  private Atom single() {
    int character = pattern.codePointAt(at);
    at += Character.charCount(character);
    return new Single(character);
  }

  private Atom escaped() {
    if (at + 1 < pattern.length()) {
      at++;
    }
    return single();
  }

  private Atom bracket() {
    // Backslashes quote here too: what they quote is taken out with them, but stays no operator.
    StringBuilder plain = new StringBuilder();
    List<Integer> quoted = new ArrayList<>();
    List<Integer> origin = new ArrayList<>();
    for (int i = at + 1; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\' && i + 1 < pattern.length()) {
        i++;
        quoted.add(plain.length());
      }
      plain.append(pattern.charAt(i));
      origin.add(i + 1);
    }
    Optional<Bracket.Found> found = Bracket.read(plain.toString(), 0, "!^", quoted::contains);
    if (found.isEmpty()) {
      return single();
    }
    at = origin.get(found.get().end() - 1);
    Characters set = found.get().set();
    return new OneOf(ignoreCase ? set.ignoringCase() : set);
  }

  /// Whether `(` stands here and is closed.
  private boolean closesGroup(int open) {
    return open < pattern.length() && pattern.charAt(open) == '(' && close(open + 1) >= 0;
  }

  private int close(int from) {
    int depth = 0;
    for (int i = from; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private Node group() {
    char operator = pattern.charAt(at);
    int end = close(at + 2);
    List<Node> choices = new ArrayList<>();
    int start = at + 2;
    int depth = 0;
    for (int i = start; i <= end; i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (depth == 0 && (c == '|' || i == end)) {
        choices.add(node(new GlobParser(pattern.substring(start, i), true, ignoreCase).parse()));
        start = i + 1;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    at = end + 1;
    Node choice = Node.Choice.of(choices);
    return switch (operator) {
      case '?' -> Node.Repeat.of(choice, 0, 1);
      case '*' -> Node.Repeat.of(choice, 0, -1);
      case '+' -> Node.Repeat.of(choice, 1, -1);
      case '!' -> new Node.Not(choice);
      default -> choice;
    };
  }

  private Node node(Atom[] atoms) {
    List<Node> nodes = new ArrayList<>();
    for (Atom atom : atoms) {
      nodes.add(
          switch (atom) {
            case Single(int character) ->
                new Node.One(
                    ignoreCase
                        ? Characters.of(character).ignoringCase()
                        : Characters.of(character));
            case Any any -> new Node.One(Characters.ALL);
            case OneOf(Characters set) -> new Node.One(set);
            case Star star -> Node.Repeat.of(new Node.One(Characters.ALL), 0, -1);
            case Extended(Node node) -> node;
          });
    }
    return Node.Sequence.of(nodes);
  }
}
