package dev.apsh.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One run of a real tool, as it was recorded: the command line, what it printed, how it ended, and
/// what it changed.
record Recording(String name, String command, Answer answer, Map<String, String> more) {
  private static final JsonFactory JSON = new JsonFactory();

  /// What a run gives, as bytes in ISO 8859-1.
  record Answer(String out, String err, int status) {}

  /// What was written to sysfs, a line a file; only where it was recorded.
  String writes() {
    return more.getOrDefault("writes", "");
  }

  /// What stood in the files that matter afterwards; only where it was recorded.
  String state() {
    return more.getOrDefault("state", "");
  }

  boolean has(String key) {
    return more.containsKey(key);
  }

  static Path folder() {
    return Path.of(System.getProperty("apsh.recordings"), "golden");
  }

  /// All of a file, in order.
  static List<Recording> of(Path file) {
    try {
      return Files.readAllLines(file).stream().map(Recording::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recording parsed(String line) {
    Map<String, String> members = new HashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        members.put(key, parser.getString());
      }
    }
    return new Recording(
        members.getOrDefault("name", ""),
        members.getOrDefault("cmd", ""),
        new Answer(
            bytes(members.getOrDefault("out", "")),
            bytes(members.getOrDefault("err", "")),
            Integer.parseInt(members.getOrDefault("rc", "-1"))),
        members);
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
