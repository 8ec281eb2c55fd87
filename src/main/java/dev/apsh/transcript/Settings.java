package dev.apsh.transcript;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final List<String> ENVIRONMENT =
      List.of(
          "LANG=C", "LC_ALL=C", "LANGUAGE=C", "TZ=GMT", "CDPATH=", "COLUMNS=80", "GREP_OPTIONS=");

  /// These settings, with cram's environment for the file.
  public static Settings of(Path file, List<Setting> settings) {
    SequencedMap<String, String> environment = new LinkedHashMap<>();
    for (String variable : ENVIRONMENT) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    Path absolute = file.toAbsolutePath();
    environment.put("TESTDIR", String.valueOf(absolute.getParent()));
    environment.put("TESTFILE", String.valueOf(absolute.getFileName()));
    return new Settings(file, settings, environment);
  }

  public Optional<Setting> find(String key) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }
}
