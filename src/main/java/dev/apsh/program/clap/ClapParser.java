package dev.apsh.program.clap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the arguments of one command as clap does.
public final class ClapParser {
  private final ClapVersion version;
  private final ClapCommand command;
  private final ClapWords words;
  private final List<String> arguments;
  private final ClapMatches matches = new ClapMatches();
  private final List<ClapArg> valueless = new ArrayList<>();
  private final Set<ClapArg> repeated = new HashSet<>();
  private Optional<ClapResult> result = Optional.empty();
  private boolean positionalOnly;
  private int at;

  private ClapParser(ClapVersion version, ClapCommand command, List<String> arguments) {
    this.version = version;
    this.command = command;
    this.words = new ClapWords(version, command);
    this.arguments = arguments;
  }

  public static ClapResult parse(ClapVersion version, ClapCommand command, List<String> arguments) {
    return new ClapParser(version, command, arguments).parse();
  }

  private ClapResult parse() {
    while (at < arguments.size() && result.isEmpty()) {
      String argument = arguments.get(at++);
      if (positionalOnly || !argument.startsWith("-") || argument.equals("-")) {
        positional(argument);
      } else if (argument.equals("--")) {
        positionalOnly = true;
      } else if (argument.startsWith("--")) {
        word(argument.substring(2));
      } else {
        letters(argument.substring(1));
      }
    }
    return result
        .or(this::valueless)
        .or(this::conflicting)
        .or(this::missing)
        .or(this::invalid)
        .orElse(new ClapResult.Matched(matches));
  }

  private void wrong(String text) {
    result = Optional.of(new ClapResult.Wrong(text));
  }

  private void positional(String text) {
    for (ClapArg arg : command.args()) {
      if (arg.isPositional() && !matches.has(arg.id())) {
        matches.give(arg.id(), text);
        return;
      }
    }
    wrong(words.unknown(text, usedBeforeWord(), Optional.empty()));
  }

  /// What the usage shows below an unknown argument that is no long option: clap 3 forgets there
  /// what was given.
  private List<String> usedBeforeWord() {
    return version.isNew() ? matches.ids() : List.of();
  }

  private void word(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<String> value =
        equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    if (name.equals("help")) {
      show(ClapHelp.of(version, command, true));
    } else if (name.equals("version") && !command.version().isEmpty()) {
      show(command.path().replace(' ', '-') + " " + command.version() + "\n");
    } else {
      Optional<ClapArg> arg =
          command.args().stream()
              .filter(each -> !each.isPositional() && each.word().equals(name))
              .findFirst();
      if (arg.isPresent()) {
        take(arg.get(), value);
      } else {
        List<String> known = command.args().stream().map(ClapArg::word).toList();
        wrong(words.unknown("--" + name, matches.ids(), Similarity.best(version, name, known)));
      }
    }
  }

  private void show(String text) {
    result = Optional.of(new ClapResult.Shown(text));
  }

  private void letters(String cluster) {
    for (int i = 0; i < cluster.length() && result.isEmpty(); i++) {
      String letter = cluster.substring(i, i + 1);
      String rest = cluster.substring(i + 1);
      if (letter.equals("h")) {
        show(ClapHelp.of(version, command, false));
      } else if (letter.equals("V") && !command.version().isEmpty()) {
        show(command.path().replace(' ', '-') + " " + command.version() + "\n");
      } else if (letter(letter, rest)) {
        return;
      }
    }
  }

  /// Takes one letter; true when the rest of its cluster was its value.
  private boolean letter(String letter, String rest) {
    Optional<ClapArg> arg =
        command.args().stream().filter(each -> each.letter().equals(letter)).findFirst();
    if (arg.isEmpty()) {
      wrong(words.unknown("-" + letter, usedBeforeWord(), Optional.empty()));
      return true;
    }
    if (!arg.get().takesValue()) {
      take(arg.get(), Optional.empty());
      return false;
    }
    String value = rest.startsWith("=") ? rest.substring(1) : rest;
    take(arg.get(), rest.isEmpty() ? Optional.empty() : Optional.of(value));
    return true;
  }

