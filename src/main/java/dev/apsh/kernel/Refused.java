package dev.apsh.kernel;

/// An operation that was refused: what the caller is told, and why.
public record Refused(Errno errno, Cause why) implements Write, Read {

  /// The errno's text, as strerror words it.
  public String text() {
    return errno.text();
  }

  /// This refusal as the outcome of an operation that would have given a `T`.
  public <T> Outcome<T> outcome() {
    return new Outcome.Failed<>(this);
  }
}
