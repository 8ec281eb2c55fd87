package dev.apsh.program.s390;

/// How chzdev and lszdev end.
enum ZdevExit {
  OK(0, ""),
  USAGE(1, "Usage error"),
  UNKNOWN_TYPE(2, "Unknown device type specified"),
  ATTRIBUTE_NOT_FOUND(4, "Unknown attribute specified"),
  INVALID_SETTING(6, "Invalid attribute value specified"),
  SETTING_NOT_FOUND(7, "Setting not found"),
  EMPTY_SELECTION(8, "Empty selection"),
  INVALID_CONFIG(9, "Invalid configuration"),
  INVALID_ID(10, "Invalid device ID specified"),
  UNKNOWN_COLUMN(13, "Unknown column name specified"),
  RUNTIME_ERROR(15, "A run-time error occurred"),
  ASSERTION(134, "");

  /// The status of what is not simulated.
  static final int NOT_SIMULATED = 2;

  private final int status;
  private final String text;

  ZdevExit(int status, String text) {
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  /// What is said when nothing else was.
  String text() {
    return text;
  }
}
