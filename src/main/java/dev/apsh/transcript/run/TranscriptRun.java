package dev.apsh.transcript.run;

import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.mend.Mender;
import dev.apsh.transcript.outcome.Comparison;
import dev.apsh.transcript.outcome.GuidedOutcome;
import dev.apsh.transcript.outcome.Hunk;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.StepResults;
import dev.apsh.transcript.outcome.Verdict;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.replay.Course;
import dev.apsh.transcript.replay.Replay;
import java.nio.file.Path;
import java.util.List;

/// The replay of one file, from reading it to its outcome.
final class TranscriptRun {
  private TranscriptRun() {}

  static Outcome run(Path file, Sessions sessions, DocumentReader reader, Mender mender) {
    Read<Source> source = Source.read(file);
    if (source.value().map(Source::lines).filter(List::isEmpty).isPresent()) {
      return new Outcome.Skipped(List.of(), "The file is empty");
    }
    return source
        .then(reader::read)
        .either(
            transcript -> run(mender.isOn() ? transcript.mended() : transcript, sessions, mender),
            Outcome.Unread::new);
  }

  private static Outcome run(Transcript transcript, Sessions sessions, Mender mender) {
    Opening opening = sessions.open(settings(transcript));
    if (opening instanceof Opening.Refused(Setting setting, String why)) {
      return new Outcome.Unread(new Problem(setting.position(), why));
    }
    try (Session session = ((Opening.Opened) opening).session()) {
      Replay replay = Replay.of(transcript, session);
      return mender.mend(replay, outcome(replay));
    }
  }

  private static Outcome outcome(Replay replay) {
    if (replay.isSkipped()) {
      return new Outcome.Skipped(
          StepResults.of(replay, List.of()), "The shell left with status " + Replay.SKIP);
    }
    if (!replay.transcript().isPlain()) {
      return GuidedOutcome.of(replay);
    }
    Verdict verdict = Comparison.of(replay);
    if (verdict instanceof Verdict.Same) {
      return new Outcome.Passed(StepResults.of(replay, List.of()));
    }
    return switch (verdict) {
      case Verdict.Same _ -> new Outcome.Passed(StepResults.of(replay, List.of()));
      case Verdict.Different(List<Hunk> hunks) ->
          new Outcome.Failed(
              replay.transcript().source().file().toString(), StepResults.of(replay, hunks), hunks);
      case Verdict.Unjudged(Problem problem) -> new Outcome.Unread(problem);
    };
  }

  private static Settings settings(Transcript transcript) {
    return Settings.of(transcript.source().file(), transcript.settings());
  }

  /// Lets the user go on where this command of a file would have run.
  static void handOver(Path file, Sessions sessions, DocumentReader reader, StepResult at) {
    if (reader.read(file) instanceof Read.Done(Transcript transcript)
        && sessions.open(settings(transcript)) instanceof Opening.Opened(Session session)) {
      try (session) {
        new Course(transcript, session).upTo(step -> isAt(step, at));
        session.handOver();
      }
    }
  }

  private static boolean isAt(Step step, StepResult result) {
    return step.position().equals(result.position()) && step.text().equals(result.command());
  }
}
