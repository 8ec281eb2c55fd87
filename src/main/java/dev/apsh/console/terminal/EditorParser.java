package dev.apsh.console.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/// Asks the current editor whether a line is complete, and where the word that is typed begins.
final class EditorParser implements Parser {
  private final CurrentEditor editor;

  EditorParser(CurrentEditor editor) {
    this.editor = editor;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
      String missing = editor.missing(line);
      if (!missing.isEmpty()) {
        throw new EOFError(-1, -1, "incomplete", missing);
      }
    }
    int from =
        context == ParseContext.COMPLETE
            ? editor.complete(line, cursor).stream()
                .mapToInt(candidate -> candidate.from())
                .findFirst()
                .orElse(cursor)
            : 0;
    return new Word(line, cursor, Math.min(from, cursor));
  }

  @Override
  public boolean isEscapeChar(char ch) {
    return false;
  }

  /// A line of which the word from `from` to the cursor is being typed.
  private record Word(String line, int cursor, int from) implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(from, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - from;
    }

    /// What the editor proposes is quoted as it must be.
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return word().length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }
  }
}
