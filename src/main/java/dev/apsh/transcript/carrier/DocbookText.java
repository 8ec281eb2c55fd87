package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import java.util.stream.Collectors;

/// DocBook: screens and listings, with entities or elements as prompts.
final class DocbookText implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    String text = source.documentLines().stream().map(Line::text).collect(Collectors.joining("\n"));
    return WellFormed.problem(source, text)
        .map(Read::<Carriage>failed)
        .orElseGet(() -> new DocbookReader(source, text, reading).read());
  }
}
