package dev.apsh.shell.builtin;

import java.util.ArrayList;
import java.util.List;

/// Splits a line at the characters of IFS, as `read` does: the last field takes all that is left.
final class Splitting {
  private final String text;
  private final List<Integer> quoted;
  private final String ifs;
  private int at;

  Splitting(String text, List<Integer> quoted, String ifs) {
    this.text = text;
    this.quoted = quoted;
    this.ifs = ifs;
  }

  List<String> into(int most) {
    List<String> fields = new ArrayList<>();
    skipBlanks();
    while (at < text.length()) {
      if (fields.size() == most - 1) {
        fields.add(rest());
        return fields;
      }
      int start = at;
      while (at < text.length() && !separates(at)) {
        at++;
      }
      fields.add(text.substring(start, at));
      skipBlanks();
      if (at < text.length() && separates(at) && !isBlank(at)) {
        at++;
        skipBlanks();
      }
    }
    return fields;
  }

  /// All that is left, without blanks at its end, and without a single separator there.
  private String rest() {
    int start = at;
    int end = text.length();
    while (end > start && isBlank(end - 1)) {
      end--;
    }
    int separators = 0;
    for (int i = start; i < end; i++) {
      separators += separates(i) && !isBlank(i) ? 1 : 0;
    }
    if (separators == 1 && end > start && separates(end - 1) && !isBlank(end - 1)) {
      end--;
      while (end > start && isBlank(end - 1)) {
        end--;
      }
    }
    at = text.length();
    return text.substring(start, end);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(at)) {
      at++;
    }
  }

  private boolean separates(int index) {
    return ifs.indexOf(text.charAt(index)) >= 0 && !quoted.contains(index);
  }

  private boolean isBlank(int index) {
    char c = text.charAt(index);
    return (c == ' ' || c == '\t' || c == '\n') && separates(index);
  }
}
