package dev.apsh.program.udev;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of a rules file: conditions, and what is done where all hold.
record Rule(List<Item> items) {

  /// `KEY{attribute}=="value"`
  record Item(String key, String attribute, String operator, String value) {
    boolean isCondition() {
      return operator.equals("==") || operator.equals("!=");
    }
  }

  /// Reads a line; empty for a comment and for what is no rule.
  static Optional<Rule> read(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('"', at);
      int close = open < 0 ? -1 : text.indexOf('"', open + 1);
      if (close < 0) {
        break;
      }
      Optional<Item> item = item(text.substring(at, open), text.substring(open + 1, close));
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
      at = close + 1;
      while (at < text.length() && ", \t".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Rule(List.copyOf(items)));
  }

  private static Optional<Item> item(String left, String value) {
    String head = left.strip();
    int end = head.length();
    while (end > 0 && "=!+-:".indexOf(head.charAt(end - 1)) >= 0) {
      end--;
    }
    String operator = head.substring(end);
    String key = head.substring(0, end).strip();
    if (operator.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    int brace = key.indexOf('{');
    return Optional.of(
        brace < 0
            ? new Item(key, "", operator, value)
            : new Item(
                key.substring(0, brace),
                key.substring(brace + 1, key.endsWith("}") ? key.length() - 1 : key.length()),
                operator,
                value));
  }
}
