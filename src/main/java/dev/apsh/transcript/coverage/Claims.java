package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Prose;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.outcome.StepResult;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Claims by their numbers: a list of them has each at the head of a table's row, a transcript
/// names in brackets those that the commands below show.
public final class Claims {
  private static final Pattern ROW =
      Pattern.compile("\\|\\s*([A-Z][A-Za-z]*-[0-9]+)\\s*\\|\\s*([^|]*?)\\s*(\\|.*)?");
  private static final Pattern NAMED = Pattern.compile("\\[([A-Z][A-Za-z]*-[0-9]+)]");

  private Claims() {}

  /// The claims with what they are about, in the order of the file.
  public static Read<Map<String, String>> read(Path file) {
    return Source.read(file).then(source -> Read.of(listed(source)));
  }

  private static Map<String, String> listed(Source source) {
    Map<String, String> claims = new LinkedHashMap<>();
    for (Line line : source.lines()) {
      Matcher row = ROW.matcher(Readable.text(line.text()));
      if (row.matches()) {
        claims.putIfAbsent(row.group(1), row.group(2));
      }
    }
    return claims;
  }

  /// The claims whose paragraph stands directly above commands that all came as they are written.
  static Set<String> met(Transcript transcript, Map<Integer, StepResult> results) {
    Map<String, Boolean> shown = new TreeMap<>();
    Set<String> above = new TreeSet<>();
    boolean inParagraph = false;
    for (Entry entry : transcript.entries()) {
      String text = entry.line().text();
      StepResult result = results.get(entry.line().number());
      if (result != null) {
        boolean good = result.kind() == StepResult.Kind.PASSED;
        above.forEach(claim -> shown.merge(claim, good, Boolean::logicalAnd));
      }
      boolean isText = entry instanceof Prose && !text.isBlank();
      if (isText && !inParagraph) {
        above.clear();
      }
      if (isText) {
        NAMED.matcher(text).results().forEach(claim -> above.add(claim.group(1)));
      }
      inParagraph = isText;
    }
    Set<String> met = new TreeSet<>();
    shown.forEach((claim, good) -> {
      if (good) {
        met.add(claim);
      }
    });
    return met;
  }
}
