package dev.apsh.transcript.pattern.regex;

import java.util.List;

/// The syntax of a regular expression.
sealed interface RegexNode {
  /// One byte out of a set.
  record One(ByteSet set) implements RegexNode {}

  /// A condition on a place between two bytes.
  enum Anchor implements RegexNode {
    START,
    END,
    BOUNDARY,
    NOT_BOUNDARY
  }

  /// One after the other.
  record Sequence(List<RegexNode> items) implements RegexNode {}

  /// The first alternative that leads to a match.
  record Choice(List<RegexNode> alternatives) implements RegexNode {}

  /// A part whose text is remembered under a number.
  record Group(int number, RegexNode body) implements RegexNode {}

  /// The text of an earlier group once more; `width` is that of the group.
  record Reference(int group, boolean ignoreCase, RegexWidth width) implements RegexNode {}

  /// One of two parts, by whether a group has taken part in the match.
  record Conditional(int group, RegexNode yes, RegexNode no) implements RegexNode {}

  /// A part several times; `most` may be [RegexWidth#UNBOUNDED].
  record Repeat(RegexNode body, int least, int most, Taste taste) implements RegexNode {}

  /// How many times a repeated part is tried first, and whether fewer or more are tried later.
  enum Taste {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /// A part that, once matched, is not tried another way.
  record Atomic(RegexNode body) implements RegexNode {}

  /// A part that must match ahead, or right behind, without being consumed; or must not.
  record Look(RegexNode body, boolean behind, boolean negative) implements RegexNode {}

  RegexNode EMPTY = new Sequence(List.of());
}
