package dev.apsh.program.find;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Reads find's command line: where to begin, how to walk, what to ask.
final class FindParser {
  private static final int DEEPEST = 500;
  private static final Set<String> ACTIONS =
      Set.of("-print", "-print0", "-printf", "-exec", "-execdir", "-delete", "-quit");

  private final List<String> words;
  private final Primaries primaries;
  private final List<String> starts = new ArrayList<>();
  private Walk.Links links = Walk.Links.NEVER;
  private int least;
  private int most = Integer.MAX_VALUE;
  private boolean depthFirst;
  private boolean acts;
  private int nested;
  private int at;

  FindParser(Call call, List<String> words) {
    this.words = words;
    this.primaries = new Primaries(call);
  }

  /// What a command line is.
  sealed interface Parsed {}

  /// A walk that can be made.
  record Search(
      List<String> starts,
      Walk.Links links,
      int least,
      int most,
      boolean depthFirst,
      Expression expression,
      Primaries primaries)
      implements Parsed {}

  /// Why it is none.
  record Wrong(String text, int status) implements Parsed {}

  /// Ends the reading.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    Refusal(String text, int status) {
      super(text, null, false, false);
      this.status = status;
    }

    Refusal(String text) {
      this(text, 1);
    }
  }

  Parsed parse() {
    try {
      return search();
    } catch (Refusal refusal) {
      return new Wrong(String.valueOf(refusal.getMessage()), refusal.status);
    }
  }

  private Search search() {
    while (at < words.size() && List.of("-H", "-L", "-P").contains(words.get(at))) {
      links =
          switch (words.get(at++)) {
            case "-L" -> Walk.Links.ALWAYS;
            case "-H" -> Walk.Links.OPERANDS;
            default -> Walk.Links.NEVER;
          };
    }
    while (at < words.size() && !begins(words.get(at))) {
      starts.add(words.get(at++));
    }
    Expression print = new Expression.Primary("-print", primaries.action("-print", List.of()));
    Expression expression = print;
    if (at < words.size()) {
      expression = list();
      if (at < words.size()) {
        throw new Refusal("you have too many ')'");
      }
      expression = acts ? expression : new Expression.Both(expression, print);
    }
    return new Search(
        starts.isEmpty() ? List.of(".") : starts,
        links,
        least,
        most,
        depthFirst,
        expression,
        primaries);
  }

  private static boolean begins(String word) {
    return (word.startsWith("-") && word.length() > 1) || List.of("(", ")", "!").contains(word);
  }

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private boolean isAt(String... these) {
    return at < words.size() && List.of(these).contains(words.get(at));
  }

  private Expression list() {
    Expression left = or();
    while (isAt(",")) {
      String operator = words.get(at++);
      expectOperand(operator);
      left = new Expression.Then(left, or());
    }
    return left;
  }

  private Expression or() {
    Expression left = and();
    while (isAt("-o", "-or")) {
      String operator = words.get(at++);
      expectOperand(operator);
      left = new Expression.Either(left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = not();
    while (at < words.size() && !isAt("-o", "-or", ",", ")")) {
      if (isAt("-a", "-and")) {
        String operator = words.get(at++);
        expectOperand(operator);
      }
      left = new Expression.Both(left, not());
    }
    return left;
  }

  private void expectOperand(String operator) {
    if (at == words.size()) {
      throw new Refusal("expected an expression after '" + operator + "'");
    }
  }

  private Expression not() {
    if (isAt("!", "-not")) {
      String operator = words.get(at++);
      expectOperand(operator);
      return new Expression.Not(not());
    }
    if (isAt("(")) {
      return parenthesis();
    }
    if (isAt("-o", "-or", "-a", "-and", ",")) {
      throw new Refusal(
          "invalid expression; you have used a binary operator '"
              + peek()
              + "' with nothing before it.");
    }
    if (isAt(")")) {
      throw new Refusal(
          nested == 0
              ? "you have too many ')'"
              : "invalid expression; empty parentheses are not allowed.");
    }
    return primary(words.get(at++));
  }

  private Expression parenthesis() {
    at++;
    if (++nested > DEEPEST) {
      throw new Refusal("invalid expression; nested too deeply");
    }
    if (at == words.size()) {
      throw missingParenthesis();
    }
    Expression inner = list();
    if (!isAt(")")) {
      throw missingParenthesis();
    }
    at++;
    nested--;
    return inner;
  }

  private static Refusal missingParenthesis() {
    return new Refusal(
        "invalid expression; I was expecting to find a ')' somewhere but did not see one.");
  }

  private Expression primary(String name) {
    if (!begins(name)) {
      String hint =
          at > 2 && List.of("-name", "-iname", "-path").contains(words.get(at - 3))
              ? "\nfind: possible unquoted pattern after predicate `" + words.get(at - 3) + "'?"
              : "";
      throw new Refusal("paths must precede expression: `" + name + "'" + hint);
    }
    if (ACTIONS.contains(name)) {
      acts = true;
    }
    Predicate<Visit> test =
        switch (name) {
          case "-maxdepth" -> {
            most = depth(name);
            yield visit -> true;
          }
          case "-mindepth" -> {
            least = depth(name);
            yield visit -> true;
          }
          case "-depth", "-d" -> deep();
          case "-delete" -> {
            depthFirst = true;
            yield primaries.action(name, List.of());
          }
          case "-follow" -> {
            links = Walk.Links.ALWAYS;
            yield visit -> true;
          }
          case "-exec", "-execdir" -> primaries.exec(name, command(name));
          case "-print", "-print0", "-quit" -> primaries.action(name, List.of());
          case "-printf" -> primaries.action(name, List.of(argument(name)));
          default -> primaries.test(name, () -> argument(name));
        };
    return new Expression.Primary(name, test);
  }

  private Predicate<Visit> deep() {
    depthFirst = true;
    return visit -> true;
  }

  private int depth(String name) {
    String text = argument(name);
    if (!Scan.isDigits(text) || text.length() > 9) {
      throw new Refusal(
          "Expected a positive decimal integer argument to "
              + name
              + ", but got "
              + Quote.locale(text));
    }
    return Integer.parseInt(text);
  }

  private String argument(String name) {
    if (at == words.size()) {
      throw new Refusal("missing argument to `" + name + "'");
    }
    return words.get(at++);
  }

  /// The words up to `;`, or up to `{} +`, with that word at the end.
  private List<String> command(String name) {
    List<String> command = new ArrayList<>();
    while (at < words.size()) {
      String word = words.get(at++);
      boolean plus = word.equals("+") && !command.isEmpty() && command.getLast().equals("{}");
      if (word.equals(";") || plus) {
        if (command.isEmpty()) {
          throw new Refusal("invalid argument `;' to `" + name + "'");
        }
        command.add(word);
        return command;
      }
      command.add(word);
    }
    throw new Refusal("missing argument to `" + name + "'");
  }
}
