package dev.apsh.shell;

import dev.apsh.shell.pattern.Compiled;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Test;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers `[[ … ]]`.
final class Conditions {
  private static final int REMEMBERED = 100;

  private final Shell shell;
  private final Map<String, Compiled> expressions = new HashMap<>();

  Conditions(Shell shell) {
    this.shell = shell;
  }

  /// 0 for true, 1 for false, 2 for what cannot be asked.
  int status(Test test) {
    return status(test, false);
  }

  private int status(Test test, boolean negated) {
    return switch (test) {
      case Test.Or(Test left, Test right) -> {
        int first = status(left);
        yield first == 0 ? 0 : Math.max(status(right), first == 2 ? 2 : 0);
      }
      case Test.And(Test left, Test right) -> {
        int first = status(left);
        yield first == 0 ? status(right) : first;
      }
      case Test.Not(Test inner) -> {
        int status = status(inner, !negated);
        yield status == 0 ? 1 : status == 1 ? 0 : status;
      }
      case Test.NotEmpty(Word word) -> {
        String text = shell.expander().text(word);
        shell.tracing().question(negated, "-n", text);
        yield of(!text.isEmpty());
      }
      case Test.Unary(char operator, Word operand) -> {
        String text = shell.expander().text(operand);
        shell.tracing().question(negated, "-" + operator, text);
        yield of(new FileTests(shell).unary(operator, text));
      }
      case Test.Match(Word left, Word regex) -> match(shell.expander().text(left), regex, negated);
      case Test.Binary(Word left, String operator, Word right) ->
          binary(shell.expander().text(left), operator, right, negated);
    };
  }

  private static int of(boolean holds) {
    return holds ? 0 : 1;
  }

  private int binary(String left, String operator, Word right, boolean negated) {
    if (operator.equals("==") || operator.equals("=") || operator.equals("!=")) {
      return of(equalsPattern(left, operator, right, negated) != operator.equals("!="));
    }
    String other = shell.expander().text(right);
    shell.tracing().question(negated, left, operator, other);
    return switch (operator) {
      case "<" -> of(left.compareTo(other) < 0);
      case ">" -> of(left.compareTo(other) > 0);
      case "-nt", "-ot", "-ef" -> of(new FileTests(shell).compare(left, operator, other));
      default -> {
        Optional<Long> first = shell.interpreter().value(left, "[[");
        Optional<Long> second = shell.interpreter().value(other, "[[");
        boolean both = first.isPresent() && second.isPresent();
        yield both ? of(FileTests.compare(first.get(), operator, second.get())) : 1;
      }
    };
  }

  private boolean equalsPattern(String left, String operator, Word right, boolean negated) {
    boolean ignoresCase = shell.options().has("nocasematch");
    boolean traced = shell.tracing().isOn();
    if (!ignoresCase && !traced) {
      Optional<String> literal = literal(right);
      if (literal.isPresent()) {
        return left.equals(literal.get());
      }
    }
    String pattern =
        traced ? shell.expander().tracedPattern(right) : shell.expander().pattern(right);
    shell.tracing().question(negated, left, operator, pattern);
    return Glob.of(pattern, true, ignoresCase).matches(left, shell.interpreter()::stepInside);
  }

  private static Optional<String> literal(Word word) {
    if (word instanceof Word.Plain(String text)) {
      return Optional.of(text);
    }
    return word instanceof Word.Composed(List<Part> parts)
            && parts.size() == 1
            && parts.getFirst() instanceof Part.Quoted(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Whether a text is what a pattern of `case` says.
  boolean matches(String text, Word pattern) {
    return Glob.of(
            shell.expander().pattern(pattern),
            shell.options().extglob(),
            shell.options().has("nocasematch"))
        .matches(text, shell.interpreter()::stepInside);
  }

  private int match(String text, Word word, boolean negated) {
    String expression = shell.expander().regex(word);
    shell.tracing().question(negated, text, "=~", expression);
    boolean ignoresCase = shell.options().has("nocasematch");
    if (expressions.size() > REMEMBERED) {
      expressions.clear();
    }
    Compiled compiled =
        expressions.computeIfAbsent(
            (ignoresCase ? "i" : "c") + expression,
            key -> Regex.compile(expression, Regex.Syntax.REGCOMP, ignoresCase));
    return switch (compiled) {
      case Invalid invalid -> 2;
      case Regex regex -> {
        Optional<Match> match = regex.find(text, 0, shell.interpreter()::stepInside);
        remember(match);
        yield of(match.isPresent());
      }
    };
  }

  private void remember(Optional<Match> match) {
    List<String> groups = new ArrayList<>();
    match.ifPresent(found -> {
      for (int i = 0; i <= found.groups(); i++) {
        groups.add(found.group(i));
      }
    });
    shell.variables().need("BASH_REMATCH").setAll(groups);
  }
}
