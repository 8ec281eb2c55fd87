package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.document.Carried;
import java.util.regex.Pattern;

/// A line of a listing in AsciiDoc: what its prompts and callouts mean.
final class AsciidocLine {
  private static final Pattern CALLOUTS =
      Pattern.compile("(?: *(?:(?://|#|--|;;) ?)?<(?:\\d+|\\.)>)+\\s*$");
  private static final Pattern PROMPT = Pattern.compile("\\{prompt[._-]?([\\w.-]*)}\\s?");

  private AsciidocLine() {}

  static Carried.Inside inside(Line line) {
    String bare = CALLOUTS.matcher(line.text()).replaceFirst("");
    String text =
        PROMPT
            .matcher(bare)
            .replaceAll(match -> DocumentEntities.prompt(match.group(1)).replace("$", "\\$"));
    return new Carried.Inside(line, 0, bare.length(), "", text);
  }
}
