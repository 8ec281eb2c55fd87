package dev.apsh.program.awk;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Input;
import dev.apsh.shell.pattern.Match;
import java.util.Optional;

/// Reads records, each up to what RS says at that moment.
final class RecordReader {
  private final Run run;
  private final Input input;
  private String held = "";
  private boolean holding;

  /// A record with what ended it.
  record Found(String text, String terminator) {}

  RecordReader(Run run, Input input) {
    this.run = run;
    this.input = input;
  }

  /// Why reading ended, when it was not the end.
  Optional<dev.apsh.kernel.Refused> refused() {
    return input.refused();
  }

  Optional<Found> next() {
    String rs = run.specials().text(SpecialName.RS);
    if (rs.isEmpty()) {
      return paragraph();
    }
    if (rs.length() == 1 && rs.charAt(0) < 128 && !run.regexes().ignoresCase()) {
      return holding ? held(rs.charAt(0)) : line(rs.charAt(0));
    }
    return matched(rs.length() == 1 ? "[" + rs + "]" : rs);
  }

  private Optional<Found> line(char end) {
    Optional<Bytes> line = input.line(end);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Bytes bytes = line.get();
    int last = bytes.length() - 1;
    boolean ended = bytes.at(last) == (byte) end;
    return Optional.of(
        ended ? new Found(bytes.slice(0, last).text(), "" + end) : new Found(bytes.text(), ""));
  }

  /// All that is left is taken at once.
  private void hold() {
    if (!holding) {
      held = input.rest().text();
      run.bounded(held.length());
      holding = true;
    }
  }

  private Optional<Found> held(char end) {
    int at = held.indexOf(end);
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(cut(at < 0 ? held.length() : at, at < 0 ? 0 : 1));
  }

  private Found cut(int length, int terminator) {
    Found found = new Found(held.substring(0, length), held.substring(length, length + terminator));
    held = held.substring(length + terminator);
    return found;
  }

  private Optional<Found> matched(String regex) {
    hold();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    var compiled = run.regexes().of(regex);
    int from = 0;
    while (from < held.length()) {
      Optional<Match> found = compiled.find(held, from, run.steps());
      if (found.isEmpty()) {
        break;
      }
      Match match = found.get();
      if (match.end() > match.start()) {
        return Optional.of(cut(match.start(), match.end() - match.start()));
      }
      from = match.end() + 1;
    }
    boolean newline = held.endsWith("\n") && !regex.contains("\n");
    Found last = cut(held.length(), 0);
    return Optional.of(newline ? new Found(last.text(), "") : last);
  }

  /// Paragraphs: empty lines separate.
  private Optional<Found> paragraph() {
    hold();
    int start = 0;
    while (start < held.length() && held.charAt(start) == '\n') {
      start++;
    }
    held = held.substring(start);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    int end = held.indexOf("\n\n");
    if (end < 0) {
      boolean newline = held.endsWith("\n");
      return Optional.of(cut(held.length() - (newline ? 1 : 0), newline ? 1 : 0));
    }
    int next = end;
    while (next < held.length() && held.charAt(next) == '\n') {
      next++;
    }
    return Optional.of(cut(end, next - end));
  }
}