  private void take(ClapArg arg, Optional<String> value) {
    if (!arg.takesValue()) {
      if (value.isPresent()) {
        wrong(words.unexpectedValue(arg, value.get(), matches.ids()));
        return;
      }
      give(arg, "");
      return;
    }
    boolean next = at < arguments.size() && !startsOption(arguments.get(at));
    if (value.isEmpty() && !next) {
      lacksValue(arg);
      return;
    }
    String text = value.isPresent() ? value.get() : arguments.get(at++);
    result = version.isNew() ? invalid(arg, text) : Optional.empty();
    if (result.isEmpty()) {
      give(arg, text);
    }
  }

  private Optional<ClapResult> invalid(ClapArg arg, String value) {
    return arg.check()
        .apply(value)
        .map(why -> new ClapResult.Wrong(words.badValue(arg, value, why)));
  }

  /// clap 4 checks an argument when it reads it, clap 3 when all else is right.
  private Optional<ClapResult> invalid() {
    return matches.ids().stream()
        .map(id -> command.arg(id).orElseThrow())
        .map(arg -> invalid(arg, matches.value(arg.id()).orElseThrow()).or(() -> again(arg)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<ClapResult> again(ClapArg arg) {
    return repeated.contains(arg)
        ? Optional.of(new ClapResult.Wrong(words.twice(arg)))
        : Optional.empty();
  }

  /// clap 4 says so at once, clap 3 when nothing else is unknown.
  private void lacksValue(ClapArg arg) {
    if (version.isNew()) {
      wrong(words.noValue(arg));
    } else {
      valueless.add(arg);
      matches.give(arg.id(), "");
    }
  }

  private Optional<ClapResult> valueless() {
    return valueless.stream().findFirst().map(arg -> new ClapResult.Wrong(words.noValue(arg)));
  }

  private static boolean startsOption(String text) {
    return text.startsWith("-") && text.length() > 1;
  }

  private void give(ClapArg arg, String value) {
    if (!matches.has(arg.id())) {
      matches.give(arg.id(), value);
    } else if (version.isNew()) {
      wrong(words.twice(arg));
    } else {
      repeated.add(arg);
    }
  }

  private Optional<ClapResult> conflicting() {
    for (String id : matches.ids()) {
      ClapArg arg = command.arg(id).orElseThrow();
      List<ClapArg> others =
          matches.ids().stream()
              .map(other -> command.arg(other).orElseThrow())
              .filter(other -> command.conflict(arg, other))
              .toList();
      if (!others.isEmpty()) {
        List<String> used = new ArrayList<>(matches.ids());
        others.forEach(other -> used.remove(other.id()));
        return Optional.of(new ClapResult.Wrong(words.conflict(arg, others, used)));
      }
    }
    return Optional.empty();
  }

  private Optional<ClapResult> missing() {
    List<String> absent = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    for (ClapArg arg : command.args()) {
      boolean asked =
          matches.ids().stream()
              .anyMatch(id -> command.arg(id).orElseThrow().requires().contains(arg.id()));
      if (!matches.has(arg.id()) && (arg.required() || asked)) {
        absent.add(arg.id());
      } else if (!matches.has(arg.id())
          && !arg.requiredUnless().isEmpty()
          && !matches.has(arg.requiredUnless())) {
        unless.add(arg.id());
      }
    }
    boolean group = !command.group().isEmpty() && command.group().stream().noneMatch(matches::has);
    if (absent.isEmpty() && unless.isEmpty() && !group) {
      return Optional.empty();
    }
    List<String> shown = new ArrayList<>();
    absent.forEach(id -> shown.add(command.arg(id).orElseThrow().shown()));
    unless.forEach(id -> shown.add(command.arg(id).orElseThrow().shown()));
    if (group) {
      shown.add(command.groupShown());
    }
    List<String> used = new ArrayList<>(matches.ids());
    used.addAll(unless);
    if (version.isNew()) {
      used.addAll(absent);
    } else {
      used.addAll(
          0, absent.stream().filter(id -> !command.arg(id).orElseThrow().required()).toList());
    }
    return Optional.of(new ClapResult.Wrong(words.missing(shown, used)));
  }
}
