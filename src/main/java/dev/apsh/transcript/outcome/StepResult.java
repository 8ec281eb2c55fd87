package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Readable;
import java.time.Duration;
import java.util.List;

/// What became of one command of a file.
///
/// @param position the command's first line
/// @param command its lines joined by newlines
/// @param reason why it was skipped or was to fail; empty otherwise
/// @param hunks the differences under it
/// @param time how long it took, as far as that was measured
public record StepResult(
    Position position, String command, Kind kind, String reason, List<Hunk> hunks, Duration time) {
  /// How a command can end.
  public enum Kind {
    PASSED,
    FAILED,
    SKIPPED,
    /// It failed, as the document's keeper said it would.
    EXPECTED_FAILURE,
    /// It was to fail and did not.
    UNEXPECTED_PASS,
    /// The shell had ended before.
    NOT_RUN
  }

  public StepResult {
    hunks = List.copyOf(hunks);
  }

  /// One whose time was not measured.
  public StepResult(Position position, String command, Kind kind, String reason, List<Hunk> hunks) {
    this(position, command, kind, reason, hunks, Duration.ZERO);
  }

  /// The same with the time that it took.
  public StepResult took(Duration measured) {
    return new StepResult(position, command, kind, reason, hunks, measured);
  }

  /// Whether it makes its file fail.
  public boolean isFailure() {
    return kind == Kind.FAILED || kind == Kind.UNEXPECTED_PASS;
  }

  public boolean hasRun() {
    return kind != Kind.SKIPPED && kind != Kind.NOT_RUN;
  }

  /// Where the first of its differences stands; the command's own place when there is none.
  public Position difference() {
    return hunks.isEmpty()
        ? position
        : new Position(position.file(), changes(hunks.getFirst()).getFirst().expected() + 1);
  }

  /// One line that says how the command went wrong.
  public String summary() {
    if (kind == Kind.UNEXPECTED_PASS) {
      return "was to fail, but did not: " + reason;
    }
    if (hunks.isEmpty()) {
      return reason;
    }
    Hunk first = hunks.getFirst();
    List<DiffLine> changes = changes(first);
    String expected = first(changes, DiffLine.Kind.EXPECTED);
    String actual = first(changes, DiffLine.Kind.ACTUAL);
    String why = first.notes().isEmpty() ? "" : " (" + first.notes().getFirst().text() + ")";
    return "expected " + expected + ", got " + actual + why;
  }

  /// The first lines of a hunk that differ under the command itself, since a hunk may hold those of
  /// several.
  private List<DiffLine> changes(Hunk hunk) {
    List<DiffLine> below =
        hunk.lines().stream()
            .dropWhile(line -> line.expected() < position.line() || !line.isChange())
            .takeWhile(DiffLine::isChange)
            .toList();
    return below.isEmpty() ? hunk.lines().stream().filter(DiffLine::isChange).toList() : below;
  }

  private static String first(List<DiffLine> changes, DiffLine.Kind kind) {
    return changes.stream()
        .filter(line -> line.kind() == kind)
        .findFirst()
        .map(line -> "`" + Readable.text(line.text().strip()) + "`")
        .orElse("nothing");
  }
}
