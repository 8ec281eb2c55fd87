package dev.apsh.linux;

import java.util.List;

/// What could be typed as a program's next argument.
///
/// @param words what begins as the argument does
/// @param paths which paths could stand there too
public record Proposals(List<Proposal> words, Paths paths) {
  public static final Proposals ANY_PATH = new Proposals(List.of(), Paths.ALL);

  /// A word with a few words about it; the note may be empty.
  public record Proposal(String word, String note) {}

  /// Which paths are meant.
  public enum Paths {
    NONE,
    ALL,
    DIRECTORIES
  }
}
