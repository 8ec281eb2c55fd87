package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.Directive;
import dev.apsh.transcript.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings at the head of a Markdown document, between two lines `---`.
///
/// Only what stands under `apsh:` is read, as `key: value`, one in a line.
record FrontMatter(List<Carried> lines, Optional<Problem> problem) {
  private static final String EDGE = "---";
  private static final String OURS = "apsh:";

  static FrontMatter of(Source source) {
    List<Line> lines = source.documentLines();
    if (lines.isEmpty() || !lines.getFirst().text().stripTrailing().equals(EDGE)) {
      return new FrontMatter(List.of(), Optional.empty());
    }
    List<Carried> matter = new ArrayList<>(List.of(new Prose(lines.getFirst())));
    boolean isOurs = false;
    for (Line line : lines.subList(1, lines.size())) {
      String text = line.text().stripTrailing();
      if (text.equals(EDGE) || text.equals("...")) {
        matter.add(new Prose(line));
        return new FrontMatter(matter, Optional.empty());
      }
      isOurs &= text.isBlank() || text.startsWith(" ") || text.startsWith("\t");
      if (text.equals(OURS)) {
        isOurs = true;
        matter.add(new Prose(line));
      } else if (!isOurs || text.isBlank() || text.strip().startsWith("#")) {
        matter.add(new Prose(line));
      } else if (setting(text).isEmpty()) {
        return new FrontMatter(
            matter,
            Optional.of(
                new Problem(
                    source.position(line.number()),
                    "A setting is not of the form \"  key: value\"")));
      } else {
        matter.add(new Directive(line, setting(text).get()));
      }
    }
    return new FrontMatter(List.of(), Optional.empty());
  }

  private static Optional<String> setting(String text) {
    int colon = text.indexOf(':');
    if (text.startsWith("\t") || colon < 0) {
      return Optional.empty();
    }
    String value = text.substring(colon + 1).strip();
    boolean isQuoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.endsWith(value.substring(0, 1));
    String bare = isQuoted ? value.substring(1, value.length() - 1) : value;
    return Optional.of(text.substring(0, colon).strip() + "=" + bare);
  }
}
