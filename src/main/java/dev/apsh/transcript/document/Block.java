package dev.apsh.transcript.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a document that is set apart from its text, and may hold commands.
///
/// @param number counted from 1 over the document
/// @param language what the document says of it, in lower case; empty when it says nothing
/// @param lines not empty
public record Block(int number, Kind kind, String language, List<Carried.Inside> lines) {
  /// What a block holds.
  public enum Kind {
    /// Commands behind prompts, each with its output.
    SESSION,
    /// Commands without prompts, each of which has to succeed.
    COMMANDS,
    /// Something else: a table, a file, an output.
    LISTING
  }

  public Block {
    lines = List.copyOf(lines);
  }

  public int line() {
    return lines.getFirst().line().number();
  }

  public int lastLine() {
    return lines.getLast().line().number();
  }

  /// By which a sidecar knows it.
  public String firstLine() {
    return lines.getFirst().text().strip();
  }

  /// What is left of the block without the lines of another: what stands before and after them.
  List<Block> without(Block other) {
    List<Block> left = new ArrayList<>();
    part(lines.stream().filter(each -> each.line().number() < other.line()).toList())
        .ifPresent(left::add);
    part(lines.stream().filter(each -> each.line().number() > other.lastLine()).toList())
        .ifPresent(left::add);
    return other.lastLine() < line() || other.line() > lastLine() ? List.of(this) : left;
  }

  private Optional<Block> part(List<Carried.Inside> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(new Block(number, kind, language, some));
  }
}
