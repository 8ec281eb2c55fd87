package dev.apsh.console.terminal;

import dev.apsh.linux.LineEditor;
import java.util.List;

/// The editor of whoever reads a line at the moment; nobody's knows nothing.
final class CurrentEditor implements LineEditor {
  private LineEditor editor = LineEditor.PLAIN;

  void become(LineEditor next) {
    editor = next;
  }

  @Override
  public String missing(String text) {
    return editor.missing(text);
  }

  @Override
  public List<Candidate> complete(String text, int cursor) {
    return editor.complete(text, cursor);
  }

  @Override
  public List<Span> colours(String text) {
    return editor.colours(text);
  }
}
