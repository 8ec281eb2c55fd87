package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.Utf8;
import dev.apsh.transcript.document.DirectionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a sidecar: settings of the document, then its places, each with what is said of it.
public final class SidecarReader {
  private static final Pattern ANCHOR = Pattern.compile("(block|line) ([1-9]\\d{0,8}):(.*)");
  private static final Pattern SETTING = Pattern.compile("([a-z][a-z0-9-]*)(?: (\\S.*?))?:(.*)");
  private static final String INDENT = "  ";
  private static final String INSIDE = "    ";

  private final Source source;
  private final List<Setting> document = new ArrayList<>();
  private final List<Sidecar.Anchor> anchors = new ArrayList<>();
  private Optional<List<Line>> part = Optional.empty();

  private SidecarReader(Source source) {
    this.source = source;
  }

  public static Read<Sidecar> read(Source source) {
    SidecarReader reader = new SidecarReader(source);
    for (Line line : source.documentLines()) {
      Optional<String> wrong = reader.add(line);
      if (wrong.isPresent()) {
        return Read.failed(new Problem(source.position(line.number()), wrong.get()));
      }
    }
    return Read.of(new Sidecar(reader.document, reader.anchors));
  }

  private Optional<String> add(Line line) {
    String text = line.text();
    if (part.isPresent() && text.startsWith(INSIDE)) {
      part.get().add(new Line(line.number(), text.substring(INSIDE.length()), line.end()));
      return Optional.empty();
    }
    if (text.isBlank() || text.startsWith("#")) {
      return Optional.empty();
    }
    part = Optional.empty();
    if (text.startsWith("\t")) {
      return Optional.of("A line is indented by a tab; two blanks are meant");
    }
    return text.startsWith(INDENT) ? said(line, text.strip()) : place(line, text);
  }

  private Optional<String> place(Line line, String text) {
    Matcher anchor = ANCHOR.matcher(text);
    if (!anchor.matches()) {
      return text.startsWith(" ")
          ? Optional.of("A line is indented by one blank; two are meant")
          : setting(line, text, document);
    }
    String words = anchor.group(3).strip();
    if (words.isEmpty()) {
      return Optional.of("A place needs the text that stands there");
    }
    anchors.add(
        new Sidecar.Anchor(
            source.position(line.number()),
            anchor.group(1).equals("block"),
            Integer.parseInt(anchor.group(2)),
            words,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>()));
    return Optional.empty();
  }

  private Optional<String> said(Line line, String text) {
    if (anchors.isEmpty()) {
      return Optional.of("What is indented belongs to a place, and there is none above it");
    }
    Sidecar.Anchor anchor = anchors.getLast();
    switch (text) {
      case "setup:" -> part = Optional.of(anchor.setup());
      case "check:" -> part = Optional.of(anchor.check());
      default -> {
        return setting(line, text, anchor.settings());
      }
    }
    return Optional.empty();
  }

  private Optional<String> setting(Line line, String text, List<Setting> settings) {
    Matcher form = SETTING.matcher(text);
    Optional<String> decoded = Utf8.decoded(text);
    if (!form.matches() || decoded.isEmpty()) {
      return Optional.of(
          "This is neither a place, \"block N: TEXT\" or \"line N: TEXT\", nor \"key: value\"");
    }
    Matcher said = SETTING.matcher(decoded.get());
    boolean _ = said.matches();
    Setting setting =
        new Setting(
            source.position(line.number()),
            said.group(1),
            value(Optional.ofNullable(said.group(2)), said.group(3)));
    settings.add(setting);
    return DirectionKey.named(setting.key())
        .flatMap(key -> key.wrong(setting.value()))
        .map(wrong -> setting.key() + " " + wrong);
  }

  /// `where TEXT: MEANING` is a shorter `where: TEXT = MEANING`.
  private static String value(Optional<String> subject, String rest) {
    String value = rest.strip();
    return subject.map(text -> text + " = " + value).orElse(value);
  }
}
