package dev.apsh.linux;

import dev.apsh.bus.ApParameters;
import java.util.HashMap;
import java.util.Map;

/// The kernel's command line, read: words with `=`, blanks within double quotes.
record CommandLine(String text) {

  /// The parameters of the AP bus.
  ApParameters ap() {
    return new ApParameters(of("ap"));
  }

  /// The parameters of a module, whose names begin with its own and a dot; of two the last counts.
  Map<String, String> of(String module) {
    Map<String, String> values = new HashMap<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + " ").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || !Character.isWhitespace(c)) {
        word.append(c);
      } else {
        put(word.toString(), module + ".", values);
        word.setLength(0);
      }
    }
    return values;
  }

  private static void put(String word, String prefix, Map<String, String> values) {
    int equals = word.indexOf('=');
    if (equals > 0 && word.startsWith(prefix)) {
      values.put(word.substring(prefix.length(), equals), word.substring(equals + 1));
    }
  }
}
