package dev.apsh.transcript.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A text of a document and what it stands for: `TEXT = MEANING`.
public record Stand(String text, String meaning) {
  private static final String EQUALS = " = ";

  /// A meaning that is shorter is not written back as what stands for it.
  private static final int SHORTEST = 8;

  public static Optional<Stand> of(String value) {
    int equals = (value + " ").indexOf(EQUALS);
    if (equals <= 0) {
      return Optional.empty();
    }
    String meaning = value.substring(Math.min(value.length(), equals + EQUALS.length()));
    return Optional.of(
        new Stand(bytes(value.substring(0, equals).strip()), bytes(meaning.strip())));
  }

  static Optional<String> wrong(String value) {
    return of(value).isPresent()
        ? Optional.empty()
        : Optional.of("is of the form \"TEXT = MEANING\"");
  }

  public String in(String line) {
    return line.replace(text, meaning);
  }

  public String back(String line) {
    return meaning.length() < SHORTEST ? line : line.replace(meaning, text);
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
