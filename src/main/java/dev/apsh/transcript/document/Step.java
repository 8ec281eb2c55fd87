package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One command with what stands under it, up to the next command.
///
/// @param position where it is reported
/// @param block the number of its block; 0 outside of any
/// @param directions what is asked for it
public record Step(
    Position position,
    int block,
    Entry.Command command,
    List<Entry.Continuation> continuations,
    List<Expectation> expectations,
    Demand demand,
    Presence presence,
    Directions directions) {
  public Step {
    continuations = List.copyOf(continuations);
    expectations = List.copyOf(expectations);
  }

  /// What the shell is given, without a last newline.
  public byte[] input() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The command as it is typed, without a last newline.
  public String text() {
    if (continuations.isEmpty()) {
      return command.text();
    }
    StringBuilder text = new StringBuilder(command.text());
    continuations.forEach(each -> text.append('\n').append(each.text()));
    return text.toString();
  }

  /// The lines of the document that hold the command.
  public Stream<Line> commandLines() {
    return presence == Presence.WHOLE
        ? Stream.concat(
            Stream.of(command.line()), continuations.stream().map(Entry.Continuation::line))
        : Stream.empty();
  }

  /// The document's first line of the step, if it has any.
  public Optional<Line> firstLine() {
    return switch (presence) {
      case WHOLE -> Optional.of(command.line());
      case OUTPUT -> expectations.stream().map(Expectation::line).findFirst();
      case NOTHING, SETUP -> Optional.empty();
    };
  }

  public boolean isSetup() {
    return presence == Presence.SETUP;
  }

  /// Whether nothing of it stands in the document.
  public boolean isHidden() {
    return presence == Presence.NOTHING || presence == Presence.SETUP;
  }

  /// Where the command runs.
  public Place place() {
    return directions.place(command.place());
  }
}
