package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a command line apart option by option, as getopt_long does for these programs: what comes
/// after an option that ends the program is never looked at.
final class Getopt {
  private final List<S390Option> options;
  private final List<String> arguments;
  private final List<String> operands = new ArrayList<>();
  private int next;
  private String cluster = "";

  Getopt(List<S390Option> options, List<String> arguments) {
    this.options = options;
    this.arguments = arguments;
  }

  /// What is wrong with the options among the arguments; empty when nothing is.
  static Optional<String> wrong(List<S390Option> options, List<String> arguments) {
    Getopt getopt = new Getopt(options, arguments);
    for (Optional<Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (next.get() instanceof Wrong wrong) {
        return Optional.of(wrong.text());
      }
    }
    return Optional.empty();
  }

  /// What was found.
  sealed interface Found {}

  /// An option with its argument, which is empty when it takes none.
  record Known(S390Option option, String value) implements Found {
    boolean is(String word) {
      return option.word().equals(word);
    }
  }

  /// An option that is none, or is given wrongly.
  ///
  /// @param typed as it is shown
  /// @param needsArgument whether its argument is missing
  record Wrong(String typed, boolean needsArgument) implements Found {
    /// What most of these programs say of it.
    String text() {
      return needsArgument
          ? "Option '" + typed + "' requires an argument"
          : "Invalid option '" + typed + "'";
    }
  }

  /// The next option; empty when there are only operands left.
  Optional<Found> next() {
    if (!cluster.isEmpty()) {
      return Optional.of(letter());
    }
    while (next < arguments.size()) {
      String argument = arguments.get(next++);
      if (argument.equals("--")) {
        operands.addAll(arguments.subList(next, arguments.size()));
        next = arguments.size();
      } else if (argument.startsWith("--")) {
        return Optional.of(word(argument));
      } else if (argument.startsWith("-") && argument.length() > 1) {
        cluster = argument.substring(1);
        return Optional.of(letter());
      } else {
        operands.add(argument);
      }
    }
    return Optional.empty();
  }

  /// The arguments that are no options, once [#next] has found the last one.
  List<String> operands() {
    return List.copyOf(operands);
  }

  private Found letter() {
    char letter = cluster.charAt(0);
    cluster = cluster.substring(1);
    for (S390Option option : options) {
      if (option.letter() == letter && letter != '\0') {
        return option.takesArgument() ? withArgument(option) : new Known(option, "");
      }
    }
    return invalid("-" + letter);
  }

  private Found withArgument(S390Option option) {
    String rest = cluster;
    cluster = "";
    if (!rest.isEmpty()) {
      return new Known(option, rest);
    }
    return next < arguments.size()
        ? new Known(option, arguments.get(next++))
        : needsArgument(arguments.getLast());
  }

  private Found word(String typed) {
    int equals = typed.indexOf('=');
    String name = typed.substring(2, equals < 0 ? typed.length() : equals);
    List<S390Option> found = named(name);
    if (found.size() != 1) {
      return invalid(typed);
    }
    S390Option option = found.getFirst();
    if (!option.takesArgument()) {
      return equals < 0
          ? new Known(option, "")
          : invalid(option.letter() == '\0' ? typed : "-" + option.letter());
    }
    if (equals >= 0) {
      return new Known(option, typed.substring(equals + 1));
    }
    return next < arguments.size()
        ? new Known(option, arguments.get(next++))
        : needsArgument(typed);
  }

  /// Those that begin so; one that is the same, alone.
  private List<S390Option> named(String name) {
    List<S390Option> found = new ArrayList<>();
    for (S390Option option : options) {
      if (option.word().equals(name)) {
        return List.of(option);
      }
      if (option.word().startsWith(name)) {
        found.add(option);
      }
    }
    return found;
  }

  private static Wrong invalid(String option) {
    return new Wrong(option, false);
  }

  private static Wrong needsArgument(String option) {
    return new Wrong(option, true);
  }
}
