package dev.apsh.transcript;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The replay of one file, from reading it to its outcome.
final class TranscriptRun {
  /// What cram sets for the commands of every file, so that they print the same everywhere.
  private static final List<String> ENVIRONMENT =
      List.of(
          "LANG=C", "LC_ALL=C", "LANGUAGE=C", "TZ=GMT", "CDPATH=", "COLUMNS=80", "GREP_OPTIONS=");

  private TranscriptRun() {}

  static Outcome run(Path file, Sessions sessions, DocumentReader reader, Mender mender) {
    return switch (Source.read(file)) {
      case Problem problem -> problem;
      case Source source when source.lines().isEmpty() ->
          new Outcome.Skipped(List.of(), "The file is empty");
      case Source source ->
          switch (reader.read(source)) {
            case Problem problem -> problem;
            case Transcript transcript when mender.isOn() ->
                run(transcript.mended(), sessions, mender);
            case Transcript transcript -> run(transcript, sessions, mender);
          };
    };
  }

  private static Outcome run(Transcript transcript, Sessions sessions, Mender mender) {
    return switch (sessions.open(settings(transcript))) {
      case Opening.Refused(Setting setting, String why) -> new Problem(setting.position(), why);
      case Opening.Opened(Session session) -> {
        try (session) {
          Replay replay = Replay.of(transcript, session);
          yield mender.mend(replay, outcome(replay));
        }
      }
    };
  }

  private static Outcome outcome(Replay replay) {
    if (replay.isSkipped()) {
      return new Outcome.Skipped(
          StepResults.of(replay, List.of()), "The shell left with status " + Replay.SKIP);
    }
    if (!replay.transcript().isPlain()) {
      return GuidedOutcome.of(replay);
    }
    return switch (Comparison.of(replay)) {
      case Verdict.Same _ -> new Outcome.Passed(StepResults.of(replay, List.of()));
      case Verdict.Different(List<Hunk> hunks) ->
          new Outcome.Failed(
              replay.transcript().source().file().toString(), StepResults.of(replay, hunks), hunks);
      case Problem problem -> problem;
    };
  }

  private static Settings settings(Transcript transcript) {
    Path file = transcript.source().file();
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    for (String variable : ENVIRONMENT) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    Path absolute = file.toAbsolutePath();
    environment.put("TESTDIR", String.valueOf(absolute.getParent()));
    environment.put("TESTFILE", String.valueOf(absolute.getFileName()));
    return new Settings(file, transcript.settings(), environment);
  }
}
