package dev.apsh.program.clap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the arguments of one command as clap does.
public final class ClapParser {
  private final ClapVersion version;
  private final ClapCommand command;
  private final ClapWords words;
  private final List<String> arguments;
  private final ClapMatches matches = new ClapMatches();
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
    return result.or(this::conflicting).or(this::missing).orElse(new ClapResult.Matched(matches));
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
    wrong(words.unknown(text, matches.ids(), Optional.empty()));
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
      wrong(words.unknown("-" + letter, matches.ids(), Optional.empty()));
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
    if (value.filter(String::isEmpty).isPresent() || (value.isEmpty() && !next)) {
      wrong(words.noValue(arg, matches.ids()));
      return;
    }
    String text = value.isPresent() ? value.get() : arguments.get(at++);
    Optional<String> why = arg.check().apply(text);
    if (why.isPresent()) {
      wrong(words.badValue(arg, text, why.get()));
    } else {
      give(arg, text);
    }
  }

  private static boolean startsOption(String text) {
    return text.startsWith("-") && text.length() > 1;
  }

  private void give(ClapArg arg, String value) {
    if (matches.has(arg.id())) {
      wrong(words.twice(arg, matches.ids()));
    } else {
      matches.give(arg.id(), value);
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
    }
    return Optional.of(new ClapResult.Wrong(words.missing(shown, used)));
  }
}
