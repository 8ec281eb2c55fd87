package dev.apsh.lint;

import dev.apsh.shell.syntax.Argument;
import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Redirection.Operator;
import dev.apsh.shell.syntax.Word;
import dev.apsh.transcript.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through commands in the order in which they may run, and tells of each simple one.
final class Walker {
  private static final Set<Operator> WRITES =
      Set.of(
          Operator.WRITE,
          Operator.APPEND,
          Operator.CLOBBER,
          Operator.WRITE_BOTH,
          Operator.APPEND_BOTH);
  private static final Set<String> SUDO_VALUES = Set.of("-u", "-g", "-h", "-p", "-C", "-U");

  private final String file;
  private final Consumer<Use> told;
  private final Bindings bindings = new Bindings();
  private Optional<String> folder = Optional.of("/root");

  Walker(String file, Consumer<Use> told) {
    this.file = file;
    this.told = told;
  }

  void walk(Command command) {
    walk(command, List.of(), Optional.empty());
  }

  private void walk(Command command, List<Redirection> outer, Optional<String> input) {
    switch (command) {
      case Command.Sequence(List<Command.Statement> statements) ->
          statements.forEach(statement -> walk(statement.command(), outer, input));
      case Command.AndOr(Command first, List<Command.Link> rest) -> {
        walk(first, outer, input);
        rest.forEach(link -> walk(link.command(), outer, input));
      }
      case Command.Pipeline(List<Command> commands) -> pipeline(commands, outer);
      case Command.Negated(Command body) -> walk(body, outer, input);
      case Command.Timed timed -> walk(timed.command(), outer, input);
      case Command.Simple simple -> simple(simple, outer, input);
      case Command.Redirected redirected ->
          walk(redirected.command(), redirected.redirections(), input);
      case Command.Subshell(Command body) -> subshell(body, outer);
      case Command.Group(Command body) -> walk(body, outer, input);
      case Command.If(List<Command.Branch> branches, Command otherwise) -> {
        for (Command.Branch branch : branches) {
          walk(branch.condition(), outer, input);
          walk(branch.body(), outer, input);
        }
        walk(otherwise, outer, input);
      }
      case Command.While loop -> {
        walk(loop.condition(), outer, input);
        walk(loop.body(), outer, input);
      }
      case Command.For loop -> loop(loop, outer);
      case Command.ForArithmetic loop -> walk(loop.body(), outer, input);
      case Command.Case choice -> choice.arms().forEach(arm -> walk(arm.body(), outer, input));
      case Command.Function function -> walk(function.body(), outer, input);
      case Command.Nothing _, Command.Condition _, Command.Arithmetic _, Command.Unsupported _ -> {}
    }
  }

  private void subshell(Command body, List<Redirection> outer) {
    Optional<String> here = folder;
    walk(body, outer, Optional.empty());
    folder = here;
  }

  /// What `echo` prints is known to the program behind it.
  private void pipeline(List<Command> commands, List<Redirection> outer) {
    Optional<String> here = folder;
    Optional<String> input = Optional.empty();
    for (Command command : commands) {
      walk(command, command == commands.getLast() ? outer : List.of(), input);
      input =
          command instanceof Command.Simple simple
              ? use(simple, List.of(), Optional.empty()).printed()
              : Optional.empty();
    }
    folder = here;
  }

  /// The body once for each word, as far as the words are known.
  private void loop(Command.For loop, List<Redirection> outer) {
    String name = bindings.text(loop.name());
    for (Word word : loop.words()) {
      bindings.bind(name, bindings.text(word));
      walk(loop.body(), outer, Optional.empty());
    }
    if (loop.words().isEmpty()) {
      walk(loop.body(), outer, Optional.empty());
    }
  }

  private void simple(Command.Simple simple, List<Redirection> outer, Optional<String> input) {
    inside(simple);
    if (simple.arguments().isEmpty()) {
      simple.assignments().forEach(this::assign);
      return;
    }
    Use use = use(simple, outer, input);
    told.accept(use);
    if (use.name().equals("cd") || use.name().equals("pushd")) {
      folder =
          use.words().size() == 2 && Use.isKnown(use.words().get(1))
              ? use.absolute(use.words().get(1))
              : Optional.of("/root").filter(_ -> use.words().size() == 1);
      if (use.words().size() == 2 && !Use.isKnown(use.words().get(1))) {
        folder = use.absolute(use.words().get(1));
      }
    }
  }

  /// Command substitutions in the words and values.
  private void inside(Command.Simple simple) {
    for (Argument argument : simple.arguments()) {
      if (argument instanceof Word word) {
        inside(word);
      }
    }
    for (Assignment assignment : simple.assignments()) {
      if (assignment.value() instanceof Word word) {
        inside(word);
      }
    }
  }

  private void inside(Word word) {
    switch (word) {
      case Word.Composed(List<Part> parts) -> parts.forEach(this::inside);
      case Word.Braced(List<Part> parts) -> parts.forEach(this::inside);
      case Word.Plain _ -> {}
    }
  }

  private void inside(Part part) {
    switch (part) {
      case Part.DoubleQuoted(List<Part> parts) -> parts.forEach(this::inside);
      case Part.CommandSubstitution inner -> subshell(inner.script(), List.of());
      default -> {}
    }
  }

  private void assign(Assignment assignment) {
    if (assignment.value() instanceof Word word && !assignment.append()) {
      bindings.bind(assignment.name(), bindings.text(word));
    } else {
      bindings.bind(assignment.name(), String.valueOf(Use.UNKNOWN));
    }
  }

  private Use use(Command.Simple simple, List<Redirection> outer, Optional<String> input) {
    List<String> words = new ArrayList<>();
    for (Argument argument : simple.arguments()) {
      words.add(argument instanceof Word word ? bindings.text(word) : String.valueOf(Use.UNKNOWN));
    }
    List<String> outputs = new ArrayList<>();
    List<Redirection> all = new ArrayList<>(outer);
    all.addAll(simple.redirections());
    for (Redirection redirection : all) {
      if (redirection instanceof Redirection.File(_, Operator operator, Word word)
          && WRITES.contains(operator)) {
        outputs.add(bindings.text(word));
      }
    }
    boolean sudo = !words.isEmpty() && words.getFirst().equals("sudo");
    return new Use(
        new Position(file, simple.line()),
        sudo,
        sudo ? withoutSudo(words) : words,
        outputs,
        input,
        folder);
  }

  private static List<String> withoutSudo(List<String> words) {
    int at = 1;
    while (at < words.size() && words.get(at).startsWith("-")) {
      at += SUDO_VALUES.contains(words.get(at)) ? 2 : 1;
    }
    return words.subList(Math.min(at, words.size()), words.size());
  }
}
