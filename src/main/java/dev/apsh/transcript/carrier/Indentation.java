package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.document.Carried;
import java.util.List;

/// How far lines are indented, in columns; a tab goes to the next multiple of eight.
public final class Indentation {
  private static final int TAB = 8;

  private Indentation() {}

  /// The column at which the text of a line begins.
  static int of(String line) {
    int column = 0;
    for (int i = 0; i < line.length() && isIndent(line.charAt(i)); i++) {
      column = after(line.charAt(i), column);
    }
    return column;
  }

  /// The smallest indentation of lines that are not blank.
  public static int common(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.text().isBlank())
        .mapToInt(line -> of(line.text()))
        .min()
        .orElse(0);
  }

  /// A line of a block that begins at a column.
  public static Carried.Inside inside(Line line, int column) {
    String text = line.text();
    int start = 0;
    int at = 0;
    while (start < text.length() && at < column && isIndent(text.charAt(start))) {
      at = after(text.charAt(start), at);
      start++;
    }
    String rest = " ".repeat(Math.max(0, at - column)) + text.substring(start);
    return new Carried.Inside(
        line, start, text.length(), margin(text.substring(0, start), column, at), rest);
  }

  /// What is to stand before another line of the block: no tab that goes too far.
  private static String margin(String indent, int column, int at) {
    return at == column ? indent : " ".repeat(column);
  }

  private static int after(char c, int column) {
    return c == '\t' ? (column / TAB + 1) * TAB : column + 1;
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t';
  }
}
