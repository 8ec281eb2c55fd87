package dev.apsh.program.awk;

import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions that search with regular expressions.
final class PatternFunctions {
  private PatternFunctions() {}

  static Value call(Run run, String name, List<Expression> given) {
    return switch (name) {
      case "match" -> match(run, given);
      case "split" -> split(run, given, separator(run, given));
      case "patsplit" -> split(run, given, fieldPattern(run, given));
      case "gensub" -> gensub(run, given);
      default -> substitute(run, name.equals("gsub"), given);
    };
  }

  private static Value match(Run run, List<Expression> given) {
    String text = run.text(given.getFirst().value(run));
    Optional<Match> found = given.get(1).regex(run).find(text, 0, run.steps());
    int start = found.map(m -> text.codePointCount(0, m.start()) + 1).orElse(0);
    int length = found.map(m -> text.codePointCount(m.start(), m.end())).orElse(-1);
    run.specials().tell(SpecialName.RSTART, Value.of(start));
    run.specials().tell(SpecialName.RLENGTH, Value.of(length));
    if (given.size() > 2) {
      Table groups = given.get(2).table(run);
      groups.clear();
      found.ifPresent(m -> fill(run, text, m, groups));
    }
    return Value.of(start);
  }

  private static void fill(Run run, String text, Match match, Table groups) {
    for (int i = 0; i <= match.groups(); i++) {
      if (match.has(i)) {
        String group = match.group(i);
        groups.put("" + i, Value.input(group));
        int start = match.start(i);
        groups.put(
            i + run.specials().subsep() + "start", Value.of(text.codePointCount(0, start) + 1));
        groups.put(
            i + run.specials().subsep() + "length",
            Value.of(group.codePointCount(0, group.length())));
      }
    }
  }

  private static Splitter separator(Run run, List<Expression> given) {
    if (given.size() < 3) {
      return run.splitter();
    }
    return given.get(2) instanceof Operators.Pattern(String regex)
        ? Splitter.pattern(run, regex)
        : Splitter.of(run, run.text(given.get(2).value(run)));
  }

  private static Splitter fieldPattern(Run run, List<Expression> given) {
    String regex =
        given.size() < 3
            ? run.specials().text(SpecialName.FPAT)
            : given.get(2) instanceof Operators.Pattern(String text)
                ? text
                : run.text(given.get(2).value(run));
    return Splitter.matching(run, regex);
  }

  private static Value split(Run run, List<Expression> given, Splitter splitter) {
    String text = run.text(given.getFirst().value(run));
    List<String> fields = new ArrayList<>();
    List<String> between = new ArrayList<>();
    splitter.split(text, fields, between);
    Table into = given.get(1).table(run);
    into.clear();
    for (int i = 0; i < fields.size(); i++) {
      into.put("" + (i + 1), Value.input(fields.get(i)));
    }
    if (given.size() > 3) {
      Table separators = given.get(3).table(run);
      separators.clear();
      int first = between.size() > fields.size() ? 0 : 1;
      for (int i = 0; i < between.size(); i++) {
        separators.put("" + (i + first), Value.of(between.get(i)));
      }
    }
    return Value.of(fields.size());
  }

  private static Value substitute(Run run, boolean all, List<Expression> given) {
    Regex regex = given.getFirst().regex(run);
    String how = run.text(given.get(1).value(run));
    Expression target =
        given.size() > 2 ? given.get(2) : new Variables.Field(new Operators.Constant(Value.ZERO));
    String text = run.text(target.value(run));
    Substitution done = new Substitution(run, regex, text);
    String changed = done.replace(all ? 0 : 1, match -> Substitution.simple(how, match));
    if (done.count() > 0 && target instanceof Target variable) {
      variable.set(run, Value.of(changed));
    }
    return Value.of(done.count());
  }

  private static Value gensub(Run run, List<Expression> given) {
    Regex regex = given.getFirst().regex(run);
    String how = run.text(given.get(1).value(run));
    Value which = given.get(2).value(run);
    String text = run.text(given.size() > 3 ? given.get(3).value(run) : run.record().field(0));
    String word = run.text(which);
    boolean all = word.startsWith("g") || word.startsWith("G");
    int number = all ? 0 : (int) Math.max(1, which.number());
    if (!all && which.number() < 1) {
      run.warn("gensub: third argument `" + word + "' treated as 1");
    }
    return Value.of(
        new Substitution(run, regex, text)
            .replace(number, match -> Substitution.general(how, match)));
  }
}
