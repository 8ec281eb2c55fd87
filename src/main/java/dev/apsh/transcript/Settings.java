package dev.apsh.transcript;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How one transcript wants its machine: the settings that it makes, and cram's environment.
///
/// @param file the transcript, as it was named or found
/// @param settings in the order of the file, no key twice
/// @param environment variables that the shell exports before the first command, in this order
public record Settings(
    Path file, List<Setting> settings, SequencedMap<String, String> environment) {
  /// What cram sets for the commands of every file, so that they print the same everywhere.
  private static final List<Map.Entry<String, String>> ENVIRONMENT =
      List.of(
          Map.entry("LANG", "C"),
          Map.entry("LC_ALL", "C"),
          Map.entry("LANGUAGE", "C"),
          Map.entry("TZ", "GMT"),
          Map.entry("CDPATH", ""),
          Map.entry("COLUMNS", "80"),
          Map.entry("GREP_OPTIONS", ""));

  /// These settings, with cram's environment for the file.
  public static Settings of(Path file, List<Setting> settings) {
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    for (Map.Entry<String, String> variable : ENVIRONMENT) {
      environment.put(variable.getKey(), variable.getValue());
    }
    Path absolute = file.toAbsolutePath();
    environment.put("TESTDIR", String.valueOf(absolute.getParent()));
    environment.put("TESTFILE", String.valueOf(absolute.getFileName()));
    return new Settings(file, settings, environment);
  }

  public Optional<Setting> find(String key) {
    for (Setting setting : settings) {
      if (setting.key().equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
