package dev.apsh.shell;

/// What is passed over after a `break`, `continue` or `return`: how many loops or functions still
/// have to be left.
final class FlowState {
  private Flow flow = Flow.NONE;
  private int count;
  private int loops;

  /// How many functions and sourced scripts there are to return from.
  private int returnable;

  /// A subshell is inside of the same functions and loops.
  FlowState forChild() {
    FlowState copy = new FlowState();
    copy.returnable = returnable;
    copy.loops = loops;
    return copy;
  }

  /// Whether commands are passed over, up to the end of a loop or function.
  boolean leaves() {
    return flow != Flow.NONE;
  }

  /// How many loops run, one in the other, within the current function.
  int loops() {
    return loops;
  }

  void loops(int next) {
    loops = next;
  }

  void enterLoop() {
    loops++;
  }

  void leaveLoop() {
    loops--;
  }

  void enterReturnable() {
    returnable++;
  }

  /// A function or script ends, by `return` or not; gives whether it was.
  boolean leaveReturnable() {
    returnable--;
    boolean returned = flow == Flow.RETURN;
    if (returned) {
      flow = Flow.NONE;
    }
    return returned;
  }

  /// Leaves so many loops, or begins the next turn of the outermost of them.
  void leaveLoops(long wanted, boolean goesOn) {
    flow = goesOn ? Flow.CONTINUE : Flow.BREAK;
    count = (int) Math.min(wanted, loops);
  }

  /// Leaves the function or sourced script; false when there is none.
  boolean leaveFunction() {
    if (returnable == 0) {
      return false;
    }
    flow = Flow.RETURN;
    return true;
  }

  /// Whether the flow leaves this loop; when it is this loop's own, it goes on normally after it.
  boolean leavesLoop() {
    if (flow == Flow.RETURN) {
      return true;
    }
    if (count > 1) {
      count--;
      return true;
    }
    boolean leaves = flow == Flow.BREAK;
    flow = Flow.NONE;
    return leaves;
  }

  /// A line that somebody typed has ended: nothing of it goes on.
  void lineEnds() {
    flow = Flow.NONE;
    loops = 0;
  }
}
