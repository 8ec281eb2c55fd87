package dev.apsh.linux;

import dev.apsh.bus.ApParameters;
import java.util.HashMap;
import java.util.Map;

/// The kernel's command line, read: words with `=`, blanks within double quotes.
record CommandLine(String text) {

  /// The parameters whose names begin with `ap.`; of two the last counts.
  ApParameters ap() {
    Map<String, String> values = new HashMap<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + " ").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || !Character.isWhitespace(c)) {
        word.append(c);
      } else {
        put(word.toString(), values);
        word.setLength(0);
      }
    }
    return new ApParameters(values);
  }

  private static void put(String word, Map<String, String> values) {
    int equals = word.indexOf('=');
    if (equals > 0 && word.startsWith("ap.")) {
      values.put(word.substring(3, equals), word.substring(equals + 1));
    }
  }
}
