package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as lszdev prints it: two blanks before and between columns, none at the end.
final class ZdevTable {
  private ZdevTable() {}

  static String text(List<String> headings, List<List<String>> rows) {
    return lines(headings, rows, "  ").collect(Collectors.joining());
  }

  /// As [#text], with nothing before the first column.
  ///
  /// @param headed whether the headings are printed; they count for the widths all the same
  static String flush(List<String> headings, List<List<String>> rows, boolean headed) {
    return lines(headings, rows, "").skip(headed ? 0 : 1).collect(Collectors.joining());
  }

  private static Stream<String> lines(
      List<String> headings, List<List<String>> rows, String before) {
    List<List<String>> lines = new ArrayList<>(List.of(headings));
    lines.addAll(rows);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      widths.add(lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0));
    }
    return lines.stream().map(line -> before + row(line, widths) + "\n");
  }

  private static String row(List<String> cells, List<Integer> widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(cells.get(i)).append(" ".repeat(widths.get(i) + 2 - cells.get(i).length()));
    }
    return row.toString().stripTrailing();
  }

  /// As --pairs has it: `HEADING="CELL"`.
  static String pairs(List<String> headings, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : " ").append(headings.get(i)).append("=\"").append(row.get(i));
        text.append('"');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
