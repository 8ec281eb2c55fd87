package dev.apsh.shell.grammar;

/// What the next word of a construct may be.
enum Position {
  /// The first word of a command: reserved words, assignments, names of functions.
  COMMAND,
  /// After an assignment or redirection: more of them, or the command's name.
  PREFIX,
  ARGUMENT,
  /// An argument of `declare` and its like, which may be an assignment.
  DECLARATION,
  REDIRECTION,
  AFTER_TIME,
  FOR_NAME,
  FOR_IN,
  CASE_WORD,
  CASE_IN,
  /// The first pattern of a case, where `esac` may stand.
  PATTERN,
  PATTERN_REST,
  FUNCTION_NAME,
  ELEMENT,
  /// Inside `[[ ]]`, in this order.
  OPERAND,
  OPERATOR,
  RIGHT,
  REGEX,
  CONDITION_END;

  boolean isCondition() {
    return switch (this) {
      case OPERAND, OPERATOR, RIGHT, REGEX, CONDITION_END -> true;
      default -> false;
    };
  }

  boolean isPattern() {
    return this == PATTERN || this == PATTERN_REST;
  }

  boolean takesAssignments() {
    return this == COMMAND || this == PREFIX || this == DECLARATION || this == AFTER_TIME;
  }
}
