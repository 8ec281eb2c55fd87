package dev.apsh.program.crypto;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Cartesian product of adapters and domains as the document draws it: headings decimal, cells
/// hexadecimal.
record ApqnTable(List<Integer> adapters, List<Integer> domains) {
  private static final int CELL = 12;

  Stream<String> lines() {
    if (adapters.isEmpty() || domains.isEmpty()) {
      return Stream.empty();
    }
    String first = indent() + " +" + "-----------+".repeat(domains.size());
    String between = indent() + " +" + "-----------|".repeat(domains.size() - 1) + "-----------+";
    return Stream.concat(
        Stream.of(headings(), first),
        adapters.stream().flatMap(adapter -> Stream.of(row(adapter), between)));
  }

  private int labels() {
    return adapters.getLast() > 99 ? 3 : 2;
  }

  private String indent() {
    return " ".repeat(labels());
  }

  /// The first heading stands one column further to the left, as in the document.
  private String headings() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < domains.size(); i++) {
      String text = decimal(domains.get(i));
      int middle = labels() + 7 + CELL * i;
      int start = middle - (text.length() - 1) / 2 - (i == 0 && text.length() == 2 ? 1 : 0);
      line.append(" ".repeat(start - line.length())).append(text);
    }
    return line.toString();
  }

  private static String decimal(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private String row(int adapter) {
    String label = " ".repeat(labels() - decimal(adapter).length()) + decimal(adapter);
    return IntStream.range(0, domains.size())
        .mapToObj(i -> "  (%02x,%02x)  |".formatted(adapter, domains.get(i)))
        .reduce(label + " |", String::concat);
  }
}
