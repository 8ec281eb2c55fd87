package dev.apsh.transcript.reading;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.option.Given;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The commands of a document, or the text of a script, read without being run.
public sealed interface Examples {
  /// Endings of documents in which commands are set apart from the text.
  Set<String> DOCUMENTS =
      Set.of(
          "t",
          "md",
          "markdown",
          "mkd",
          "rst",
          "rest",
          "txt",
          "text",
          "xml",
          "docbook",
          "dbk",
          "adoc",
          "asciidoc",
          "asc",
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8");

  /// A command of a document.
  ///
  /// @param position its first line
  record Example(Position position, String text, Place place) {}

  /// The commands in a document.
  record Found(List<Example> examples) implements Examples {}

  /// The file is a script, all of it.
  record Script(String text) implements Examples {}

  /// It cannot be read: one line that names it.
  record Unreadable(String message) implements Examples {}

  static Examples of(String name, Catalogue catalogue) {
    Path file = Path.of(name);
    return switch (Source.read(file)) {
      case Read.Failed(Problem problem) -> new Unreadable(problem.toString());
      case Read.Done(Source source) when isScript(name, source) -> new Script(text(source));
      case Read.Done(Source _) ->
          switch (new DocumentReader(ReadingPlan.of(Given.NOTHING), catalogue).read(file)) {
            case Read.Failed(Problem problem) -> new Unreadable(problem.toString());
            case Read.Done(Transcript transcript) ->
                new Found(
                    transcript.steps().stream()
                        .filter(step -> !step.isHidden())
                        .map(Examples::example)
                        .toList());
          };
    };
  }

  private static Example example(Step step) {
    return new Example(step.position(), Readable.text(step.text()), step.place());
  }

  /// Whether a file has the ending of a document.
  public static boolean isDocument(Path file) {
    String name = file.toString();
    return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /// A script says so in its first line or by its name; what has no known ending is one as well.
  private static boolean isScript(String name, Source source) {
    String first = source.lines().isEmpty() ? "" : source.lines().getFirst().text();
    return first.startsWith("#!") || !isDocument(Path.of(name));
  }

  private static String text(Source source) {
    StringBuilder text = new StringBuilder();
    source.lines().forEach(line -> text.append(line.text()).append('\n'));
    return new String(
        text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
