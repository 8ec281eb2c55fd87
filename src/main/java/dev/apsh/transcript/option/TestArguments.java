package dev.apsh.transcript.option;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the arguments of `apsh test`: options anywhere, paths between them, only paths after `--`.
public final class TestArguments {
  private final Deque<String> left;
  private final Map<TestOption, List<String>> given = new LinkedHashMap<>();
  private final List<String> paths = new ArrayList<>();

  private TestArguments(List<String> arguments) {
    this.left = new ArrayDeque<>(arguments);
  }

  /// What came of reading them.
  public sealed interface Result permits Given, Wrong {}

  /// What is wrong with an argument: one line without a newline.
  public record Wrong(String message) implements Result {}

  public static Result parse(List<String> arguments) {
    return new TestArguments(arguments).parse();
  }

  private Result parse() {
    while (!left.isEmpty()) {
      String argument = left.pop();
      if (argument.equals("--")) {
        paths.addAll(left);
        left.clear();
      } else if (argument.startsWith("-") && argument.length() > 1) {
        Optional<Wrong> wrong =
            argument.startsWith("--") ? longOption(argument) : shortOption(argument);
        if (wrong.isPresent()) {
          return wrong.get();
        }
      } else {
        paths.add(argument);
      }
    }
    Given all = new Given(given, paths);
    Optional<String> conflict = ReportOptions.conflict(all);
    return conflict.isPresent() ? new Wrong(conflict.get()) : all;
  }

  private Optional<Wrong> longOption(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0
        ? option(argument, Optional.empty())
        : option(argument.substring(0, equals), Optional.of(argument.substring(equals + 1)));
  }

  /// `-x`, `-xVALUE`, `-x VALUE`
  private Optional<Wrong> shortOption(String argument) {
    return argument.length() == 2
        ? option(argument, Optional.empty())
        : option(argument.substring(0, 2), Optional.of(argument.substring(2)));
  }

  private Optional<Wrong> option(String name, Optional<String> attached) {
    Optional<TestOption> known = TestOptions.named(name);
    if (known.isEmpty()) {
      return wrong("unknown option " + name + " of test; apsh test --help lists them");
    }
    TestOption option = known.get();
    if (!option.hasValue()) {
      given.computeIfAbsent(option, _ -> new ArrayList<>());
      return attached.isEmpty() ? Optional.empty() : wrong("option " + name + " takes no value");
    }
    Optional<String> value = attached.or(() -> Optional.ofNullable(left.poll()));
    if (value.isEmpty()) {
      return wrong("option " + name + " needs a value");
    }
    given.computeIfAbsent(option, _ -> new ArrayList<>()).add(value.get());
    return option
        .check()
        .apply(value.get())
        .map(why -> new Wrong("option " + name + ": " + shown(value.get()) + why));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "" : "`" + value + "` ";
  }

  private static Optional<Wrong> wrong(String message) {
    return Optional.of(new Wrong(message));
  }
}
