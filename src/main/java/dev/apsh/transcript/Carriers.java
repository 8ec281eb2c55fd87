package dev.apsh.transcript;

import java.nio.file.Path;
import java.util.Locale;

/// Which carrier a file is, by its name.
final class Carriers {
  private Carriers() {}

  static Carrier of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "md", "markdown", "mkd" -> new MarkdownText();
      case "rst", "rest" -> new RestText();
      case "txt", "text" -> new PlainText();
      default -> new IndentedText();
    };
  }
}
