package dev.apsh.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a document with its sidecar, as the options have it.
record DocumentReader(ReadingPlan plan, Catalogue catalogue) {

  Parsed read(Source source) {
    Optional<Path> beside = plan.sidecar(source.file());
    if (beside.isEmpty()) {
      return read(source, Optional.empty());
    }
    return switch (Source.read(beside.get())) {
      case Problem problem -> problem;
      case Source text ->
          switch (SidecarReader.read(text)) {
            case Problem problem -> problem;
            case Sidecar sidecar -> read(source, Optional.of(sidecar));
          };
    };
  }

  private Parsed read(Source source, Optional<Sidecar> sidecar) {
    List<Stand> declared = new ArrayList<>(plan.prompts());
    sidecar.ifPresent(each -> declared.addAll(new Directions(each.document()).prompts()));
    return read(source, sidecar, new Reading(catalogue, declared));
  }

  private Parsed read(Source source, Optional<Sidecar> sidecar, Reading reading) {
    Carrier carrier = plan.carrier(source.file());
    return switch (carrier.read(source, reading)) {
      case Problem problem -> problem;
      case Carriage carriage ->
          switch (DirectiveReader.read(source, carriage)) {
            case Problem problem -> problem;
            case Guidance own -> {
              List<Stand> more = own.document().prompts();
              if (!reading.declared().containsAll(more)) {
                List<Stand> all = new ArrayList<>(more);
                all.addAll(reading.declared());
                yield read(source, sidecar, new Reading(catalogue, all));
              }
              yield guided(source, carriage, own, sidecar, reading);
            }
          };
    };
  }

  private Parsed guided(
      Source source, Carriage carriage, Guidance said, Optional<Sidecar> sidecar, Reading reading) {
    Guidance own =
        plan.timeout()
            .map(seconds -> said.unlessSet(new Setting(source.position(0), "timeout", seconds)))
            .orElse(said);
    if (sidecar.isEmpty()) {
      return TranscriptParser.parse(source, carriage, own, catalogue);
    }
    return switch (SidecarGuide.guide(source, carriage, own, sidecar.get(), reading)) {
      case SidecarGuide.Wrong(Problem problem) -> problem;
      case SidecarGuide.Guided(Carriage all, Guidance guidance) ->
          TranscriptParser.parse(source, all, guidance, catalogue);
    };
  }
}
