package dev.apsh.trace;

import dev.apsh.ap.ApMask;
import java.util.HashMap;
import java.util.Map;

/// The words `key=value` of a trace's command `machine`.
record Settings(Map<String, String> values) {

  static Settings of(String words) {
    Map<String, String> values = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        values.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return new Settings(values);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  /// The parts of a list with commas.
  String[] list(String key) {
    return text(key).isEmpty() ? new String[0] : text(key).split(",", -1);
  }

  ApMask mask(String key) {
    ApMask mask = ApMask.EMPTY;
    for (String number : list(key)) {
      mask = mask.with(Integer.parseInt(number));
    }
    return mask;
  }

  int number(String key, int otherwise) {
    return text(key).isEmpty() ? otherwise : Integer.parseInt(text(key));
  }

  boolean flag(String key) {
    return number(key, 0) != 0;
  }
}
