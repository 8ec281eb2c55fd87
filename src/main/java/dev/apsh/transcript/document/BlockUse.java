package dev.apsh.transcript.document;

import java.util.Optional;

/// What a block is to be taken for, whatever it looks like.
public sealed interface BlockUse {
  String KNOWN = "is commands, session, listing, paths, tree, whole tree, or output of COMMAND";

  /// As the reader of a carrier would have it.
  record Plain(Block.Kind kind) implements BlockUse {}

  /// The output of a command that the document does not show.
  record OutputOf(String command) implements BlockUse {}

  /// Files that have to be there, one in a line.
  record Paths() implements BlockUse {}

  /// Files in folders, drawn as a tree.
  ///
  /// @param whole whether the folders whose files it shows hold nothing else
  record Tree(boolean whole) implements BlockUse {}

  static Optional<BlockUse> of(String value) {
    String output = "output of ";
    if (value.startsWith(output) && !value.substring(output.length()).isBlank()) {
      return Optional.of(new OutputOf(value.substring(output.length()).strip()));
    }
    return switch (value) {
      case "commands" -> Optional.of(new Plain(Block.Kind.COMMANDS));
      case "session" -> Optional.of(new Plain(Block.Kind.SESSION));
      case "listing" -> Optional.of(new Plain(Block.Kind.LISTING));
      case "paths" -> Optional.of(new Paths());
      case "tree" -> Optional.of(new Tree(false));
      case "whole tree" -> Optional.of(new Tree(true));
      default -> Optional.empty();
    };
  }
}
