package dev.apsh.transcript.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something in an output that is different each time, and what is written in its place.
public enum Redaction {
  UUID("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "<uuid>"),
  /// A date with or without a time, a time of day, seconds since boot.
  TIME(
      "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?"
          + "|\\b\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d+)?\\b"
          + "|(?<=\\[) *\\d+\\.\\d{6}(?=])",
      "<time>"),
  /// A decimal number of its own.
  COUNTERS("(?<![\\w.:-])\\d+(?![\\w.:-])", "<count>");

  private final Pattern pattern;
  private final String mark;

  Redaction(String pattern, String mark) {
    this.pattern = Pattern.compile(pattern);
    this.mark = mark;
  }

  /// The redactions that a value names; none of them when it names one that is unknown.
  static List<Redaction> named(String value) {
    List<Redaction> named = new ArrayList<>();
    for (String word : value.split("[ ,]+")) {
      for (Redaction each : values()) {
        if (each.word().equals(word)) {
          named.add(each);
        }
      }
    }
    return named;
  }

  static Optional<String> wrong(String value) {
    return named(value).size() == value.split("[ ,]+").length
        ? Optional.empty()
        : Optional.of("names uuid, time or counters");
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String in(String line) {
    return pattern.matcher(line).replaceAll(mark);
  }
}
