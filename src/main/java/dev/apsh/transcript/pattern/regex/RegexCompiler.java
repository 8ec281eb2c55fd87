package dev.apsh.transcript.pattern.regex;

import java.util.ArrayList;
import java.util.List;

/// Turns the syntax of a regular expression into steps.
final class RegexCompiler {
  private static final int MOST_STEPS = 20_000;
  private static final RegexInstruction LATER = new RegexInstruction.Accept();

  private final List<RegexInstruction> program = new ArrayList<>();
  private int slots;

  private RegexCompiler(int groups) {
    this.slots = 2 * groups;
  }

  static RegexProgram compile(RegexParser.Whole whole) throws RegexError {
    RegexCompiler compiler = new RegexCompiler(whole.groups());
    compiler.add(whole.body());
    compiler.emit(new RegexInstruction.Accept());
    return new RegexProgram(compiler.program, compiler.slots);
  }

  private void add(RegexNode node) throws RegexError {
    switch (node) {
      case RegexNode.One one -> emit(new RegexInstruction.Take(one.set()));
      case RegexNode.Anchor anchor -> emit(new RegexInstruction.Check(anchor));
      case RegexNode.Sequence sequence -> addAll(sequence.items());
      case RegexNode.Choice choice -> choice(choice.alternatives());
      case RegexNode.Group group -> group(group);
      case RegexNode.Reference reference ->
          emit(new RegexInstruction.Recall(reference.group(), reference.ignoreCase()));
      case RegexNode.Conditional conditional -> conditional(conditional);
      case RegexNode.Repeat repeat when repeat.taste() == RegexNode.Taste.POSSESSIVE ->
          part(greedy(repeat), RegexInstruction.Use.CONSUME, 0);
      case RegexNode.Repeat repeat -> repeat(repeat);
      case RegexNode.Atomic atomic -> part(atomic.body(), RegexInstruction.Use.CONSUME, 0);
      case RegexNode.Look look -> look(look);
    }
  }

  private void addAll(List<RegexNode> nodes) throws RegexError {
    for (RegexNode node : nodes) {
      add(node);
    }
  }

  private void choice(List<RegexNode> alternatives) throws RegexError {
    List<Integer> jumps = new ArrayList<>();
    for (RegexNode alternative : alternatives.subList(0, alternatives.size() - 1)) {
      int split = emit(LATER);
      add(alternative);
      jumps.add(emit(LATER));
      program.set(split, new RegexInstruction.Split(split + 1, program.size()));
    }
    add(alternatives.getLast());
    jumps.forEach(jump -> program.set(jump, new RegexInstruction.Jump(program.size())));
  }

  private void group(RegexNode.Group group) throws RegexError {
    emit(new RegexInstruction.Save(2 * group.number()));
    add(group.body());
    emit(new RegexInstruction.Save(2 * group.number() + 1));
  }

  private void conditional(RegexNode.Conditional conditional) throws RegexError {
    int test = emit(LATER);
    add(conditional.yes());
    int jump = emit(LATER);
    program.set(test, new RegexInstruction.IfMatched(conditional.group(), program.size()));
    add(conditional.no());
    program.set(jump, new RegexInstruction.Jump(program.size()));
  }

  private static RegexNode greedy(RegexNode.Repeat repeat) {
    return new RegexNode.Repeat(
        repeat.body(), repeat.least(), repeat.most(), RegexNode.Taste.GREEDY);
  }

  /// The required times one after the other, then a loop, or the optional times one in the other.
  private void repeat(RegexNode.Repeat repeat) throws RegexError {
    for (int i = 0; i < repeat.least(); i++) {
      add(repeat.body());
    }
    if (repeat.most() == RegexWidth.UNBOUNDED) {
      loop(repeat);
      return;
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      splits.add(emit(LATER));
      add(repeat.body());
    }
    splits.forEach(split -> program.set(split, split(repeat, split + 1, program.size())));
  }

  private void loop(RegexNode.Repeat repeat) throws RegexError {
    int split = emit(LATER);
    if (RegexWidth.of(repeat.body()).least() > 0) {
      add(repeat.body());
      emit(new RegexInstruction.Jump(split));
    } else {
      guarded(repeat.body(), split);
    }
    program.set(split, split(repeat, split + 1, program.size()));
  }

  /// A loop's body that may take nothing, and then is not tried again at the same place.
  private void guarded(RegexNode body, int split) throws RegexError {
    int place = slots++;
    emit(new RegexInstruction.Save(place));
    add(body);
    int progress = emit(LATER);
    emit(new RegexInstruction.Jump(split));
    program.set(progress, new RegexInstruction.Progress(place, program.size()));
  }

  private static RegexInstruction split(RegexNode.Repeat repeat, int body, int exit) {
    return repeat.taste() == RegexNode.Taste.LAZY
        ? new RegexInstruction.Split(exit, body)
        : new RegexInstruction.Split(body, exit);
  }

  private void look(RegexNode.Look look) throws RegexError {
    int back = look.behind() ? RegexWidth.of(look.body()).least() : 0;
    part(
        look.body(),
        look.negative() ? RegexInstruction.Use.FORBID : RegexInstruction.Use.REQUIRE,
        back);
  }

  private void part(RegexNode body, RegexInstruction.Use use, int back) throws RegexError {
    int start = emit(LATER);
    add(body);
    emit(new RegexInstruction.Accept());
    program.set(start, new RegexInstruction.Part(use, back, program.size()));
  }

  private int emit(RegexInstruction instruction) throws RegexError {
    if (program.size() == MOST_STEPS) {
      throw RegexError.unsupported("a regular expression of more than " + MOST_STEPS + " steps");
    }
    program.add(instruction);
    return program.size() - 1;
  }
}
