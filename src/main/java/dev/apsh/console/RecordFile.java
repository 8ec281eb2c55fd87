package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.session.WorldSession;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file of `--record`: the session's transcript, written when the session ends.
final class RecordFile {
  private static final int FAILED = 1;

  private final Path file;
  private final Invocation.Choices choices;

  RecordFile(Invocation.Shell shell) {
    this.file = Path.of(shell.record().orElseThrow());
    this.choices = shell.choices();
  }

  /// Why a file of this name cannot be written, known before anything is typed.
  static Optional<String> wrong(String name) {
    try {
      Path file = Path.of(name);
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      if (!Files.isDirectory(folder)) {
        return Optional.of("cannot record into " + name + ": No such file or directory");
      }
      if (Files.isDirectory(file)) {
        return Optional.of("cannot record into " + name + ": Is a directory");
      }
      return Files.isWritable(Files.exists(file) ? file : folder)
          ? Optional.empty()
          : Optional.of("cannot record into " + name + ": Permission denied");
    } catch (InvalidPathException e) {
      return Optional.of("no file can have the name " + name);
    }
  }

  /// What a transcript says to get the machine of these choices, a lab as it was named.
  static List<Setting> settings(Invocation.Choices choices) {
    List<Setting> settings = new ArrayList<>();
    choices.lab().ifPresent(lab -> settings.add(setting("lab", lab)));
    choices.profile().ifPresent(profile -> settings.add(setting("profile", profile)));
    return settings;
  }

  private static Setting setting(String key, String value) {
    return new Setting(new Position("", 0), key, value);
  }

  /// Writes what was typed; gives the exit status of all.
  int write(WorldSession session, int status, RealStreams streams) {
    try {
      Invocation.Choices there = choices.with("lab", choices.lab().map(this::fromFile));
      WholeFile.write(file, session.transcript(file, settings(there)));
      return status;
    } catch (IOException e) {
      var _ = streams.error(Bytes.of("apsh: cannot record into " + file + "\n"));
      return FAILED;
    }
  }

  /// A lab's path as it is seen from the transcript's folder.
  private String fromFile(String lab) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    return folder.normalize().relativize(Path.of(lab).toAbsolutePath().normalize()).toString();
  }
}
