package dev.apsh.console;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.lint.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the arguments of `apsh lint`.
final class LintArguments {
  private final Deque<String> left;
  private final List<String> files = new ArrayList<>();
  private final Set<Rule> off = EnumSet.noneOf(Rule.class);
  private Choices choices;
  private boolean json;

  private LintArguments(Choices choices, List<String> arguments) {
    this.choices = choices;
    this.left = new ArrayDeque<>(arguments);
  }

  static Invocation parse(Choices choices, List<String> arguments) {
    return new LintArguments(choices, arguments).parse();
  }

  private Invocation parse() {
    while (!left.isEmpty()) {
      String argument = left.pop();
      if (argument.equals("--help")) {
        return new Invocation.LintHelp();
      } else if (argument.equals("--json")) {
        json = true;
      } else if (argument.equals("--")) {
        files.addAll(left);
        left.clear();
      } else if (argument.startsWith("-") && argument.length() > 1) {
        Optional<String> wrong = option(argument);
        if (wrong.isPresent()) {
          return new Invocation.Wrong(wrong.get());
        }
      } else {
        files.add(argument);
      }
    }
    return files.isEmpty()
        ? new Invocation.Wrong("lint needs a file; apsh lint --help says more")
        : new Invocation.Lint(choices, List.copyOf(files), Set.copyOf(off), json);
  }

  /// Takes an option with its value; says what is wrong with it.
  private Optional<String> option(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!Set.of("--lab", "--profile", "--off").contains(name)) {
      return Optional.of("unknown option " + name + " of lint; apsh lint --help lists them");
    }
    Optional<String> value =
        equals < 0 ? Optional.ofNullable(left.poll()) : Optional.of(argument.substring(equals + 1));
    if (value.isEmpty()) {
      return Optional.of("option " + name + " needs a value");
    }
    switch (name) {
      case "--lab" -> choices = choices.with("lab", value);
      case "--profile" -> choices = choices.with("profile", value);
      default -> {
        Optional<Rule> rule = Rule.named(value.get());
        rule.ifPresent(off::add);
        return rule.isPresent()
            ? Optional.empty()
            : Optional.of("no rule `" + value.get() + "`; apsh lint --help lists them");
      }
    }
    return Optional.empty();
  }
}
