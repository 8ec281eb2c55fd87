package dev.apsh.program.sed;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Output;
import dev.apsh.linux.Process;
import dev.apsh.vfs.OpenMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The files that a script writes, each opened once, when the script is read.
final class Sinks {
  private final Process process;
  private final String separator;
  private final Map<String, Sink> opened = new LinkedHashMap<>();
  private final Sink stdout;

  Sinks(Process process, Output out, Output err, String separator) {
    this.process = process;
    this.separator = separator;
    this.stdout = new Sink(out, "stdout", separator);
    opened.put("/dev/stdout", new Sink(out, "stdout", separator));
    opened.put("/dev/stderr", new Sink(err, "stderr", separator));
  }

  Sink stdout() {
    return stdout;
  }

  /// Refuses as open(2).
  Outcome<Sink> open(String path) {
    Sink known = opened.get(path);
    if (known != null) {
      return Outcome.of(known);
    }
    Outcome<Sink> made =
        process
            .open(path, OpenMode.WRITE)
            .map(descriptor -> new Sink(Output.to(process, descriptor), path, separator));
    if (made instanceof Done<Sink>(Sink sink)) {
      opened.put(path, sink);
    }
    return made;
  }

  /// What went wrong with one of them.
  Optional<String> wrong() {
    if (stdout.wrong().isPresent()) {
      return stdout.wrong();
    }
    for (Sink sink : opened.values()) {
      if (sink.wrong().isPresent()) {
        return sink.wrong();
      }
    }
    return Optional.empty();
  }

  void flush() {
    stdout.flush();
    opened.values().forEach(Sink::flush);
  }
}
