package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table as virsh prints it: columns as wide as what is in them, a line under the headings.
final class Table {
  private static final int GAP = 3;

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... headings) {
    rows.add(List.of(headings));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /// The rows without the headings, whose widths do not count either.
  String bare() {
    rows.removeFirst();
    return rows.stream().map(row -> line(row) + "\n").collect(Collectors.joining());
  }

  String format() {
    StringBuilder out = new StringBuilder();
    int dashes = 0;
    for (int column = 0; column < rows.getFirst().size(); column++) {
      dashes += width(column) + GAP;
    }
    for (List<String> row : rows) {
      out.append(line(row)).append('\n');
      if (row == rows.getFirst()) {
        out.append("-".repeat(dashes)).append('\n');
      }
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /// The last column is not padded.
  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(' ').append(cell);
      if (column < row.size() - 1) {
        line.append(" ".repeat(width(column) - cell.length() + GAP - 1));
      }
    }
    return line.toString();
  }
}
