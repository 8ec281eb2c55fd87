package dev.apsh.transcript;

import java.util.ArrayList;
import java.util.List;

/// The answers of a session to a transcript's steps, as far as its shell lived.
record Replay(Transcript transcript, List<Answer> answers) {
  /// The exit status of a shell that asks for its transcript to be skipped.
  static final int SKIP = 80;

  Replay {
    answers = List.copyOf(answers);
  }

  static Replay of(Transcript transcript, Session session) {
    List<Answer> answers = new ArrayList<>();
    for (Step step : transcript.steps()) {
      Reply reply = session.run(step.input());
      answers.add(new Answer(step, reply));
      if (reply.ended()) {
        break;
      }
    }
    return new Replay(transcript, answers);
  }

  boolean isSkipped() {
    return !answers.isEmpty()
        && answers.getLast().reply().ended()
        && answers.getLast().reply().status() == SKIP;
  }

  /// The transcript as cram would write it anew: prose of the file, commands, what they printed.
  ///
  /// After a command that ended the shell only the next command's own lines still come.
  List<Replayed> lines() {
    List<Replayed> lines = new ArrayList<>(prose(transcript.preamble()));
    for (Answer answer : answers) {
      lines.addAll(command(answer.step()));
      String indent = answer.step().command().indent();
      for (String line : Printout.lines(answer.reply())) {
        lines.add(new Replayed.Printed(indent + line, answer));
      }
      lines.addAll(prose(answer.step().prose()));
    }
    transcript.steps().stream()
        .skip(answers.size())
        .limit(1)
        .map(Replay::command)
        .forEach(lines::addAll);
    return lines;
  }

  private static List<Replayed> command(Step step) {
    return step.commandLines().<Replayed>map(Replayed.Kept::new).toList();
  }

  private static List<Replayed> prose(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry instanceof Prose || entry instanceof Directive)
        .<Replayed>map(entry -> new Replayed.Kept(entry.line()))
        .toList();
  }
}
