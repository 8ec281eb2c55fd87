package dev.apsh.program.file;

import dev.apsh.program.file.LsOptions.Format;
import java.util.List;

/// Names side by side, in as many columns as fit.
record LsColumns(List<String> names, int lineWidth) {
  private static final int GAP = 2;
  private static final int TAB = 8;

  String text(Format format) {
    if (names.isEmpty()) {
      return "";
    }
    return switch (format) {
      case COLUMNS -> columns(false);
      case ACROSS -> columns(true);
      case COMMAS -> commas();
      default -> String.join("\n", names) + "\n";
    };
  }

  private static int width(String name) {
    return name.codePointCount(0, name.length());
  }

  private String commas() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      int length = width(names.get(i));
      if (i > 0) {
        boolean fits = (long) at + length + GAP < lineWidth;
        out.append(fits ? ", " : ",\n");
        at = fits ? at + GAP : 0;
      }
      out.append(names.get(i));
      at += length;
    }
    return out.append('\n').toString();
  }

  private String columns(boolean across) {
    int count = names.size();
    int most = (int) Math.min(count, Math.max(1, (lineWidth + 2L) / 3));
    for (int wanted = most; wanted > 1; wanted--) {
      int[] widths = widths(wanted, across);
      long whole = 0;
      for (int width : widths) {
        whole += width;
      }
      if (whole < lineWidth) {
        return table(widths, across);
      }
    }
    return String.join("\n", names) + "\n";
  }

  private static int rows(int count, int columns) {
    return count / columns + (count % columns == 0 ? 0 : 1);
  }

  private int[] widths(int columns, boolean across) {
    int rows = rows(names.size(), columns);
    int[] widths = new int[columns];
    java.util.Arrays.fill(widths, 3);
    for (int i = 0; i < names.size(); i++) {
      int column = across ? i % columns : i / rows;
      int gap = column == columns - 1 ? 0 : GAP;
      widths[column] = Math.max(widths[column], width(names.get(i)) + gap);
    }
    return widths;
  }

  private String table(int[] widths, boolean across) {
    int rows = rows(names.size(), widths.length);
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      int at = 0;
      int start = 0;
      for (int column = 0; column < widths.length; column++) {
        int index = across ? row * widths.length + column : column * rows + row;
        if (index >= names.size()) {
          break;
        }
        indent(out, at, start);
        out.append(names.get(index));
        at = start + width(names.get(index));
        start += widths[column];
      }
      out.append('\n');
    }
    return out.toString();
  }

  /// Moves on with tabs where a tab stop lies on the way, as ls does.
  private static void indent(StringBuilder out, int from, int to) {
    int at = from;
    while (at < to) {
      if (to / TAB > (at + 1) / TAB) {
        out.append('\t');
        at += TAB - at % TAB;
      } else {
        out.append(' ');
        at++;
      }
    }
  }
}
