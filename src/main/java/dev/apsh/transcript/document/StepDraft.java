package dev.apsh.transcript.document;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step whose lines are still being read.
public final class StepDraft {
  private final Entry.Command command;
  private final int block;
  private final Demand demand;
  private final Presence presence;
  private final Directions directions;
  private final List<Entry.Continuation> continuations = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private Optional<Position> position = Optional.empty();

  public StepDraft(
      Entry.Command command, int block, Demand demand, Presence presence, Directions directions) {
    this.command = command;
    this.block = block;
    this.demand = demand;
    this.presence = presence;
    this.directions = directions;
  }

  public StepDraft at(Position place) {
    position = Optional.of(place);
    return this;
  }

  public void add(Entry entry) {
    if (entry instanceof Expectation expectation) {
      expectations.add(expectation);
    } else if (entry instanceof Entry.Continuation continuation) {
      continuations.add(continuation);
    } else if (entry instanceof Entry.Command) {
      throw new IllegalStateException("two commands in one step");
    }
  }

  /// The command as far as it has been read.
  public String text() {
    StringBuilder text = new StringBuilder(command.text());
    continuations.forEach(each -> text.append('\n').append(each.text()));
    return text.toString();
  }

  public boolean isAnswered() {
    return !expectations.isEmpty();
  }

  /// In documents that are not cram's blank lines at the end are none of the output.
  public Step step(Source source, boolean isCram) {
    while (!isCram && !expectations.isEmpty() && expectations.getLast().text().isBlank()) {
      expectations.removeLast();
    }
    boolean isAnsweredSetup = presence == Presence.SETUP && !expectations.isEmpty();
    return new Step(
        position.orElseGet(() -> source.position(command.line().number())),
        block,
        command,
        continuations,
        expectations,
        isAnsweredSetup ? Demand.OUTPUT : demand,
        presence,
        directions);
  }
}
