package dev.apsh.transcript.carrier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Which carrier a file is, by its name or as it is said.
public final class Carriers {
  public static final String NAMES = "cram, markdown, rst, text, docbook, asciidoc, man";

  private Carriers() {}

  public static Carrier of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "md", "markdown", "mkd" -> new MarkdownText();
      case "rst", "rest" -> new RestText();
      case "txt", "text" -> new PlainText();
      case "xml", "dbk", "docbook" -> new DocbookText();
      case "adoc", "asciidoc", "asc" -> new AsciidocText();
      case "1", "2", "3", "4", "5", "6", "7", "8", "9", "man" -> new ManText();
      default -> new IndentedText();
    };
  }

  public static Optional<Carrier> named(String name) {
    return switch (name) {
      case "cram" -> Optional.of(new IndentedText());
      case "markdown" -> Optional.of(new MarkdownText());
      case "rst" -> Optional.of(new RestText());
      case "text" -> Optional.of(new PlainText());
      case "docbook" -> Optional.of(new DocbookText());
      case "asciidoc" -> Optional.of(new AsciidocText());
      case "man" -> Optional.of(new ManText());
      default -> Optional.empty();
    };
  }
}
