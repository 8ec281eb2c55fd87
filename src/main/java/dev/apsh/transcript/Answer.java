package dev.apsh.transcript;

import java.util.List;
import java.util.Optional;

/// What a session answered to one step.
///
/// @param answered nothing when the step was skipped
/// @param check what differs; nothing for cram's own documents, which are compared as a whole
record Answer(Step step, Optional<Reply> answered, StepCheck check) {
  Answer(Step step, Reply reply) {
    this(step, Optional.of(reply), StepCheck.NOTHING);
  }

  static Answer skipped(Step step) {
    return new Answer(step, Optional.empty(), StepCheck.NOTHING);
  }

  /// The reply; that of a command which was skipped is empty.
  Reply reply() {
    return answered.orElse(Reply.NOTHING);
  }

  boolean isSkipped() {
    return answered.isEmpty();
  }

  int commandLine() {
    return step.command().line().number();
  }

  /// What differs although nobody said it would.
  List<Difference> surprises(Guidance guidance) {
    return check.differences().stream()
        .filter(difference -> known(difference, guidance).isEmpty())
        .toList();
  }

  /// The settings that said of each line of a difference, or of the step, that it would differ;
  /// none when a line is left.
  List<Setting> known(Difference difference, Guidance guidance) {
    return Known.of(step, difference, guidance);
  }
}
