package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;

/// A table as lszdev prints it: two blanks before and between columns, none at the end.
final class ZdevTable {
  private ZdevTable() {}

  static String text(List<String> headings, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>(List.of(headings));
    lines.addAll(rows);
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder("  ");
      for (int i = 0; i < line.size(); i++) {
        int column = i;
        int width = lines.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
        row.append(line.get(i)).append(" ".repeat(width + 2 - line.get(i).length()));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
