package dev.apsh.transcript.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All options of `apsh test`.
public final class TestOptions {
  public static final TestOption LAB = TestOption.value("--lab", "FILE", "another machine");
  public static final TestOption PROFILE = TestOption.value("--profile", "NAME", "another kernel");
  public static final TestOption HELP = TestOption.flag("--help", "print this");

  /// In the order of the help.
  private static final List<TestOption> ALL =
      Stream.of(List.of(LAB, PROFILE), ReadingOptions.ALL, ReportOptions.ALL, List.of(HELP))
          .flatMap(List::stream)
          .toList();

  private static final int COLUMN = 21;
  private static final int WIDTH = 80;

  private TestOptions() {}

  static Optional<TestOption> named(String name) {
    return ALL.stream().filter(option -> option.names().contains(name)).findFirst();
  }

  /// A line for each option, or two where its name is long.
  public static String help() {
    StringBuilder help = new StringBuilder();
    for (TestOption option : ALL) {
      String shown = "  " + option.shown();
      help.append(shown)
          .append(shown.length() < COLUMN - 1 ? "" : "\n")
          .repeat(' ', shown.length() < COLUMN - 1 ? COLUMN - shown.length() : COLUMN)
          .append(wrapped(option.help()))
          .append('\n');
    }
    return help.toString();
  }

  /// Text for the column of the help, on as many lines as it needs.
  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int length = COLUMN;
    for (String word : text.split(" ")) {
      if (length > COLUMN && length + 1 + word.length() > WIDTH) {
        lines.append('\n').repeat(' ', COLUMN);
        length = COLUMN;
      }
      lines.append(length == COLUMN ? "" : " ").append(word);
      length += word.length() + (length == COLUMN ? 0 : 1);
    }
    return lines.toString();
  }
}
