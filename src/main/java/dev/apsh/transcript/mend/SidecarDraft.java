package dev.apsh.transcript.mend;

import dev.apsh.transcript.Readable;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.outcome.StepResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A first sidecar for a document: its examples as comments, and of each command that does not come
/// as it is written that it is expected not to.
public final class SidecarDraft {
  private static final int MOST = 100;

  private final Transcript transcript;
  private final Map<Integer, StepResult> different = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  private SidecarDraft(Transcript transcript, List<StepResult> results) {
    this.transcript = transcript;
    String file = transcript.source().file().toString();
    for (StepResult result : results) {
      if (result.isFailure() && result.position().file().equals(file)) {
        different.putIfAbsent(result.position().line(), result);
      }
    }
  }

  /// The text of the sidecar.
  ///
  /// @param results what became of the document's commands without a sidecar
  public static String of(Transcript transcript, List<StepResult> results) {
    return new SidecarDraft(transcript, results).text();
  }

  private String text() {
    text.append("# What is said of ").append(transcript.source().file().getFileName());
    text.append(
        ".\n# A place that needs something: take away the sign before it, and say below it,\n");
    text.append("# indented by two blanks, what: setup, directory, where, as, skip.\n");
    int line = 0;
    for (Block block : transcript.carriage().blocks()) {
      between(line, block.line());
      text.append("\n# block ").append(block.number()).append(": ");
      text.append(shortened(Readable.text(block.firstLine()))).append('\n');
      line = block.line();
    }
    between(line, Integer.MAX_VALUE);
    return text.toString();
  }

  /// What differs in the lines of one block.
  private void between(int from, int to) {
    different.forEach((line, result) -> {
      if (line >= from && line < to) {
        String there = transcript.source().lines().get(line - 1).text().strip();
        text.append("line ").append(line).append(": ");
        text.append(Readable.text(there)).append("\n  xfail: ");
        text.append(shortened(result.summary())).append('\n');
      }
    });
  }

  private static String shortened(String one) {
    String line = one.replace('\n', ' ').strip();
    return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
  }
}
