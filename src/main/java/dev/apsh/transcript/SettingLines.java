package dev.apsh.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The settings of one file, as its directives make them.
final class SettingLines {
  private static final Pattern FORM = Pattern.compile("\\s*([a-z][a-z0-9-]*)\\s*=(.*)");

  private final Source source;
  private final SequencedMap<String, Setting> settings = new LinkedHashMap<>();

  SettingLines(Source source) {
    this.source = source;
  }

  /// Takes a directive in, or says what is wrong with it.
  Optional<Problem> add(Directive directive) {
    Position position = source.position(directive.line().number());
    Optional<String> text = decoded(directive.text());
    if (text.isEmpty()) {
      return refuse(position, "A setting is not in UTF-8");
    }
    Matcher form = FORM.matcher(text.get().strip());
    if (!form.matches()) {
      return refuse(position, "A setting is not of the form \"#apsh: key=value\"");
    }
    Setting setting = new Setting(position, form.group(1), form.group(2).strip());
    Setting earlier = settings.putIfAbsent(setting.key(), setting);
    return earlier == null
        ? Optional.empty()
        : refuse(position, setting.key() + " is set in line " + earlier.position().line());
  }

  List<Setting> all() {
    return List.copyOf(settings.values());
  }

  private static Optional<Problem> refuse(Position position, String what) {
    return Optional.of(new Problem(position, what));
  }

  private static Optional<String> decoded(String bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
