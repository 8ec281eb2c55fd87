package dev.apsh.transcript.replay;

import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a transcript anew, with what came in place of what was expected.
///
/// In cram's own documents all that came is written, elsewhere only what differs.
final class Rewriting {
  private final Transcript transcript;
  private final List<Entry> entries;
  private final boolean isPlain;

  /// The steps by the line where their output, or the command above it, begins.
  private final Map<Integer, Step> begins = new HashMap<>();

  private final IdentityHashMap<Step, Answer> answers = new IdentityHashMap<>();
  private final List<Replayed> lines = new ArrayList<>();

  private Rewriting(Replay replay) {
    this.transcript = replay.transcript();
    this.entries = transcript.entries();
    this.isPlain = transcript.isPlain();
    for (Step step : transcript.steps()) {
      step.firstLine().ifPresent(line -> begins.put(line.number(), step));
    }
    replay.answers().forEach(answer -> answers.put(answer.step(), answer));
  }

  static List<Replayed> of(Replay replay) {
    Rewriting rewriting = new Rewriting(replay);
    rewriting.write();
    return rewriting.lines;
  }

  private void write() {
    int at = 0;
    boolean alive = true;
    while (at < entries.size() && alive) {
      int end = at + 1;
      while (end < entries.size() && !begins.containsKey(entries.get(end).line().number())) {
        end++;
      }
      alive = write(entries.subList(at, end));
      at = end;
    }
  }

  /// Writes one step's lines, or those before the first; false when the shell had ended.
  private boolean write(List<Entry> part) {
    Optional<Step> step = Optional.ofNullable(begins.get(part.getFirst().line().number()));
    if (step.isEmpty()) {
      keep(part, false);
      return true;
    }
    Optional<Answer> answer = Optional.ofNullable(answers.get(step.get()));
    if (!isPlain && answer.isPresent()) {
      lines.addAll(
          new StepRewriting(answer.get(), answer.get().surprises(transcript.guidance()))
              .lines(part));
      return true;
    }
    keep(part, true);
    if (answer.isPresent()) {
      String margin = step.get().command().margin();
      for (String line : Printout.lines(answer.get().reply())) {
        lines.add(new Replayed.Printed(margin + line, answer.get()));
      }
      keep(part, false);
    }
    return answer.isPresent();
  }

  private void keep(List<Entry> part, boolean commands) {
    for (Entry entry : part) {
      boolean isCommand = entry instanceof Entry.Command || entry instanceof Entry.Continuation;
      if (isCommand == commands && !(entry instanceof Expectation)) {
        lines.add(new Replayed.Kept(entry.line()));
      }
    }
  }
}
