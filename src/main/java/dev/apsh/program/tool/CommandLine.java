package dev.apsh.program.tool;

import dev.apsh.program.tool.Option.Argument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A command line taken apart: options in the order in which they were given, and operands; or why
/// it cannot be.
sealed interface CommandLine {

  /// One that holds together.
  record Parsed(List<Given> options, List<String> operands) implements CommandLine {}

  /// One with an option that is given wrongly.
  record Wrong(Misuse misuse) implements CommandLine {}

  /// One with an option that the original has and this program has not.
  record NotSimulated(String option) implements CommandLine {}

  /// Takes `arguments`, the program's name first, apart as getopt_long does.
  static CommandLine parse(Usage usage, List<String> arguments) {
    List<String> rest = arguments.subList(1, arguments.size());
    return usage.isRaw() ? new Parsed(List.of(), rest) : new Parser(usage, rest).parse();
  }

  /// The walk along the arguments.
  final class Parser {
    private final Usage usage;
    private final List<String> arguments;
    private final List<Given> given = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();
    private Optional<CommandLine> wrong = Optional.empty();
    private int next;

    Parser(Usage usage, List<String> arguments) {
      this.usage = usage;
      this.arguments = arguments;
    }

    CommandLine parse() {
      while (next < arguments.size() && wrong.isEmpty()) {
        String argument = arguments.get(next++);
        if (argument.equals("--")) {
          operandsFrom(next);
        } else if (argument.startsWith("--")) {
          word(argument.substring(2));
        } else if (argument.startsWith("-") && argument.length() > 1) {
          letters(argument);
        } else if (usage.isInOrder()) {
          operandsFrom(next - 1);
        } else {
          operands.add(argument);
        }
      }
      return wrong.orElseGet(() -> new Parsed(List.copyOf(given), List.copyOf(operands)));
    }

    private void operandsFrom(int index) {
      operands.addAll(arguments.subList(index, arguments.size()));
      next = arguments.size();
    }

    private void letters(String cluster) {
      int at = 1;
      while (at < cluster.length() && wrong.isEmpty()) {
        int end = cluster.offsetByCodePoints(at, 1);
        at = letter(cluster.substring(at, end), cluster.substring(end)) ? end : cluster.length();
      }
    }

    /// Takes one letter; false when the rest of its cluster was its argument.
    private boolean letter(String letter, String rest) {
      Option option =
          usage.known().stream().filter(o -> o.letters().contains(letter)).findFirst().orElse(null);
      if (option == null) {
        refuse(Misuse.Kind.UNKNOWN, "-" + letter, List.of());
        return false;
      }
      return switch (option.argument()) {
        case NONE -> take(option, "-" + letter, "");
        case OPTIONAL -> take(option, "-" + letter, rest) && rest.isEmpty();
        case REQUIRED -> {
          if (rest.isEmpty() && next == arguments.size()) {
            refuse(Misuse.Kind.NEEDS_ARGUMENT, "-" + letter, List.of());
          } else {
            take(option, "-" + letter, rest.isEmpty() ? arguments.get(next++) : rest);
          }
          yield false;
        }
      };
    }

    private void word(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      List<Word> found = words(name);
      if (found.isEmpty()) {
        refuse(Misuse.Kind.UNKNOWN, "--" + text, List.of());
      } else if (found.stream().map(Word::option).distinct().count() > 1) {
        refuse(Misuse.Kind.AMBIGUOUS, "--" + text, found.stream().map(Word::word).toList());
      } else {
        word(
            found.getFirst(),
            equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1)));
      }
    }

    private void word(Word found, Optional<String> value) {
      String typed = "--" + found.word;
      Argument argument = found.option.argument();
      if (argument == Argument.NONE && value.isPresent()) {
        refuse(Misuse.Kind.TAKES_NO_ARGUMENT, typed, List.of());
      } else if (argument != Argument.REQUIRED || value.isPresent()) {
        take(found.option, typed, value.orElse(""));
      } else if (next < arguments.size()) {
        take(found.option, typed, arguments.get(next++));
      } else {
        refuse(Misuse.Kind.NEEDS_ARGUMENT, typed, List.of());
      }
    }

    private record Word(Option option, String word) {}

    /// The words that begin so; one that is the same, alone.
    private List<Word> words(String name) {
      List<Word> found = new ArrayList<>();
      for (Option option : usage.known()) {
        for (String word : option.words()) {
          if (word.equals(name)) {
            return List.of(new Word(option, word));
          }
          if (word.startsWith(name)) {
            found.add(new Word(option, word));
          }
        }
      }
      return found;
    }

    private void refuse(Misuse.Kind kind, String typed, List<String> possibilities) {
      wrong = Optional.of(new Wrong(new Misuse(kind, typed, possibilities)));
    }

    private boolean take(Option option, String typed, String value) {
      if (option.simulated()) {
        given.add(new Given(option, value));
      } else {
        wrong = Optional.of(new NotSimulated(typed));
      }
      return option.simulated();
    }
  }

  /// Says whether all of `names` are options of that usage: a program that asks for another is
  /// wrong.
  static void check(Usage usage, String... names) {
    for (String name : names) {
      if (!usage.declares(name)) {
        throw new IllegalArgumentException(
            usage.name() + " declares no option " + name + " of " + Arrays.toString(names));
      }
    }
  }
}
