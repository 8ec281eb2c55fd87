package dev.apsh.transcript;

import java.util.List;

/// The plain document that cram reads: what is indented by two spaces is the transcript.
final class IndentedText {
  private static final String INDENT = "  ";
  private static final String MARK = "#apsh:";

  private IndentedText() {}

  static List<Carried> lines(Source source) {
    return source.lines().stream().map(IndentedText::line).toList();
  }

  private static Carried line(Line line) {
    if (line.text().startsWith(INDENT)) {
      return new Carried.Inside(line, INDENT.length());
    }
    return line.text().startsWith(MARK)
        ? new Directive(line, line.text().substring(MARK.length()))
        : new Prose(line);
  }
}
