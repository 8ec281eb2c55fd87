package dev.apsh.program.awk;

/// What a statement that is being read stands in: a rule or a function, loops and switches.
final class Surroundings {
  private boolean inFunction;
  private String rule = "";
  private int loops;
  private int switches;

  void inFunction(boolean next) {
    inFunction = next;
  }

  boolean isInFunction() {
    return inFunction;
  }

  /// The name of a special rule, such as BEGIN; empty elsewhere.
  String rule() {
    return rule;
  }

  void rule(String next) {
    rule = next;
  }

  void enterLoop() {
    loops++;
  }

  void leaveLoop() {
    loops--;
  }

  void enterSwitch() {
    switches++;
  }

  void leaveSwitch() {
    switches--;
  }

  boolean canBreak() {
    return loops + switches > 0;
  }

  boolean canContinue() {
    return loops > 0;
  }
}
