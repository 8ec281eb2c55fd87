package dev.apsh.program.tool;

import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.linux.Proposals.Proposal;
import dev.apsh.linux.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What could be typed as an argument of a program, from its usage and from its Linux.
public final class Suggestions {
  private final Known known;

  public Suggestions(Process process) {
    this.known = new Known(process);
  }

  /// Those of the words that begin as typed.
  public static Proposals among(List<String> words, Typed typed, Paths paths) {
    return new Proposals(
        words.stream()
            .filter(word -> word.startsWith(typed.begun()))
            .distinct()
            .map(word -> new Proposal(word, ""))
            .toList(),
        paths);
  }

  /// Options where one is begun, the argument of an option behind it, else operands.
  public Proposals of(Usage usage, Typed typed) {
    Optional<Proposals> inner = ofInner(usage, typed);
    if (inner.isPresent()) {
      return inner.get();
    }
    Optional<Option> asking = asking(usage, typed.previous());
    if (asking.isPresent()) {
      return named(asking.get().metavariable(), typed);
    }
    if (typed.begun().startsWith("-")) {
      return new Proposals(options(usage, typed.begun()), Paths.NONE);
    }
    return usage.ways().isEmpty() ? operands(usage.operand(), typed) : ways(usage, typed);
  }

  /// What the program that another runs is given: `sudo lszcrypt ` and then a card.
  private Optional<Proposals> ofInner(Usage usage, Typed typed) {
    if (!usage.isInOrder() || usage.operand() != Operand.PROGRAM) {
      return Optional.empty();
    }
    for (int i = 0; i < typed.before().size(); i++) {
      Optional<Program> inner = known.program(typed.before().get(i));
      if (inner.isPresent()) {
        return Optional.of(inner.get().proposals(known.process(), typed.without(i + 1)));
      }
    }
    return Optional.empty();
  }

  /// What stands for a word in capitals, or for one of several with `|` between.
  public Proposals named(String metavariable, Typed typed) {
    List<String> words = new ArrayList<>();
    boolean paths = false;
    for (String name : metavariable.split("\\|")) {
      boolean isWord = name.chars().noneMatch(Character::isUpperCase) || known.isLiteral(name);
      words.addAll(isWord ? List.of(name) : known.named(name, typed.begun()));
      paths |= !isWord && Known.isPath(name);
    }
    return among(words, typed, paths ? Paths.ALL : Paths.NONE);
  }

  /// The option that takes the next word as its argument.
  private static Optional<Option> asking(Usage usage, String previous) {
    return usage.simulated().stream()
        .filter(option -> option.argument() == Option.Argument.REQUIRED)
        .filter(option -> option.typed().contains(previous))
        .findFirst();
  }

  private static List<Proposal> options(Usage usage, String begun) {
    List<Proposal> words = new ArrayList<>();
    for (Option option : usage.simulated()) {
      for (String typed : option.typed()) {
        if (typed.startsWith(begun)) {
          words.add(new Proposal(typed, option.help()));
        }
      }
    }
    return words;
  }

  private Proposals operands(Operand operand, Typed typed) {
    return switch (operand) {
      case PATH -> new Proposals(List.of(), Paths.ALL);
      case DIRECTORY -> new Proposals(List.of(), Paths.DIRECTORIES);
      case NOTHING, TEXT -> new Proposals(List.of(), Paths.NONE);
      case PROGRAM -> new Proposals(named("PROGRAM", typed).words(), Paths.ALL);
      case HOST, MODULE, CARD, APQN, ADAPTER, PROFILE -> named(operand.name(), typed);
    };
  }

  private Proposals ways(Usage usage, Typed typed) {
    List<String> operands = operandsOf(usage, typed.before());
    List<Proposal> words = new ArrayList<>();
    Paths paths = Paths.NONE;
    for (String way : usage.ways()) {
      Optional<String> next = next(List.of(way.split(" ")), operands);
      if (next.isPresent()) {
        Proposals some = named(next.get(), typed);
        some.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
        paths = some.paths() == Paths.NONE ? paths : some.paths();
      }
    }
    return new Proposals(words, paths);
  }

  /// The words before without options and their arguments.
  private static List<String> operandsOf(Usage usage, List<String> before) {
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      boolean isArgument = i > 0 && asking(usage, before.get(i - 1)).isPresent();
      if (!before.get(i).startsWith("-") && !isArgument) {
        operands.add(before.get(i));
      }
    }
    return operands;
  }

  /// What a way has next behind these operands; empty when it does not begin so, or is at its end.
  private static Optional<String> next(List<String> way, List<String> operands) {
    for (int i = 0; i < operands.size(); i++) {
      Optional<String> token = token(way, i);
      if (token.isEmpty() || !fits(token.get(), operands.get(i))) {
        return Optional.empty();
      }
    }
    return token(way, operands.size());
  }

  private static Optional<String> token(List<String> way, int at) {
    String last = way.getLast();
    String token = at < way.size() ? way.get(at) : last.contains("...") ? last : "";
    return Optional.of(token.replace("...", "").replace("[", "").replace("]", ""))
        .filter(text -> !text.isEmpty());
  }

  private static boolean fits(String token, String operand) {
    return Arrays.stream(token.split("\\|"))
        .anyMatch(name ->
            name.equals(operand)
                || (name.endsWith("=") && operand.startsWith(name))
                || name.chars().anyMatch(Character::isUpperCase));
  }
}
