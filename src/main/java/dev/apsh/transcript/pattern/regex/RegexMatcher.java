package dev.apsh.transcript.pattern.regex;

import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Runs a compiled regular expression on one line, not empty, trying the alternatives in order.
final class RegexMatcher {
  private static final int FAILED = -1;

  private final RegexProgram program;
  private final String text;
  private final Effort effort;
  private final int[] places;
  private final RegexTrail trail = new RegexTrail();
  private int at;

  RegexMatcher(RegexProgram program, String text, Effort effort) {
    this.program = program;
    this.text = text;
    this.effort = effort;
    this.places = new int[program.slots()];
    Arrays.fill(places, FAILED);
  }

  /// Whether the expression matches from the start of the text.
  Match match() {
    boolean matches = run(0, 0);
    return effort.isSpent() || trail.isFull()
        ? new Match.Refused("A regular expression takes too many steps")
        : Match.of(matches);
  }

  /// Runs from a step at a place of the text to the end of the part; then `at` is where it ended.
  private boolean run(int first, int place) {
    int base = trail.size();
    int step = first;
    at = place;
    while (effort.step() && !trail.isFull()) {
      if (program.steps().get(step) instanceof RegexInstruction.Accept) {
        trail.keepPlaces(base);
        return true;
      }
      step = next(step);
      if (step == FAILED) {
        step = retreat(base);
      }
      if (step == FAILED) {
        return false;
      }
    }
    return false;
  }

  /// Takes one step and answers the next, or that this way leads nowhere.
  private int next(int step) {
    return switch (program.steps().get(step)) {
      case RegexInstruction.Take take -> taken(take.set()) ? step + 1 : FAILED;
      case RegexInstruction.Check check -> holds(check.anchor()) ? step + 1 : FAILED;
      case RegexInstruction.Split split -> {
        trail.choice(split.second(), at);
        yield split.first();
      }
      case RegexInstruction.Jump jump -> jump.to();
      case RegexInstruction.Save save -> {
        trail.place(save.slot(), places[save.slot()]);
        places[save.slot()] = at;
        yield step + 1;
      }
      case RegexInstruction.Progress progress ->
          places[progress.slot()] == at ? progress.exit() : step + 1;
      case RegexInstruction.Recall recall -> recalled(recall) ? step + 1 : FAILED;
      case RegexInstruction.IfMatched test ->
          places[2 * test.group() + 1] == FAILED ? test.otherwise() : step + 1;
      case RegexInstruction.Part part -> part(part, step + 1) ? part.next() : FAILED;
      case RegexInstruction.Accept _ -> throw new IllegalStateException("a step past the end");
    };
  }

  /// Goes back to the last choice above `base`; a place remembered since then is forgotten.
  private int retreat(int base) {
    while (trail.size() > base) {
      trail.drop();
      if (trail.isChoice()) {
        at = trail.value();
        return trail.key();
      }
      places[trail.key()] = trail.value();
    }
    return FAILED;
  }

  private boolean taken(ByteSet set) {
    return at < text.length() && set.has(text.charAt(at++));
  }

  private boolean holds(RegexNode.Anchor anchor) {
    return switch (anchor) {
      case START -> at == 0;
      case END -> at == text.length();
      case BOUNDARY -> isWord(at - 1) != isWord(at);
      case NOT_BOUNDARY -> isWord(at - 1) == isWord(at);
    };
  }

  private boolean isWord(int index) {
    return index >= 0 && index < text.length() && ByteSet.WORD.has(text.charAt(index));
  }

  private boolean recalled(RegexInstruction.Recall recall) {
    int start = places[2 * recall.group()];
    int end = places[2 * recall.group() + 1];
    if (start == FAILED || end == FAILED || !effort.spend(Math.max(0, end - start))) {
      return false;
    }
    int length = end - start;
    boolean same =
        at + length <= text.length()
            && IntStream.range(0, length)
                .allMatch(i -> same(text.charAt(start + i), text.charAt(at + i), recall));
    at += length;
    return same;
  }

  private static boolean same(int a, int b, RegexInstruction.Recall recall) {
    return a == b || (recall.ignoreCase() && ByteSet.lower(a) == ByteSet.lower(b));
  }

  /// Runs a part for itself; what it remembered is forgotten where the way through it fails.
  private boolean part(RegexInstruction.Part part, int first) {
    int start = at;
    boolean matches = start >= part.back() && run(first, start - part.back());
    if (part.use() == RegexInstruction.Use.CONSUME) {
      return matches;
    }
    at = start;
    return matches == (part.use() == RegexInstruction.Use.REQUIRE);
  }
}
