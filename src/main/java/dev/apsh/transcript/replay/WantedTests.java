package dev.apsh.transcript.replay;

import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Redaction;
import dev.apsh.transcript.document.Stand;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import java.util.List;
import java.util.regex.Pattern;

/// How a step's directions have its lines compared.
final class WantedTests {
  private static final List<String> LINES = List.of("...", "[...]", "[…]");
  private static final String PART = "[..]";

  private final Captures captures;
  private final List<Stand> stands;
  private final List<Redaction> redactions;
  private final boolean withCaptures;
  private final boolean withElisions;

  WantedTests(Directions directions, Captures captures) {
    this.captures = captures;
    this.stands = directions.stands();
    this.redactions = directions.redactions();
    this.withCaptures = directions.isOn(DirectionKey.CAPTURES);
    this.withElisions = directions.isOn(DirectionKey.ELISIONS);
  }

  /// Whether a line stands for lines, by itself or by what its text stands for.
  boolean isElision(Expectation expectation) {
    return withElisions && (isElision(expectation.text()) || isElision(meant(expectation).text()));
  }

  private static boolean isElision(String text) {
    return LINES.contains(text.strip());
  }

  Wanted.Test of(Expectation expectation) {
    if (isElision(expectation)) {
      return (_, _) -> Match.Sure.YES;
    }
    Expectation meant = meant(expectation);
    return (actual, effort) -> match(meant, actual, effort);
  }

  /// The line with what its words stand for.
  private Expectation meant(Expectation expectation) {
    String text = expectation.text();
    for (Stand each : stands) {
      text = each.in(text);
    }
    return text.equals(expectation.text()) ? expectation : Expectation.of(expectation.line(), text);
  }

  private Match match(Expectation meant, String actual, Effort effort) {
    Match usual = meant.match(actual, effort);
    if (usual != Match.Sure.NO) {
      return usual;
    }
    String text = meant.text();
    boolean isOther =
        (withCaptures && captures.matched(text, actual).isPresent())
            || (withElisions && text.contains(PART) && isElided(text, actual))
            || (!redactions.isEmpty() && redacted(text).equals(redacted(actual)));
    return Match.of(isOther);
  }

  /// Keeps what a line that came tells of the names in the one that was wanted.
  void learn(Expectation expectation, String actual) {
    if (withCaptures) {
      captures.matched(meant(expectation).text(), actual).ifPresent(captures::add);
    }
  }

  private static boolean isElided(String text, String actual) {
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    for (int part = text.indexOf(PART); part >= 0; part = text.indexOf(PART, at)) {
      pattern.append(Pattern.quote(text.substring(at, part))).append(".*");
      at = part + PART.length();
    }
    pattern.append(Pattern.quote(text.substring(at)));
    return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(actual).matches();
  }

  private String redacted(String text) {
    String redacted = text;
    for (Redaction each : redactions) {
      redacted = each.in(redacted);
    }
    return redacted;
  }

  /// A line that came as it is to be written: with names, with words that stand for it, with marks.
  String written(String actual) {
    String text = withCaptures ? captures.named(actual) : actual;
    for (Stand each : stands) {
      text = each.back(text);
    }
    return redacted(text);
  }
}
