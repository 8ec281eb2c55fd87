package dev.apsh.console.terminal;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/// Completes what the current editor proposes.
final class EditorCompleter extends CommandCompleter {
  private final CurrentEditor editor;

  EditorCompleter(CurrentEditor editor, CommandRegistry registry) {
    super(registry);
    this.editor = editor;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    for (var candidate : editor.complete(line.line(), line.cursor())) {
      String note = candidate.note().isEmpty() ? null : candidate.note();
      candidates.add(
          new Candidate(
              candidate.word(), candidate.shown(), null, note, null, null, candidate.whole()));
    }
  }
}
