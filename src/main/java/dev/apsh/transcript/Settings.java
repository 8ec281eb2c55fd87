package dev.apsh.transcript;

import java.nio.file.Path;
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
  public Optional<Setting> find(String key) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }
}
