package dev.apsh.transcript.coverage;

import dev.apsh.transcript.outcome.StepResult;

/// What became of a line of a document, the worst first.
enum Shade {
  FAILED("failed", "differs"),
  UNEXPECTED("unexpected", "was to fail and did not"),
  KNOWN("known", "fails as expected"),
  NOT_RUN("unrun", "a command that nothing runs"),
  LISTING("listing", "set apart, but nothing checks it"),
  SKIPPED("skipped", "skipped, with a reason"),
  PASSED("passed", "came as it is written"),
  PROSE("", "text");

  private final String style;
  private final String meaning;

  Shade(String style, String meaning) {
    this.style = style;
    this.meaning = meaning;
  }

  String style() {
    return style;
  }

  String meaning() {
    return meaning;
  }

  static Shade of(StepResult.Kind kind) {
    return switch (kind) {
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case SKIPPED -> SKIPPED;
      case EXPECTED_FAILURE -> KNOWN;
      case UNEXPECTED_PASS -> UNEXPECTED;
      case NOT_RUN -> NOT_RUN;
    };
  }

  Shade worse(Shade other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
