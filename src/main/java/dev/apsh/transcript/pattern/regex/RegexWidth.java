package dev.apsh.transcript.pattern.regex;

import java.util.Collection;
import java.util.List;

/// How many bytes a part of a regular expression takes, at least and at most.
record RegexWidth(int least, int most) {
  static final int UNBOUNDED = Integer.MAX_VALUE;

  private static final RegexWidth NONE = new RegexWidth(0, 0);

  boolean isFixed() {
    return least == most;
  }

  static RegexWidth of(RegexNode node) {
    return switch (node) {
      case RegexNode.One _ -> new RegexWidth(1, 1);
      case RegexNode.Anchor _, RegexNode.Look _ -> NONE;
      case RegexNode.Sequence sequence ->
          widths(sequence.items()).stream().reduce(NONE, RegexWidth::plus);
      case RegexNode.Choice choice ->
          widths(choice.alternatives()).stream().reduce(RegexWidth::or).orElse(NONE);
      case RegexNode.Group group -> of(group.body());
      case RegexNode.Reference reference -> reference.width();
      case RegexNode.Conditional conditional -> of(conditional.yes()).or(of(conditional.no()));
      case RegexNode.Repeat repeat -> of(repeat.body()).times(repeat.least(), repeat.most());
      case RegexNode.Atomic atomic -> of(atomic.body());
    };
  }

  private static Collection<RegexWidth> widths(List<RegexNode> nodes) {
    return nodes.stream().map(RegexWidth::of).toList();
  }

  private RegexWidth plus(RegexWidth other) {
    return new RegexWidth(bounded(0L + least + other.least), bounded(0L + most + other.most));
  }

  private RegexWidth or(RegexWidth other) {
    return new RegexWidth(Math.min(least, other.least), Math.max(most, other.most));
  }

  private RegexWidth times(int fewest, int greatest) {
    return new RegexWidth(bounded((long) least * fewest), bounded((long) most * greatest));
  }

  private static int bounded(long width) {
    return (int) Math.min(width, UNBOUNDED);
  }
}
