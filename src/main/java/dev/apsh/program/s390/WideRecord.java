package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A table as these programs print it: a heading, a line below it, then rows; a field that a row
/// does not set still has what the row before set.
///
/// @param <F> its fields
final class WideRecord<F extends Enum<F>> {
  private final List<Column<F>> columns;
  private final Map<F, String> values;
  private final boolean padded;
  private final int extra;

  /// A column: heading, width, and whether it stands on the right.
  record Column<F>(F field, String heading, int width, boolean right) {}

  private WideRecord(Class<F> fields, List<Column<F>> columns, boolean padded, int extra) {
    this.columns = List.copyOf(columns);
    this.values = new EnumMap<>(fields);
    this.padded = padded;
    this.extra = extra;
  }

  static <F extends Enum<F>> WideRecord<F> of(Class<F> fields, List<Column<F>> columns) {
    return new WideRecord<>(fields, columns, true, 0);
  }

  /// One whose rows end with their last character, and whose line is so much longer.
  static <F extends Enum<F>> WideRecord<F> cut(
      Class<F> fields, List<Column<F>> columns, int extra) {
    return new WideRecord<>(fields, columns, false, extra);
  }

  void set(F field, String value) {
    values.put(field, value);
  }

  /// The heading and the line below it.
  String heading() {
    List<String> cells = new ArrayList<>();
    int width = columns.size() - 1 + extra;
    for (Column<F> column : columns) {
      cells.add(cell(column, column.heading()));
      width += column.width();
    }
    return row(cells) + "-".repeat(width) + "\n";
  }

  /// A row of what is set; what never was is the null of C.
  String row() {
    List<String> cells = new ArrayList<>(columns.size());
    for (Column<F> column : columns) {
      cells.add(cell(column, values.getOrDefault(column.field(), "(null)")));
    }
    return row(cells);
  }

  private String row(List<String> cells) {
    String row = String.join(" ", cells);
    return (padded ? row : row.stripTrailing()) + "\n";
  }

  private static String cell(Column<?> column, String text) {
    if (text.length() >= column.width()) {
      return text;
    }
    String blanks = " ".repeat(column.width() - text.length());
    return column.right() ? blanks + text : text + blanks;
  }
}
