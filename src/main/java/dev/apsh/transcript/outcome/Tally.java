package dev.apsh.transcript.outcome;

/// How many files ran and how they ended, and how many commands they ran.
public record Tally(int tests, int skipped, int failed, int unread, long commands) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  public Tally with(Outcome outcome) {
    if (outcome instanceof Outcome.Passed) {
      return with(0, 0, outcome.commands());
    }
    return switch (outcome) {
      case Outcome.Passed passed -> with(0, 0, passed.commands());
      case Outcome.Failed failure -> with(0, 1, failure.commands());
      case Outcome.Skipped skip -> with(1, 0, skip.commands());
      case Outcome.Unread _ -> new Tally(tests, skipped, failed, unread + 1, commands);
    };
  }

  private Tally with(int moreSkipped, int moreFailed, int moreCommands) {
    return new Tally(
        tests + 1, skipped + moreSkipped, failed + moreFailed, unread, commands + moreCommands);
  }

  /// The line that cram ends with, and what could not be read.
  public String files() {
    String ran = "# Ran %d tests, %d skipped, %d failed.".formatted(tests, skipped, failed);
    return unread == 0 ? ran : ran + " Could not read " + unread + ".";
  }

  /// 2 when something cannot be read, else 1 when something differs.
  public int status() {
    if (unread > 0) {
      return 2;
    }
    return failed > 0 ? 1 : 0;
  }
}
