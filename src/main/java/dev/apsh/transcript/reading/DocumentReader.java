package dev.apsh.transcript.reading;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.Carrier;
import dev.apsh.transcript.carrier.Reading;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Stand;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.sidecar.Sidecar;
import dev.apsh.transcript.sidecar.SidecarGuide;
import dev.apsh.transcript.sidecar.SidecarReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a document with its sidecar, as the options have it.
public record DocumentReader(ReadingPlan plan, Catalogue catalogue) {

  /// Reads what stands in a file.
  public Read<Transcript> read(Path file) {
    return Source.read(file).then(this::read);
  }

  public Read<Transcript> read(Source source) {
    Optional<Path> beside = plan.sidecar(source.file());
    if (beside.isEmpty()) {
      return read(source, Optional.empty());
    }
    return Source.read(beside.get())
        .then(SidecarReader::read)
        .then(sidecar -> read(source, Optional.of(sidecar)));
  }

  private Read<Transcript> read(Source source, Optional<Sidecar> sidecar) {
    List<Stand> declared = new ArrayList<>(plan.prompts());
    sidecar.ifPresent(each -> declared.addAll(new Directions(each.document()).prompts()));
    return read(source, sidecar, new Reading(catalogue, declared));
  }

  private Read<Transcript> read(Source source, Optional<Sidecar> sidecar, Reading reading) {
    Carrier carrier = plan.carrier(source.file());
    return carrier
        .read(source, reading)
        .then(carriage ->
            DirectiveReader.read(source, carriage)
                .then(own -> {
                  List<Stand> more = own.document().prompts();
                  return reading.declared().containsAll(more)
                      ? guided(source, carriage, own, sidecar, reading)
                      : read(source, sidecar, reading.and(more));
                }));
  }

  private Read<Transcript> guided(
      Source source, Carriage carriage, Guidance said, Optional<Sidecar> sidecar, Reading reading) {
    Guidance own =
        plan.timeout()
            .map(seconds -> said.unlessSet(new Setting(source.position(0), "timeout", seconds)))
            .orElse(said);
    if (sidecar.isEmpty()) {
      return TranscriptParser.parse(source, carriage, own, catalogue);
    }
    return SidecarGuide.guide(source, carriage, own, sidecar.get(), reading)
        .then(all -> TranscriptParser.parse(source, all.carriage(), all.guidance(), catalogue));
  }
}
