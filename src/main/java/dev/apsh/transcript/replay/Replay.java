package dev.apsh.transcript.replay;

import dev.apsh.transcript.Session;
import dev.apsh.transcript.document.Transcript;
import java.util.List;

/// The answers of a session to a transcript's steps, as far as its shell lived.
public record Replay(Transcript transcript, List<Answer> answers) {
  /// The exit status of a shell that asks for its transcript to be skipped.
  public static final int SKIP = 80;

  public Replay {
    answers = List.copyOf(answers);
  }

  public static Replay of(Transcript transcript, Session session) {
    return new Replay(transcript, new Course(transcript, session).answers());
  }

  public boolean isSkipped() {
    return !answers.isEmpty()
        && answers.getLast().reply().ended()
        && answers.getLast().reply().status() == SKIP;
  }

  /// The transcript as cram would write it anew: prose of the file, commands, what they printed.
  ///
  /// After a command that ended the shell only the next command's own lines still come.
  public List<Replayed> lines() {
    return Rewriting.of(this);
  }
}
