package dev.apsh.transcript;

import java.util.List;
import java.util.Optional;

/// A part of a document that is set apart from its text, and may hold commands.
///
/// @param number counted from 1 over the document
/// @param language what the document says of it, in lower case; empty when it says nothing
/// @param lines not empty
record Block(int number, Kind kind, String language, List<Carried.Inside> lines) {
  /// What a block holds.
  enum Kind {
    /// Commands behind prompts, each with its output.
    SESSION,
    /// Commands without prompts, each of which has to succeed.
    COMMANDS,
    /// Something else: a table, a file, an output.
    LISTING
  }

  Block {
    lines = List.copyOf(lines);
  }

  int line() {
    return lines.getFirst().line().number();
  }

  int lastLine() {
    return lines.getLast().line().number();
  }

  /// By which a sidecar knows it.
  String firstLine() {
    return lines.getFirst().text().strip();
  }

  /// The block without the lines of another; nothing when none is left.
  Optional<Block> without(Block other) {
    List<Carried.Inside> left =
        lines.stream()
            .filter(each ->
                each.line().number() < other.line() || each.line().number() > other.lastLine())
            .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Block(number, kind, language, left));
  }
}
