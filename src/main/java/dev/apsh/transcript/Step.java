package dev.apsh.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One command with what stands under it, up to the next command.
record Step(
    Entry.Command command,
    List<Entry.Continuation> continuations,
    List<Expectation> expectations,
    List<Entry> prose) {

  Step {
    continuations = List.copyOf(continuations);
    expectations = List.copyOf(expectations);
    prose = List.copyOf(prose);
  }

  /// What the shell is given, without a last newline.
  byte[] input() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The command as it is typed, without a last newline.
  String text() {
    return Stream.concat(
            Stream.of(command.text()), continuations.stream().map(Entry.Continuation::text))
        .collect(Collectors.joining("\n"));
  }

  /// The lines that hold the command.
  Stream<Line> commandLines() {
    return Stream.concat(
        Stream.of(command.line()), continuations.stream().map(Entry.Continuation::line));
  }
}
