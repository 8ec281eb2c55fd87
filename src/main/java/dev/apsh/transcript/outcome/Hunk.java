package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Readable;
import java.util.List;
import java.util.stream.Stream;

/// Differences that stand close together, with the lines around them.
///
/// @param position the first line of the transcript that differs
/// @param notes what helps to understand the differences
public record Hunk(Position position, List<DiffLine> lines, List<Note> notes) {
  /// One line of explanation, and the line of the transcript that it explains.
  public record Note(Position position, String text) {}

  public Hunk {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /// `@@ -FROM,COUNT +FROM,COUNT @@`, counted from 1 also where the count is 0, as cram does.
  public String range() {
    DiffLine first = lines.getFirst();
    return "@@ -%d,%d +%d,%d @@"
        .formatted(
            first.expected() + 1,
            count(DiffLine.Kind.EXPECTED),
            first.actual() + 1,
            count(DiffLine.Kind.ACTUAL));
  }

  /// It as lines of text: the range, the diff, the notes.
  public List<String> readable() {
    return Stream.of(
            Stream.of(range() + " " + position),
            lines.stream().map(line -> Readable.text(line.signed())),
            notes.stream().map(note -> "# " + note.position() + ": " + note.text()))
        .flatMap(part -> part)
        .toList();
  }

  private long count(DiffLine.Kind kind) {
    return lines.stream()
        .filter(line -> line.kind() == kind || line.kind() == DiffLine.Kind.BOTH)
        .count();
  }
}
