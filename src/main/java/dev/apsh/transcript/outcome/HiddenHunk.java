package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Setting;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Difference;
import java.util.ArrayList;
import java.util.List;

/// Shows what differs under a command that does not stand in the document.
final class HiddenHunk {
  private HiddenHunk() {}

  static Hunk of(Answer answer, Difference difference) {
    Step step = answer.step();
    int line = Math.max(0, step.position().line() - 1);
    List<DiffLine> lines = new ArrayList<>();
    for (String command : step.text().lines().toList()) {
      lines.add(new DiffLine(DiffLine.Kind.BOTH, "  $ " + command, line, line));
    }
    for (Expectation each : step.expectations().subList(difference.from(), difference.to())) {
      lines.add(new DiffLine(DiffLine.Kind.EXPECTED, "  " + each.text().strip(), line, line));
    }
    for (String came : difference.came()) {
      lines.add(new DiffLine(DiffLine.Kind.ACTUAL, "  " + came.strip(), line, line));
    }
    String why = answer.reply().explanation();
    return new Hunk(
        step.position(),
        lines,
        why.isEmpty() ? List.of() : List.of(new Hunk.Note(step.position(), why)));
  }

  /// A step that was to differ, and did not.
  static Hunk unmet(Step step, Setting setting) {
    int line = Math.max(0, step.position().line() - 1);
    return new Hunk(
        step.position(),
        List.of(new DiffLine(DiffLine.Kind.BOTH, "  $ " + step.text(), line, line)),
        List.of(
            new Hunk.Note(
                setting.position(),
                "this was to fail, and did not; the reason was: " + setting.value())));
  }
}
