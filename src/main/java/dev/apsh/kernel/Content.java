package dev.apsh.kernel;

/// Bytes that were read; none mean the end.
public record Content(Bytes bytes) implements Read {
  public static final Content END = new Content(Bytes.EMPTY);

  public static Content of(String text) {
    return new Content(Bytes.of(text));
  }
}
