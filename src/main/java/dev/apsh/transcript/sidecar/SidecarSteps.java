package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.CommandLines;
import dev.apsh.transcript.carrier.Reading;
import dev.apsh.transcript.document.Demand;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Presence;
import dev.apsh.transcript.document.Prompts;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.StepDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes steps of the transcripts in a sidecar.
final class SidecarSteps {
  private final Reading reading;
  private final Directions directions;
  private final Directions prepared;

  /// @param document what holds for all of the document
  /// @param said what is said of the place
  SidecarSteps(Reading reading, Directions document, Directions said) {
    this.reading = reading;
    this.directions = document.and(said);
    this.prepared =
        new Directions(
            directions.all().stream()
                .filter(each -> !List.of("xfail", "skip", "machine").contains(each.key()))
                .toList());
  }

  /// What came of it.
  sealed interface Result {}

  /// The steps, in order.
  record Steps(List<Step> steps) implements Result {}

  /// What is wrong with the lines.
  record Wrong(String what) implements Result {}

  /// Steps that run unseen; one under which nothing is written has to succeed.
  Result setup(List<Line> lines, Position sidecar) {
    return steps(lines, true, sidecar);
  }

  /// Steps that show what the document says at a place.
  Result check(List<Line> lines, Position place) {
    return steps(lines, false, place);
  }

  /// A step that shows that a line of the document is not what it ought to be.
  Step reads(String line, Setting reads, Position place) {
    Line wanted = new Line(reads.position().line(), CommandLines.bytes(reads.value()), "");
    Entry.Command command =
        new Entry.Command(wanted, "", "printf '%s\\n' " + CommandLines.quoted(line), Place.HOST);
    StepDraft draft =
        new StepDraft(command, 0, Demand.OUTPUT, Presence.NOTHING, directions).at(place);
    draft.add(Expectation.of(wanted));
    return draft.step(new Source(Path.of(place.file()), List.of()), false);
  }

  private Result steps(List<Line> lines, boolean isSetup, Position place) {
    List<Step> steps = new ArrayList<>();
    Optional<StepDraft> draft = Optional.empty();
    Source nowhere = new Source(Path.of(place.file()), List.of());
    for (Line line : lines) {
      Optional<Prompts.Prompt> prompt = reading.prompts().at(line.text());
      if (prompt.isPresent()) {
        draft.ifPresent(last -> steps.add(last.step(nowhere, false)));
        draft = Optional.of(draft(line, prompt.get(), isSetup, place));
      } else if (draft.isEmpty()) {
        return new Wrong("Line " + line.number() + " has no command above it");
      } else if (line.text().startsWith("> ") && !draft.get().isAnswered()) {
        draft.get().add(new Entry.Continuation(line, line.text().substring(2)));
      } else {
        draft.get().add(Expectation.of(line));
      }
    }
    draft.ifPresent(last -> steps.add(last.step(nowhere, false)));
    return new Steps(steps);
  }

  private StepDraft draft(Line line, Prompts.Prompt prompt, boolean isSetup, Position place) {
    Entry.Command command =
        new Entry.Command(line, "", line.text().substring(prompt.length()), prompt.place());
    Position position = isSetup ? new Position(place.file(), line.number()) : place;
    return new StepDraft(
            command,
            0,
            isSetup ? Demand.SUCCESS : Demand.OUTPUT,
            isSetup ? Presence.SETUP : Presence.NOTHING,
            isSetup ? prepared : directions)
        .at(position);
  }
}
