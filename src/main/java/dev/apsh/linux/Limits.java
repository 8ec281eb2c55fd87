package dev.apsh.linux;

/// What may be used up by what is typed: values of the lab; beyond one, one line and status 125.
///
/// @param outputBytes bytes written to the outside
/// @param callDepth functions within functions
/// @param words words from one expansion
/// @param processes processes alive at once
/// @param fileBytes bytes in files that live in memory
/// @param steps commands and turns of loops, all processes together
public record Limits(
    long outputBytes, int callDepth, int words, int processes, long fileBytes, long steps) {
  public static final Limits BATCH =
      new Limits(64L << 20, 4096, 1_000_000, 1024, 256L << 20, 100_000_000L);

  /// On a terminal Ctrl-C ends what does not end by itself.
  public Limits withoutSteps() {
    return new Limits(outputBytes, callDepth, words, processes, fileBytes, Long.MAX_VALUE);
  }
}
