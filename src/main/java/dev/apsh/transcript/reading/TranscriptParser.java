package dev.apsh.transcript.reading;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Line;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.Carrier;
import dev.apsh.transcript.carrier.IndentedText;
import dev.apsh.transcript.carrier.Reading;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Presence;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.StepDraft;
import dev.apsh.transcript.document.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes steps of a document's blocks, whatever carrier has them.
public final class TranscriptParser {
  private final Source source;
  private final Carriage carriage;
  private final Guidance guidance;
  private final Catalogue catalogue;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, List<Step>> later = new TreeMap<>();
  private final List<Step> waiting = new ArrayList<>();
  private Optional<StepDraft> draft = Optional.empty();
  private Optional<BlockReader> reader = Optional.empty();
  private int block;
  private int prepared;
  private int current;

  private TranscriptParser(
      Source source, Carriage carriage, Guidance guidance, Catalogue catalogue) {
    this.source = source;
    this.carriage = carriage;
    this.guidance = guidance;
    this.catalogue = catalogue;
  }

  /// Reads cram's own document.
  public static Read<Transcript> parse(Source source) {
    return parse(source, new IndentedText(), Catalogue.EMPTY);
  }

  /// Reads a document in a carrier, with what its own directives ask.
  public static Read<Transcript> parse(Source source, Carrier carrier, Catalogue catalogue) {
    return carrier
        .read(source, Reading.of(catalogue))
        .then(carriage ->
            DirectiveReader.read(source, carriage)
                .then(guidance -> parse(source, carriage, guidance, catalogue)));
  }

  public static Read<Transcript> parse(
      Source source, Carriage carriage, Guidance guidance, Catalogue catalogue) {
    TranscriptParser parser = new TranscriptParser(source, carriage, guidance, catalogue);
    for (Carried line : carriage.lines()) {
      Optional<Problem> problem = parser.add(line);
      if (problem.isPresent()) {
        return Read.failed(problem.get());
      }
    }
    return Read.of(parser.transcript());
  }

  private Optional<Problem> add(Carried line) {
    int number = line.line().number();
    current = number;
    if (line instanceof Carried.Inside inside) {
      begin(inside);
    }
    waiting.addAll(guidance.before().getOrDefault(number, List.of()));
    Optional<Problem> problem = Optional.empty();
    if (line instanceof Carried.Inside inside) {
      problem = reader.orElseThrow().add(inside);
    } else {
      outside((Entry) line);
    }
    waiting.addAll(guidance.after().getOrDefault(number, List.of()));
    Optional.ofNullable(later.remove(number)).ifPresent(waiting::addAll);
    return problem;
  }

  private void outside(Entry entry) {
    if (!waiting.isEmpty()) {
      close();
    }
    add(entry);
  }

  /// Begins the block whose first line this is, if there is one.
  private void begin(Carried.Inside inside) {
    List<Block> blocks = carriage.blocks();
    if (block < blocks.size() && blocks.get(block).line() == inside.line().number()) {
      Block next = blocks.get(block);
      block++;
      if (!carriage.style().isCram()) {
        close();
      }
      prepared = 0;
      reader = Optional.of(new BlockReader(this, carriage.style(), next, guidance, catalogue));
    }
  }

  /// Adds what runs unseen before the block's first command, and before what the sidecar adds.
  void prepare(StepDraft step) {
    waiting.add(prepared, step.step(source, true));
    prepared++;
  }

  /// Begins a step; what stood before belongs to the one before.
  void begin(StepDraft next) {
    close();
    draft = Optional.of(next);
  }

  /// Ends the step that is being read; then comes what the sidecar adds.
  void close() {
    draft.map(last -> last.step(source, carriage.style().isCram())).ifPresent(this::add);
    draft = Optional.empty();
    steps.addAll(waiting);
    waiting.clear();
  }

  /// Adds a step now, or keeps it for the line after which it is to run.
  private void add(Step step) {
    int line =
        step.directions()
            .find(DirectionKey.AFTER)
            .map(after -> Integer.parseInt(after.value()))
            .orElse(0);
    if (line > current && step.presence() != Presence.SETUP) {
      later.computeIfAbsent(line, _ -> new ArrayList<>()).add(step);
    } else {
      steps.add(step);
    }
  }

  Optional<StepDraft> open() {
    return draft;
  }

  /// Adds a line that belongs to the step above it.
  void add(Entry entry) {
    entries.add(entry);
    if (!(entry instanceof Entry.Command)) {
      draft.ifPresent(step -> step.add(entry));
    }
  }

  Problem problem(Line line, String what) {
    return new Problem(source.position(line.number()), what);
  }

  Position position(Line line) {
    return source.position(line.number());
  }

  private Transcript transcript() {
    close();
    later.values().forEach(steps::addAll);
    return new Transcript(source, carriage, guidance, guidance.machine(), entries, steps, false);
  }
}
