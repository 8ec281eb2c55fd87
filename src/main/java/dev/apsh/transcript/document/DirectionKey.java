package dev.apsh.transcript.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A setting that asks something of the replay, not of the machine.
public enum DirectionKey {
  /// The commands do not run.
  SKIP,
  /// Something differs; when all comes as it is written, that is an error.
  XFAIL,
  /// Where the commands start.
  DIRECTORY,
  /// As whom they run.
  USER,
  /// On which machine they run.
  MACHINE,
  /// A command that runs before them, unseen, and has to succeed.
  SETUP,
  /// What a block is taken for.
  AS,
  /// The line of the document after whose command it runs, when that is not its own place.
  AFTER,
  /// What a line ought to be.
  READS,
  /// How many lines a block has that only the sidecar knows.
  LINES,
  /// Whether `<name>` in an output takes what comes, and stands for it later.
  CAPTURES,
  /// Whether `...` or `[...]` stands for lines, and `[..]` for a part of one.
  ELISIONS,
  /// What is not compared: UUIDs, times, counters.
  REDACT,
  /// What a text of the document stands for.
  WHERE,
  /// Whether `--update` leaves it alone.
  FROZEN,
  /// Whether the lines of an output may come in any order.
  ORDER,
  /// A prompt of the document, and the machine behind it.
  PROMPT;

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,4}");

  public static Optional<DirectionKey> named(String key) {
    for (DirectionKey each : values()) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a directive that says it in the document speaks of the next block only.
  public boolean isOfBlock() {
    return switch (this) {
      case SKIP, XFAIL, DIRECTORY, USER, MACHINE, SETUP, AS, LINES, AFTER, READS, FROZEN, ORDER ->
          true;
      case CAPTURES, ELISIONS, REDACT, WHERE, PROMPT -> false;
    };
  }

  /// What is wrong with a value.
  public Optional<String> wrong(String value) {
    return switch (this) {
      case SKIP, XFAIL -> value.isEmpty() ? Optional.of("needs a reason") : Optional.empty();
      case DIRECTORY, USER, MACHINE, SETUP, READS ->
          value.isEmpty() ? Optional.of("needs a value") : Optional.empty();
      case AS -> BlockUse.of(value).isPresent() ? Optional.empty() : Optional.of(BlockUse.KNOWN);
      case CAPTURES, ELISIONS, FROZEN -> oneOf(value, List.of("on", "off"));
      case REDACT -> Redaction.wrong(value);
      case WHERE, PROMPT -> Stand.wrong(value);
      case ORDER -> oneOf(value, List.of("any", "written"));
      case LINES, AFTER ->
          COUNT.matcher(value).matches()
              ? Optional.empty()
              : Optional.of("is a number from 1 to 99999");
    };
  }

  private static Optional<String> oneOf(String value, List<String> values) {
    return values.contains(value)
        ? Optional.empty()
        : Optional.of("is " + String.join(" or ", values));
  }
}
