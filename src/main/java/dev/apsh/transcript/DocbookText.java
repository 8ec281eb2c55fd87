package dev.apsh.transcript;

import java.util.stream.Collectors;

/// DocBook: screens and listings, with entities or elements as prompts.
final class DocbookText implements Carrier {
  @Override
  public Carrying read(Source source, Reading reading) {
    String text = source.documentLines().stream().map(Line::text).collect(Collectors.joining("\n"));
    return WellFormed.problem(source, text)
        .<Carrying>map(problem -> problem)
        .orElseGet(() -> new DocbookReader(source, text, reading).read());
  }
}
