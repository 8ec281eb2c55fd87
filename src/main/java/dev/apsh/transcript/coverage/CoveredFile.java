package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.outcome.StepResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file with what became of each of its lines, and of each block that is set apart from its text.
///
/// @param lines the text of each line, with its shade and, if there is one, the reason
record CoveredFile(String name, List<Shaded> lines, List<Example> examples) {
  /// A line of the document.
  record Shaded(String text, Shade shade, String reason) {}

  /// A block of a document: an example that something runs or that nothing runs.
  ///
  /// @param elsewhere whether all its commands run in another file
  record Example(Position position, int number, Shade shade, boolean elsewhere, String firstLine) {
    boolean isRun() {
      return elsewhere || (shade != Shade.NOT_RUN && shade != Shade.LISTING);
    }
  }

  CoveredFile {
    lines = List.copyOf(lines);
    examples = List.copyOf(examples);
  }

  /// @param elsewhere the commands that ran in other files
  static CoveredFile of(Transcript transcript, List<StepResult> results, Set<String> elsewhere) {
    return new Shading(transcript, results, elsewhere).file();
  }

  /// Deals out the results to lines and blocks.
  private static final class Shading {
    private final Transcript transcript;
    private final Set<String> elsewhere;
    private final Map<Integer, Shade> shades = new HashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();

    Shading(Transcript transcript, List<StepResult> results, Set<String> elsewhere) {
      this.transcript = transcript;
      this.elsewhere = elsewhere;
      Map<Position, List<StepResult>> byPosition = new HashMap<>();
      for (StepResult result : results) {
        byPosition.computeIfAbsent(result.position(), _ -> new ArrayList<>()).add(result);
      }
      for (Step step : transcript.steps()) {
        shade(step, byPosition.getOrDefault(step.position(), List.of()));
      }
      for (StepResult result : results) {
        mark(result.position().line(), Shade.of(result.kind()), result.reason());
      }
    }

    private void shade(Step step, List<StepResult> results) {
      if (step.isSetup()) {
        return;
      }
      Shade shade = Shade.PROSE;
      for (StepResult result : results) {
        shade = shade.worse(Shade.of(result.kind()));
      }
      if (results.isEmpty()) {
        return;
      }
      Shade whole = shade == Shade.KNOWN ? Shade.PASSED : shade;
      List<Line> lines = new ArrayList<>(step.commandLines().toList());
      if (!step.isHidden()) {
        step.expectations().forEach(expectation -> lines.add(expectation.line()));
      }
      lines.forEach(line -> mark(line.number(), whole, ""));
    }

    private void mark(int line, Shade shade, String reason) {
      shades.merge(line, shade, Shade::worse);
      if (!reason.isEmpty()) {
        reasons.merge(line, reason, (one, other) -> one.equals(other) ? one : one + "; " + other);
      }
    }

    CoveredFile file() {
      boolean document = !transcript.carriage().style().isCram();
      List<Example> examples = new ArrayList<>();
      for (Block block : document ? transcript.carriage().blocks() : List.<Block>of()) {
        examples.add(example(block));
      }
      List<Shaded> lines = new ArrayList<>();
      for (Line line : transcript.source().lines()) {
        lines.add(
            new Shaded(
                Readable.text(line.text()),
                shades.getOrDefault(line.number(), Shade.PROSE),
                reasons.getOrDefault(line.number(), "")));
      }
      return new CoveredFile(transcript.source().file().toString(), lines, examples);
    }

    private Example example(Block block) {
      Shade shade = Shade.PROSE;
      for (int line = block.line(); line <= block.lastLine(); line++) {
        shade = shade.worse(shades.getOrDefault(line, Shade.PROSE));
      }
      if (shade == Shade.PROSE) {
        shade = block.kind() == Block.Kind.LISTING ? Shade.LISTING : Shade.NOT_RUN;
        for (Carried.Inside inside : block.lines()) {
          mark(inside.line().number(), shade, "");
        }
      }
      return new Example(
          transcript.source().position(block.line()),
          block.number(),
          shade,
          isElsewhere(block),
          Readable.text(block.firstLine()));
    }

    private boolean isElsewhere(Block block) {
      List<Step> steps =
          transcript.steps().stream()
              .filter(step -> !step.isHidden())
              .filter(step -> isIn(step, block))
              .toList();
      return !steps.isEmpty() && steps.stream().allMatch(step -> elsewhere.contains(step.text()));
    }

    private static boolean isIn(Step step, Block block) {
      Optional<Line> line = step.firstLine();
      return line.isPresent()
          && line.get().number() >= block.line()
          && line.get().number() <= block.lastLine();
    }
  }
}
