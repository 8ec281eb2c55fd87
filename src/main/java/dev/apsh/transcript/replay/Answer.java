package dev.apsh.transcript.replay;

import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Step;
import java.util.List;
import java.util.Optional;

/// What a session answered to one step.
///
/// @param answered nothing when the step was skipped
/// @param check what differs; nothing for cram's own documents, which are compared as a whole
public record Answer(Step step, Optional<Reply> answered, StepCheck check) {
  Answer(Step step, Reply reply) {
    this(step, Optional.of(reply), StepCheck.NOTHING);
  }

  static Answer skipped(Step step) {
    return new Answer(step, Optional.empty(), StepCheck.NOTHING);
  }

  /// The reply; that of a command which was skipped is empty.
  public Reply reply() {
    return answered.orElse(Reply.NOTHING);
  }

  public boolean isSkipped() {
    return answered.isEmpty();
  }

  public int commandLine() {
    return step.command().line().number();
  }

  /// What differs although nobody said it would.
  public List<Difference> surprises(Guidance guidance) {
    return check.differences().stream()
        .filter(difference -> known(difference, guidance).isEmpty())
        .toList();
  }

  /// The settings that said of each line of a difference, or of the step, that it would differ;
  /// none when a line is left.
  public List<Setting> known(Difference difference, Guidance guidance) {
    return Known.of(step, difference, guidance);
  }
}
