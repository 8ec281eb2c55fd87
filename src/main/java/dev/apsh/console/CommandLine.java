package dev.apsh.console;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.option.TestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads the command line: our long options, then what bash takes.
final class CommandLine {
  /// The options of bash that are set on the simulated shell.
  private static final String SHELL_OPTIONS = "efnuvxC";

  private final Deque<String> left;
  private final List<String> shellOptions = new ArrayList<>();
  private Choices choices = Choices.NONE;
  private boolean commands;
  private boolean standardInput;

  private CommandLine(List<String> arguments) {
    this.left = new ArrayDeque<>(arguments);
  }

  static Invocation parse(List<String> arguments) {
    return new CommandLine(arguments).parse();
  }

  private Invocation parse() {
    while (!left.isEmpty()
        && left.peek().length() > 1
        && "-+".indexOf(left.peek().charAt(0)) >= 0) {
      String option = left.pop();
      if (option.equals("--")) {
        break;
      }
      Optional<Invocation> done =
          option.startsWith("--") ? longOption(option) : shortOptions(option);
      if (done.isPresent()) {
        return done.get();
      }
    }
    return operands();
  }

  private Optional<Invocation> longOption(String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    if (Choices.NAMES.contains(name.substring(2))
        || name.equals("--export")
        || name.equals("--record")) {
      return value(name, equals < 0 ? Optional.empty() : Optional.of(option.substring(equals + 1)));
    }
    if (option.equals("--overwrite")) {
      choices = choices.with("overwrite", "yes");
      return Optional.empty();
    }
    return Optional.of(
        switch (option) {
          case "--help" -> new Invocation.Help();
          case "--version" -> new Invocation.Version();
          default -> new Invocation.Wrong("unknown option " + option + "; apsh --help lists them");
        });
  }

  private Optional<Invocation> value(String name, Optional<String> attached) {
    Optional<String> value = attached.or(() -> Optional.ofNullable(left.poll()));
    if (value.isEmpty()) {
      return Optional.of(new Invocation.Wrong("option " + name + " needs a value"));
    }
    choices = choices.with(name.substring(2), value.get());
    return Optional.empty();
  }

  private Optional<Invocation> shortOptions(String option) {
    String letters = option.substring(1);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (option.charAt(0) == '-' && letter == 'c') {
        commands = true;
      } else if (option.charAt(0) == '-' && letter == 's') {
        standardInput = true;
      } else if (letter == 'o' && !left.isEmpty()) {
        shellOptions.add(option.charAt(0) + "o");
        shellOptions.add(left.pop());
      } else if (SHELL_OPTIONS.indexOf(letter) >= 0) {
        shellOptions.add("" + option.charAt(0) + letter);
      } else {
        return Optional.of(
            new Invocation.Wrong("unknown option -" + letter + "; apsh --help lists them"));
      }
    }
    return Optional.empty();
  }

  private Invocation operands() {
    if (commands) {
      return left.isEmpty()
          ? new Invocation.Wrong("option -c needs the commands")
          : shell(new Invocation.Commands(left.pop()), "apsh");
    }
    if (left.isEmpty() || standardInput) {
      return shell(new Invocation.StandardInput(), "apsh");
    }
    if (left.peek().equals("test")
        && shellOptions.isEmpty()
        && choices.values().containsKey("export")) {
      return new Invocation.Wrong(
          "--export goes with commands, a script or a shell, not with test");
    }
    if (left.peek().equals("test") && shellOptions.isEmpty()) {
      left.pop();
      return test(choices);
    }
    if (left.peek().equals("trace") && shellOptions.isEmpty()) {
      left.pop();
      return trace();
    }
    if (left.peek().equals("lint") && shellOptions.isEmpty()) {
      left.pop();
      return LintArguments.parse(choices, List.copyOf(left));
    }
    String path = left.pop();
    left.push(path);
    return shell(new Invocation.Script(path), path);
  }

  private Invocation test(Choices choices) {
    if (choices.values().containsKey("record")) {
      return new Invocation.Wrong("option --record is for a shell, not for test");
    }
    TestArguments.Result arguments = TestArguments.parse(List.copyOf(left));
    if (!(arguments instanceof Given given)) {
      return new Invocation.Wrong(((TestArguments.Wrong) arguments).message());
    }
    return given.has(TestOptions.HELP)
        ? new Invocation.TestHelp()
        : new Invocation.Test(
            choices
                .with("lab", given.value(TestOptions.LAB))
                .with("profile", given.value(TestOptions.PROFILE)),
            given);
  }

  private Invocation trace() {
    if (choices.lab().isPresent()) {
      return new Invocation.Wrong("trace takes no --lab: a trace says what its machine is");
    }
    return switch (TraceOptions.parse(List.copyOf(left), choices.profile())) {
      case TraceOptions.Good(TraceOptions options) -> new Invocation.Replay(options);
      case TraceOptions.Bad(String message) -> new Invocation.Wrong(message);
    };
  }

  /// The shell's `$0` and positional parameters: what is left, with `$0` first.
  private Invocation shell(Invocation.Source source, String name) {
    List<String> arguments = new ArrayList<>(left);
    boolean named = source instanceof Invocation.Script || source instanceof Invocation.Commands;
    if (!named || arguments.isEmpty()) {
      arguments.addFirst(source instanceof Invocation.Script ? name : "bash");
    }
    return new Invocation.Shell(choices, source, List.copyOf(shellOptions), arguments);
  }
}
