package dev.apsh.transcript.run;

import dev.apsh.transcript.Read;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.reading.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of a run with all that they rest upon, as they were when they ran last.
final class Watched {
  private final Map<Path, List<Object>> seen = new HashMap<>();
  private final DocumentReader reader;

  Watched(DocumentReader reader) {
    this.reader = reader;
  }

  /// The files that are new, or are other than they were when this was last asked, in their order.
  List<Path> changed(List<Path> files) {
    List<Path> changed = new ArrayList<>();
    for (Path file : files) {
      List<Object> state = Stream.concat(Stream.of(file), more(file)).map(Watched::state).toList();
      if (!state.equals(seen.put(file, state))) {
        changed.add(file);
      }
    }
    return changed;
  }

  /// The lab that a transcript sets, and the file beside a document that says how to run it.
  private Stream<Path> more(Path file) {
    return Stream.concat(reader.plan().sidecar(file).stream(), lab(file));
  }

  private Stream<Path> lab(Path file) {
    if (reader.read(file) instanceof Read.Done(Transcript transcript)) {
      return transcript.settings().stream()
          .filter(setting -> setting.key().equals("lab"))
          .map(setting -> file.resolveSibling(setting.value()));
    }
    return Stream.empty();
  }

  /// When a file was written and how long it is, if it is there.
  private static Object state(Path file) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(about.lastModifiedTime(), about.size());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
