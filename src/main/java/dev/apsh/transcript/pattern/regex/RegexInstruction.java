package dev.apsh.transcript.pattern.regex;

/// One step of a compiled regular expression; the next one follows unless a step says otherwise.
sealed interface RegexInstruction {
  /// Takes one byte of the set.
  record Take(ByteSet set) implements RegexInstruction {}

  /// Goes on where the condition holds.
  record Check(RegexNode.Anchor anchor) implements RegexInstruction {}

  /// Goes on at `first`, and if that leads to nothing at `second`.
  record Split(int first, int second) implements RegexInstruction {}

  /// Goes on elsewhere.
  record Jump(int to) implements RegexInstruction {}

  /// Remembers the place in the text.
  record Save(int slot) implements RegexInstruction {}

  /// Leaves a loop when nothing was taken since the place was saved.
  record Progress(int slot, int exit) implements RegexInstruction {}

  /// Takes the text of a group once more.
  record Recall(int group, boolean ignoreCase) implements RegexInstruction {}

  /// Goes on when the group has matched, else at `otherwise`.
  record IfMatched(int group, int otherwise) implements RegexInstruction {}

  /// Runs the steps that follow, up to [Accept], for themselves, then goes on at `next`.
  record Part(Use use, int back, int next) implements RegexInstruction {}

  /// The end of the whole or of a part.
  record Accept() implements RegexInstruction {}

  /// What a part that was run for itself is for.
  enum Use {
    CONSUME,
    REQUIRE,
    FORBID
  }
}
