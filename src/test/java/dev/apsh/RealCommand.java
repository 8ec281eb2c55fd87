package dev.apsh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command of the real computer, its environment given whole; its output goes to files.
final class RealCommand {
  /// What a command answered.
  record Answer(int status, String out, String err) {}

  /// A command that has started.
  record Running(Process process, Path out, Path err) {
    Answer answer() {
      try {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends in time").isTrue();
        return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /// Ends it and all that it started, as a terminal's interrupt reaches them all.
    void end() {
      List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
      all.add(process.toHandle());
      all.forEach(ProcessHandle::destroy);
    }
  }

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();

  RealCommand(Path directory) {
    this.directory = directory;
  }

  RealCommand with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  Answer run(Object... words) {
    return start(words).answer();
  }

  Running start(Object... words) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(words).stream().map(Object::toString).toList());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      out.toFile().deleteOnExit();
      err.toFile().deleteOnExit();
      builder
          .directory(directory.toFile())
          .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
          .redirectOutput(out.toFile())
          .redirectError(err.toFile());
      return new Running(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
