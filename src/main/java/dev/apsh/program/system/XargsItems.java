package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.List;

/// The items that xargs reads, line by line.
///
/// @param wrong what is wrong with the input behind these; empty when nothing is
record XargsItems(List<List<String>> lines, String wrong) {

  static XargsItems of(Call call, String text) {
    if (call.has("0") || call.has("d")) {
      String end = call.has("0") ? "\0" : delimiter(call.value("d").orElse("\n"));
      return new XargsItems(delimited(text, end), "");
    }
    return new Reader(text, replaces(call), call.value("E").orElse("")).read();
  }

  static boolean replaces(Call call) {
    return call.has("I") || call.has("i");
  }

  /// Whether each item is within a length.
  boolean fit(int longest) {
    return lines.stream().flatMap(List::stream).allMatch(item -> item.length() + 1 <= longest);
  }

  /// Only what was read before something went wrong, in whole lines.
  XargsItems complete() {
    return new XargsItems(lines, "");
  }

  private static String delimiter(String text) {
    return switch (text) {
      case "\\n" -> "\n";
      case "\\t" -> "\t";
      case "\\0" -> "\0";
      default -> text.isEmpty() ? "\0" : text.substring(0, 1);
    };
  }

  private static List<List<String>> delimited(String text, String end) {
    List<List<String>> items = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int found = text.indexOf(end, from);
      int to = found < 0 ? text.length() : found;
      items.add(List.of(text.substring(from, to)));
      from = to + 1;
    }
    return items;
  }

  /// Reads words with quotes and backslashes.
  private static final class Reader {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private final boolean wholeLines;
    private final String end;
    private boolean ended;
    private int at;

    /// @param wholeLines whether blanks within a line are part of the item
    /// @param end the item that ends the input; empty for none
    Reader(String text, boolean wholeLines, String end) {
      this.text = text;
      this.wholeLines = wholeLines;
      this.end = end;
    }

    XargsItems read() {
      while (at < text.length() && !ended) {
        char c = text.charAt(at++);
        switch (c) {
          case ' ', '\t' -> blank(c);
          case '\n' -> endLine();
          case '\'', '"' -> {
            int close = text.indexOf(c, at);
            int newline = text.indexOf('\n', at);
            if (close < 0 || (newline >= 0 && newline < close)) {
              if (!line.isEmpty()) {
                lines.add(line);
              }
              return new XargsItems(
                  lines,
                  "unmatched "
                      + (c == '"' ? "double" : "single")
                      + " quote; by default quotes are special to xargs unless you use the -0"
                      + " option");
            }
            word.append(text, at, close);
            begun = true;
            at = close + 1;
          }
          case '\\' -> {
            if (at < text.length()) {
              word.append(text.charAt(at++));
            }
            begun = true;
          }
          default -> {
            word.append(c);
            begun = true;
          }
        }
      }
      endLine();
      return new XargsItems(lines, "");
    }

    private void blank(char c) {
      if (wholeLines && begun) {
        word.append(c);
      } else {
        endWord();
      }
    }

    private void endWord() {
      if (begun) {
        ended |= !end.isEmpty() && word.toString().equals(end);
        if (!ended) {
          line.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      }
    }

    private void endLine() {
      boolean continues =
          !wholeLines && !begun && at > 1 && text.charAt(at - 2) == ' ' && at < text.length();
      endWord();
      if (!line.isEmpty() && !continues) {
        lines.add(line);
        line = new ArrayList<>();
      } else if (!line.isEmpty() && (at >= text.length() || ended)) {
        lines.add(line);
      }
    }
  }
}
