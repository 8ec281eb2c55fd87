package dev.apsh.transcript.outcome;

import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.pattern.regex.Regex;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is known about differing lines beyond the lines: why a command was refused, why a pattern
/// is none.
final class Notes {
  private final Transcript transcript;
  private final List<Replayed> actual;
  private final NavigableMap<Integer, Answer> answers = new TreeMap<>();

  Notes(Replay replay, List<Replayed> actual) {
    this.transcript = replay.transcript();
    this.actual = actual;
    replay.answers().forEach(answer -> answers.put(answer.commandLine(), answer));
  }

  /// The notes on the changes among these lines, none twice.
  List<Hunk.Note> on(List<DiffLine> lines) {
    return lines.stream().filter(DiffLine::isChange).flatMap(this::on).distinct().toList();
  }

  private Stream<Hunk.Note> on(DiffLine line) {
    return switch (line.kind()) {
      case EXPECTED -> onExpected(transcript.entries().get(line.expected()));
      case ACTUAL -> onActual(actual.get(line.actual()));
      case BOTH -> Stream.empty();
    };
  }

  private Stream<Hunk.Note> onActual(Replayed line) {
    return line instanceof Replayed.Printed(_, Answer answer) ? why(answer) : Stream.empty();
  }

  private Stream<Hunk.Note> onExpected(Entry entry) {
    int line = entry.line().number();
    Stream<Hunk.Note> why =
        Optional.ofNullable(answers.floorEntry(line)).stream().flatMap(e -> why(e.getValue()));
    return entry instanceof Expectation.Matching(_, _, String pattern)
        ? Stream.concat(fault(line, Regex.of(pattern)), why)
        : why;
  }

  private Stream<Hunk.Note> fault(int line, Regex regex) {
    return switch (regex) {
      case Regex.Compiled _ -> Stream.empty();
      case Regex.Invalid(String why) -> note(line, "Not a regular expression: " + why);
      case Regex.Unsupported(String what) -> note(line, "Not supported: " + what);
    };
  }

  private Stream<Hunk.Note> why(Answer answer) {
    String explanation = answer.reply().explanation();
    return explanation.isEmpty() ? Stream.empty() : note(answer.commandLine(), explanation);
  }

  private Stream<Hunk.Note> note(int line, String text) {
    return Stream.of(new Hunk.Note(transcript.source().position(line), text));
  }
}
