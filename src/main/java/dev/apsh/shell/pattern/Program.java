package dev.apsh.shell.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A regular expression as a list of instructions, all of whose ways are walked side by side.
final class Program {
  private static final int LARGEST = 200_000;

  private final List<Instruction> instructions;
  private final boolean[] first;
  private final boolean canBeEmpty;

  /// A match, without its groups.
  record Span(int start, int end) {}

  /// One step of the way through an expression.
  private sealed interface Instruction {}

  /// A character.
  private record Take(Characters set) implements Instruction {}

  /// A place.
  private record Hold(Node.Place place) implements Instruction {}

  /// A step without a character, to each of the targets.
  private static final class Split implements Instruction {
    private final int[] targets;

    Split(int... targets) {
      this.targets = targets;
    }
  }

  /// The end.
  private record Accept() implements Instruction {}

  private Program(List<Instruction> instructions) {
    this.instructions = instructions;
    this.first = new boolean[128];
    this.canBeEmpty = explore();
  }

  /// Empty when it would be too large.
  static Optional<Program> of(Node root) {
    Compiler compiler = new Compiler();
    compiler.add(root);
    compiler.code.add(new Accept());
    return compiler.tooLarge ? Optional.empty() : Optional.of(new Program(compiler.code));
  }

  /// Turns nodes into instructions; each goes on to the next but for splits.
  private static final class Compiler {
    private final List<Instruction> code = new ArrayList<>();
    private boolean tooLarge;

    void add(Node node) {
      if (code.size() > LARGEST) {
        tooLarge = true;
        return;
      }
      switch (node) {
        case Node.One(Characters set) -> code.add(new Take(set));
        case Node.At(Node.Place place) -> code.add(new Hold(place));
        case Node.Sequence sequence -> sequence.nodes().forEach(this::add);
        case Node.Group(int number, Node inner) -> add(inner);
        case Node.Choice choice -> add(choice);
        case Node.Repeat repeat -> add(repeat);
        // Both are matched elsewhere.
        case Node.Reference reference -> {}
        case Node.Not not -> {}
      }
    }

    private void add(Node.Choice choice) {
      int[] targets = new int[choice.nodes().size()];
      List<int[]> ends = new ArrayList<>();
      code.add(new Split(targets));
      for (int i = 0; i < targets.length; i++) {
        targets[i] = code.size();
        add(choice.nodes().get(i));
        int[] end = new int[1];
        ends.add(end);
        code.add(new Split(end));
      }
      ends.forEach(end -> end[0] = code.size());
    }

    private void add(Node.Repeat repeat) {
      for (int i = 0; i < repeat.min() && !tooLarge; i++) {
        add(repeat.node());
      }
      if (repeat.max() < 0) {
        int start = code.size();
        int[] targets = {start + 1, 0};
        code.add(new Split(targets));
        add(repeat.node());
        code.add(new Split(start));
        targets[1] = code.size();
        return;
      }
      List<int[]> ends = new ArrayList<>();
      for (int i = repeat.min(); i < repeat.max() && !tooLarge; i++) {
        int[] targets = {code.size() + 1, 0};
        ends.add(targets);
        code.add(new Split(targets));
        add(repeat.node());
      }
      ends.forEach(end -> end[1] = code.size());
    }
  }

  /// Finds out which characters a match can begin with, and whether it needs any.
  private boolean explore() {
    boolean[] seen = new boolean[instructions.size()];
    int[] stack = new int[instructions.size() + 1];
    int height = 1;
    boolean empty = false;
    while (height > 0) {
      int at = stack[--height];
      if (seen[at]) {
        continue;
      }
      seen[at] = true;
      switch (instructions.get(at)) {
        case Take(Characters set) -> {
          for (int c = 0; c < 128; c++) {
            first[c] |= set.contains(c);
          }
        }
        case Hold hold -> stack[height++] = at + 1;
        case Accept accept -> empty = true;
        case Split split -> {
          for (int target : split.targets) {
            if (!seen[target] && height < stack.length) {
              stack[height++] = target;
            }
          }
        }
      }
    }
    return empty;
  }

  private boolean canStart(String text, int at) {
    return canBeEmpty || (at < text.length() && (text.charAt(at) > 127 || first[text.charAt(at)]));
  }

  Optional<Span> find(String text, int from, Steps steps) {
    return new Walk(text, steps).from(from);
  }

  /// All ways through the expression over one text, at the same place in it.
  private final class Walk {
    private final String text;
    private final Steps steps;
    private Threads now = new Threads(instructions.size());
    private Threads next = new Threads(instructions.size());
    private final int[] stack = new int[instructions.size() + 1];
    private int bestStart = -1;
    private int bestEnd = -1;

    Walk(String text, Steps steps) {
      this.text = text;
      this.steps = steps;
    }

    Optional<Span> from(int from) {
      int at = from;
      while (at <= text.length()) {
        if (now.size == 0) {
          if (bestStart >= 0) {
            break;
          }
          while (at < text.length() && !canStart(text, at)) {
            at++;
          }
        }
        if (bestStart < 0 && canStart(text, at)) {
          follow(now, 0, at, at);
        }
        at = advance(at);
      }
      return bestStart < 0 ? Optional.empty() : Optional.of(new Span(bestStart, bestEnd));
    }

    private int advance(int at) {
      if ((at & 15) == 0) {
        steps.step();
      }
      if (at >= text.length()) {
        return at + 1;
      }
      int character = text.codePointAt(at);
      int after = at + Character.charCount(character);
      next.clear();
      for (int i = 0; i < now.size; i++) {
        int start = now.starts[now.list[i]];
        boolean late = bestStart >= 0 && start > bestStart;
        if (!late
            && instructions.get(now.list[i]) instanceof Take(Characters set)
            && set.contains(character)) {
          follow(next, now.list[i] + 1, start, after);
        }
      }
      Threads free = now;
      now = next;
      next = free;
      next.clear();
      return after;
    }

    /// Adds an instruction and all that can be reached from it without a character.
    private void follow(Threads threads, int first, int start, int at) {
      int height = 0;
      stack[height++] = first;
      while (height > 0) {
        int one = stack[--height];
        if (!threads.add(one, start)) {
          continue;
        }
        switch (instructions.get(one)) {
          case Take take -> {}
          case Accept accept -> accept(start, at);
          case Hold(Node.Place place) -> {
            if (Places.holds(place, text, at)) {
              stack[height++] = one + 1;
            }
          }
          case Split split -> {
            for (int target : split.targets) {
              if (threads.isNews(target, start) && height < stack.length) {
                stack[height++] = target;
              }
            }
          }
        }
      }
    }

    private void accept(int start, int end) {
      if (bestStart < 0 || start < bestStart || (start == bestStart && end > bestEnd)) {
        bestStart = start;
        bestEnd = end;
      }
    }
  }

  /// The instructions that are reached, each with where its earliest way began.
  private static final class Threads {
    private final int[] list;
    private final int[] starts;
    private int size;

    Threads(int instructions) {
      list = new int[instructions];
      starts = new int[instructions];
      Arrays.fill(starts, -1);
    }

    boolean isNews(int instruction, int start) {
      return starts[instruction] < 0 || start < starts[instruction];
    }

    boolean add(int instruction, int start) {
      if (!isNews(instruction, start)) {
        return false;
      }
      if (starts[instruction] < 0) {
        list[size++] = instruction;
      }
      starts[instruction] = start;
      return true;
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        starts[list[i]] = -1;
      }
      size = 0;
    }
  }
}
