package dev.apsh.kernel;

/// A write of which every byte was taken.
public record Written() implements Write {
  public static final Written WHOLE = new Written();
}
