package dev.apsh.shell.regex;

import java.util.Optional;

/// A regular expression that can be searched for; whoever searches counts the steps and may stop
/// them by throwing.
public final class Regex {
  private final Tree tree;
  private final int groups;
  private final Optional<Automaton> automaton;

  private Regex(Tree tree, int groups, Optional<Automaton> automaton) {
    this.tree = tree;
    this.groups = groups;
    this.automaton = automaton;
  }

  /// What became of compiling an expression.
  public sealed interface Compiled {}

  /// It is one.
  public record Good(Regex regex) implements Compiled {}

  /// It is none; the message is GNU's.
  public record Bad(String message) implements Compiled {}

  public static Compiled compile(String text, Syntax syntax, boolean anyCase) {
    Parser parser = new Parser(text, syntax, anyCase);
    try {
      Tree tree = parser.parse();
      Optional<Automaton> automaton =
          parser.refersBack() ? Optional.empty() : Optional.of(new Automaton(tree));
      return new Good(new Regex(tree, parser.groups(), automaton));
    } catch (BadRegex bad) {
      return new Bad(String.valueOf(bad.getMessage()));
    }
  }

  public int groups() {
    return groups;
  }

  /// The leftmost, longest match at or after `from`, with its groups; `step` is run again and again
  /// meanwhile.
  public Optional<Match> find(String text, int from, Runnable step) {
    return find(text, from, true, step);
  }

  /// As the other, but a line starts at the text's start only when `lineStart` holds.
  public Optional<Match> find(String text, int from, boolean lineStart, Runnable step) {
    Places places = new Places(text, lineStart);
    int[] bounds =
        automaton.isPresent()
            ? automaton.get().find(places, from, step)
            : new Search(places, groups, step).find(tree, from);
    if (bounds.length == 0) {
      return Optional.empty();
    }
    int[] all =
        automaton.isPresent() && groups > 0
            ? new Submatches(places, groups, bounds[0], bounds[1], step).of(tree)
            : bounds;
    return Optional.of(new Match(text, all));
  }

  /// Whether it matches somewhere; quicker than finding the groups too.
  public boolean isFound(String text, Runnable step) {
    Places places = new Places(text, true);
    int[] bounds =
        automaton.isPresent()
            ? automaton.get().find(places, 0, step)
            : new Search(places, groups, step).find(tree, 0);
    return bounds.length > 0;
  }
}
