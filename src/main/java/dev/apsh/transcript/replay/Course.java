package dev.apsh.transcript.replay;

import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Stand;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The run of a transcript's steps in a session, one after the other.
public final class Course {
  private final Transcript transcript;
  private final Session session;
  private final Captures captures = new Captures();
  private final boolean isPlain;

  public Course(Transcript transcript, Session session) {
    this.transcript = transcript;
    this.session = session;
    this.isPlain = transcript.isPlain();
  }

  List<Answer> answers() {
    return upTo(_ -> false);
  }

  /// Runs the steps before the first that `stop` holds for.
  public List<Answer> upTo(Predicate<Step> stop) {
    List<Answer> answers = new ArrayList<>();
    for (Step step : transcript.steps()) {
      if (stop.test(step)) {
        break;
      }
      Answer answer = isPlain ? plain(step) : answer(step);
      answers.add(answer);
      if (answer.reply().ended()) {
        break;
      }
    }
    return answers;
  }

  private Answer plain(Step step) {
    return new Answer(step, session.run(step.place(), step.input()));
  }

  private Answer answer(Step step) {
    if (step.directions().find(DirectionKey.SKIP).isPresent()) {
      return Answer.skipped(step);
    }
    String command = step.text();
    for (Stand stand : step.directions().stands()) {
      command = stand.in(command);
    }
    if (step.directions().isOn(DirectionKey.CAPTURES)) {
      command = captures.in(command);
    }
    Reply reply = session.run(step.place(), command.getBytes(StandardCharsets.ISO_8859_1));
    boolean isCram = transcript.carriage().style().isCram();
    return new Answer(step, Optional.of(reply), StepCheck.of(step, reply, captures, isCram));
  }
}
