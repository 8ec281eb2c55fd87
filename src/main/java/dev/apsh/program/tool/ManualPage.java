package dev.apsh.program.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A page of the manual, as man shows it: headings, and indented below each what it says.
final class ManualPage {
  private static final int WIDTH = 90;
  private static final String INDENT = "       ";
  private static final String CENTRE = "apsh";

  private final String title;
  private final StringBuilder text = new StringBuilder();

  ManualPage(String name, int section) {
    title = name.toUpperCase(Locale.ROOT) + "(" + section + ")";
  }

  String of(Usage usage) {
    int gap = Math.max(1, (WIDTH - 2 * title.length() - CENTRE.length()) / 2);
    text.append(title).append(" ".repeat(gap)).append(CENTRE).append(" ".repeat(gap));
    text.append(title).append('\n');
    usage.write(this);
    return text.toString();
  }

  void section(String heading, String line) {
    section(heading, List.of(line));
  }

  void section(String heading, List<String> lines) {
    text.append('\n').append(heading).append('\n');
    for (String line : lines.stream().flatMap(ManualPage::fitting).toList()) {
      text.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
    }
  }

  /// A line as it is, or several when it is too long.
  private static Stream<String> fitting(String line) {
    boolean isLong = line.length() > WIDTH && !line.startsWith(" ");
    return isLong ? folded(line).stream() : Stream.of(line);
  }

  /// A sentence in lines that fit.
  static List<String> folded(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() >= WIDTH - INDENT.length()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
