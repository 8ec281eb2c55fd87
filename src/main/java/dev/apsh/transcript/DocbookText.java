package dev.apsh.transcript;

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
