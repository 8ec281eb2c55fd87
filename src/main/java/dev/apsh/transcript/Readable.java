package dev.apsh.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// This package's lines of bytes as text for the reports that must be text: UTF-8 where they are,
/// otherwise with `\xNN` for the bytes that are not ASCII.
final class Readable {
  private Readable() {}

  static String text(String bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      StringBuilder text = new StringBuilder();
      for (char c : bytes.toCharArray()) {
        text.append(c < 0x80 ? String.valueOf(c) : "\\x%02x".formatted((int) c));
      }
      return text.toString();
    }
  }

  /// The differences of a hunk as lines: the range, the diff, the notes.
  static List<String> lines(Hunk hunk) {
    return Stream.of(
            Stream.of(hunk.range() + " " + hunk.position()),
            hunk.lines().stream().map(line -> text(line.signed())),
            hunk.notes().stream().map(note -> "# " + note.position() + ": " + note.text()))
        .flatMap(lines -> lines)
        .toList();
  }

  /// The first line of a command, marked when more follow.
  static String firstLine(String command) {
    int newline = command.indexOf('\n');
    return newline < 0 ? text(command) : text(command.substring(0, newline)) + " …";
  }

  /// One line that says how a command went wrong.
  static String summary(StepResult step) {
    if (step.kind() == StepResult.Kind.UNEXPECTED_PASS) {
      return "was to fail, but did not: " + step.reason();
    }
    List<Hunk> hunks = step.hunks();
    if (hunks.isEmpty()) {
      return step.reason();
    }
    List<DiffLine> changes = hunks.getFirst().lines().stream().filter(DiffLine::isChange).toList();
    String expected = first(changes, DiffLine.Kind.EXPECTED);
    String actual = first(changes, DiffLine.Kind.ACTUAL);
    String why =
        hunks.getFirst().notes().isEmpty()
            ? ""
            : " (" + hunks.getFirst().notes().getFirst().text() + ")";
    return "expected " + expected + ", got " + actual + why;
  }

  private static String first(List<DiffLine> changes, DiffLine.Kind kind) {
    return changes.stream()
        .filter(line -> line.kind() == kind)
        .findFirst()
        .map(line -> "`" + text(line.text().strip()) + "`")
        .orElse("nothing");
  }
}
