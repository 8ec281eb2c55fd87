package dev.apsh.guest;

import java.util.ArrayList;
import java.util.List;

/// The words behind a command of QEMU's human monitor: blanks separate them, double quotes hold one
/// together, in which a backslash stands before `n`, `r`, a backslash or a quote.
final class MonitorWords {
  private final String text;
  private int at;

  private MonitorWords(String text) {
    this.text = text;
  }

  /// What a line gave.
  sealed interface Parsed {}

  /// The words in order.
  record Words(List<String> words) implements Parsed {}

  /// What QEMU prints of a quote that it cannot read.
  record Wrong(String printed) implements Parsed {}

  static Parsed of(String text) {
    MonitorWords line = new MonitorWords(text);
    List<String> words = new ArrayList<>();
    while (line.hasMore()) {
      switch (line.word()) {
        case Words(List<String> one) -> words.addAll(one);
        case Wrong wrong -> {
          return wrong;
        }
      }
    }
    return new Words(words);
  }

  private boolean hasMore() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private Parsed word() {
    if (text.charAt(at) == '"') {
      at++;
      return quoted();
    }
    int start = at;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    return new Words(List.of(text.substring(start, at)));
  }

  private Parsed quoted() {
    StringBuilder word = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
        switch (c) {
          case 'n' -> word.append('\n');
          case 'r' -> word.append('\r');
          case '\\', '\'', '"' -> word.append(c);
          default -> {
            return new Wrong("unsupported escape code: '\\" + c + "'\n");
          }
        }
      } else {
        word.append(c);
      }
    }
    if (at == text.length()) {
      return new Wrong("unterminated string\n");
    }
    at++;
    return new Words(List.of(word.toString()));
  }
}
