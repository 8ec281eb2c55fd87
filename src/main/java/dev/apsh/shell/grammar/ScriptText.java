package dev.apsh.shell.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// A script's text, taken line by line from where it comes from, only as far as it is needed.
public final class ScriptText implements CharStream {
  private static final int FORGOTTEN_AT_ONCE = 1 << 20;

  private final Lines lines;
  private char[] text = {};
  private int size;
  private int index;
  private boolean ended;
  private boolean exact;

  public ScriptText(Lines lines) {
    this.lines = lines;
  }

  /// The text is no script: its last line stays without a newline.
  public void takeExactly() {
    exact = true;
  }

  /// Whether another character can be had; asks for a line when there is none.
  public boolean hasNext() {
    return has(index);
  }

  /// Whether there is a character at this index; asks for lines until it is known.
  boolean has(int at) {
    while (at >= size && !ended) {
      String line = lines.next();
      ended = line.isEmpty();
      append(ended ? lastNewline() : line);
    }
    return at < size;
  }

  /// The newline that a last line may lack; a backslash at the very end stays one.
  private String lastNewline() {
    boolean lacks = !exact && size > 0 && text[size - 1] != '\n' && text[size - 1] != '\\';
    return lacks ? "\n" : "";
  }

  char charAt(int at) {
    return text[at];
  }

  private void append(String line) {
    if (size + line.length() > text.length) {
      // With room for the newline that a last line may lack.
      text = Arrays.copyOf(text, Math.max(text.length * 2, size + line.length() + 1));
    }
    line.getChars(0, line.length(), text, size);
    size += line.length();
  }

  /// The characters from start up to, not including, end.
  public String between(int start, int end) {
    int last = Math.min(end, size);
    return start >= last ? "" : new String(text, start, last - start);
  }

  /// The line of text around an index, without its newline.
  public String lineAt(int at) {
    int start = Math.min(at, size);
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    int end = start;
    while (end < size && text[end] != '\n') {
      end++;
    }
    return between(start, end);
  }

  /// Puts another text between two indexes and goes on reading at the first.
  void replace(int start, int end, String replacement) {
    int tail = size - end;
    int longer = replacement.length() - (end - start);
    if (size + longer > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, size + longer));
    }
    System.arraycopy(text, end, text, end + longer, tail);
    replacement.getChars(0, replacement.length(), text, start);
    size += longer;
    index = start;
  }

  /// Forgets what has been read, so that a long script needs the memory of one command.
  public void forget() {
    if (index < FORGOTTEN_AT_ONCE) {
      return;
    }
    System.arraycopy(text, index, text, 0, size - index);
    size -= index;
    index = 0;
  }

  @Override
  public String getText(Interval interval) {
    return between(interval.a, interval.b + 1);
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int LA(int offset) {
    int at = index + offset - (offset > 0 ? 1 : 0);
    return at >= 0 && at < size ? text[at] : EOF;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int at) {
    index = at;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  /// Where a script's lines come from.
  @FunctionalInterface
  public interface Lines {
    /// The next line with its newline, or, at the end, the empty string.
    String next();
  }
}
