package dev.apsh.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cram's line grammar, whatever document carries the lines.
final class TranscriptParser {
  private final Source source;
  private final SettingLines settings;
  private final List<Entry> entries = new ArrayList<>();
  private boolean seenCommand;

  private TranscriptParser(Source source) {
    this.source = source;
    this.settings = new SettingLines(source);
  }

  static Parsed parse(Source source) {
    return parse(source, IndentedText.lines(source));
  }

  static Parsed parse(Source source, List<Carried> lines) {
    TranscriptParser parser = new TranscriptParser(source);
    for (Carried line : lines) {
      Optional<Problem> problem = parser.add(line);
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    return parser.transcript();
  }

  private Optional<Problem> add(Carried line) {
    Entry entry =
        switch (line) {
          case Prose prose -> prose;
          case Directive directive -> directive;
          case Carried.Inside inside -> entry(inside);
        };
    entries.add(entry);
    seenCommand |= entry instanceof Entry.Command;
    return switch (entry) {
      case Directive directive when seenCommand ->
          refuse(directive.line(), "A setting must stand before the first command");
      case Directive directive -> settings.add(directive);
      case Entry.Continuation continuation when !seenCommand ->
          refuse(continuation.line(), "A line \"> \" has no command \"$ \" above it");
      default -> Optional.empty();
    };
  }

  private static Entry entry(Carried.Inside inside) {
    if (inside.text().startsWith(Entry.Command.PROMPT)) {
      return new Entry.Command(inside.line(), inside.start());
    }
    if (inside.text().startsWith(Entry.Continuation.PROMPT)) {
      return new Entry.Continuation(inside.line(), inside.start());
    }
    return Expectation.of(inside.line());
  }

  private Optional<Problem> refuse(Line line, String what) {
    return Optional.of(new Problem(source.position(line.number()), what));
  }

  private Transcript transcript() {
    List<Entry> preamble = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Entry> part = preamble;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Command) {
        if (part != preamble) {
          steps.add(step(part));
        }
        part = new ArrayList<>();
      }
      part.add(entry);
    }
    if (part != preamble) {
      steps.add(step(part));
    }
    return new Transcript(source, settings.all(), entries, preamble, steps);
  }

  private static Step step(List<Entry> part) {
    List<Entry.Continuation> continuations = new ArrayList<>();
    List<Expectation> expectations = new ArrayList<>();
    List<Entry> prose = new ArrayList<>();
    for (Entry entry : part.subList(1, part.size())) {
      switch (entry) {
        case Entry.Continuation continuation -> continuations.add(continuation);
        case Expectation expectation -> expectations.add(expectation);
        case Prose _, Directive _ -> prose.add(entry);
        case Entry.Command _ -> throw new IllegalStateException("two commands in one step");
      }
    }
    return new Step((Entry.Command) part.getFirst(), continuations, expectations, prose);
  }
}
