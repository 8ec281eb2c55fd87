package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.Reading;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a sidecar's places in its document, and adds what it says of them to what the document
/// itself asks for.
public final class SidecarGuide {
  private final Source source;
  private final Sidecar sidecar;
  private final Reading reading;
  private final Map<Integer, Directions> blocks = new HashMap<>();
  private final Map<Integer, Directions> lines = new HashMap<>();
  private final Map<Integer, List<Step>> before = new HashMap<>();
  private final Map<Integer, List<Step>> after = new HashMap<>();
  private final List<Setting> machine;
  private Carriage carriage;
  private Directions document;

  private SidecarGuide(
      Source source, Carriage carriage, Guidance own, Sidecar sidecar, Reading reading) {
    this.source = source;
    this.carriage = carriage;
    this.sidecar = sidecar;
    this.reading = reading;
    this.machine = new ArrayList<>(own.machine());
    this.document = own.document();
    blocks.putAll(own.blocks());
  }

  /// A document with all that is asked for it, perhaps with blocks that only the sidecar knows.
  public record Guided(Carriage carriage, Guidance guidance) {}

  public static Read<Guided> guide(
      Source source, Carriage carriage, Guidance own, Sidecar sidecar, Reading reading) {
    SidecarGuide guide = new SidecarGuide(source, carriage, own, sidecar, reading);
    Optional<Problem> problem = guide.add();
    if (problem.isPresent()) {
      return Read.failed(problem.get());
    }
    return Read.of(
        new Guided(
            guide.carriage,
            new Guidance(
                guide.machine,
                guide.document,
                guide.blocks,
                guide.lines,
                guide.before,
                guide.after)));
  }

  private Optional<Problem> add() {
    for (Setting setting : sidecar.document()) {
      if (DirectionKey.named(setting.key()).isPresent()) {
        document = document.and(new Directions(List.of(setting)));
      } else {
        machine.removeIf(own -> own.key().equals(setting.key()));
        machine.add(setting);
      }
    }
    for (Sidecar.Anchor anchor : sidecar.anchors()) {
      Optional<Problem> problem = anchor.isBlock() ? block(anchor) : line(anchor);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<Problem> block(Sidecar.Anchor anchor) {
    Optional<Block> found =
        carriage.blocks().stream().filter(each -> each.number() == anchor.number()).findFirst();
    if (found.isEmpty() || !SidecarText.begins(found.get().firstLine(), anchor.text())) {
      return Optional.of(SidecarText.lost(anchor, found, carriage.blocks()));
    }
    Block block = found.get();
    blocks.merge(anchor.number(), directions(anchor), Directions::and);
    return steps(anchor, block.line(), block.lastLine());
  }

  private Optional<Problem> line(Sidecar.Anchor anchor) {
    int number = anchor.number();
    if (number > source.lines().size()
        || !SidecarText.contains(source.lines().get(number - 1).text(), anchor.text())) {
      return Optional.of(SidecarText.lost(anchor, source));
    }
    Directions said = directions(anchor);
    if (said.use().isPresent()) {
      Optional<Block> extra = ExtraBlock.at(number, said, carriage);
      if (extra.isEmpty()) {
        return problem(anchor, "This line holds nothing that could be a block");
      }
      carriage = carriage.with(extra.get());
      blocks.put(extra.get().number(), said);
      return steps(anchor, number, extra.get().lastLine());
    }
    Optional<Setting> reads = said.find(DirectionKey.READS);
    if (reads.isPresent()) {
      String text = source.lines().get(number - 1).text().strip();
      SidecarSteps steps = new SidecarSteps(reading, document, said);
      List<Step> step = List.of(steps.reads(text, reads.get(), source.position(number)));
      after.computeIfAbsent(number, _ -> new ArrayList<>()).addAll(step);
    } else if (anchor.check().isEmpty()) {
      lines.merge(number, said, Directions::and);
    }
    return steps(anchor, number, number);
  }

  private Optional<Problem> steps(Sidecar.Anchor anchor, int first, int last) {
    SidecarSteps steps = new SidecarSteps(reading, document, directions(anchor));
    Position place = source.position(anchor.isBlock() ? first : anchor.number());
    Optional<String> wrong =
        add(before, first, steps.setup(anchor.setup(), anchor.position()))
            .or(() -> add(after, later(anchor, last), steps.check(anchor.check(), place)));
    return wrong.flatMap(what -> problem(anchor, what));
  }

  private static int later(Sidecar.Anchor anchor, int line) {
    return directions(anchor)
        .find(DirectionKey.AFTER)
        .map(after -> Integer.parseInt(after.value()))
        .orElse(line);
  }

  private static Optional<String> add(
      Map<Integer, List<Step>> places, int number, SidecarSteps.Result result) {
    return switch (result) {
      case SidecarSteps.Wrong(String what) -> Optional.of(what);
      case SidecarSteps.Steps(List<Step> steps) -> {
        if (!steps.isEmpty()) {
          places.computeIfAbsent(number, _ -> new ArrayList<>()).addAll(steps);
        }
        yield Optional.empty();
      }
    };
  }

  private static Directions directions(Sidecar.Anchor anchor) {
    return new Directions(anchor.settings());
  }

  private static Optional<Problem> problem(Sidecar.Anchor anchor, String what) {
    return Optional.of(new Problem(anchor.position(), what));
  }
}
