package dev.apsh.transcript.reading;

import dev.apsh.transcript.carrier.Carrier;
import dev.apsh.transcript.carrier.Carriers;
import dev.apsh.transcript.carrier.CommandLines;
import dev.apsh.transcript.carrier.PrefixedText;
import dev.apsh.transcript.document.Stand;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReadingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the options have documents read.
///
/// @param single whether there is but one document, so that a sidecar's name does not matter
public record ReadingPlan(Given given, boolean single) {
  private static final String SIDECAR = ".apsh";

  public static ReadingPlan of(Given given) {
    boolean single =
        given.paths().size() == 1 && !Files.isDirectory(Path.of(given.paths().getFirst()));
    return new ReadingPlan(given, single);
  }

  Carrier carrier(Path file) {
    return given
        .value(ReadingOptions.PREFIX)
        .<Carrier>map(prefix -> new PrefixedText(CommandLines.bytes(prefix)))
        .or(() -> given.value(ReadingOptions.CARRIER).flatMap(Carriers::named))
        .orElseGet(() -> Carriers.of(file));
  }

  /// The seconds that a command may take, when the options say so.
  Optional<String> timeout() {
    return given.value(ReadingOptions.TIMEOUT);
  }

  /// The prompts that the options declare.
  List<Stand> prompts() {
    return given.values(ReadingOptions.PROMPT).stream()
        .map(text -> Stand.of(text).orElseGet(() -> new Stand(CommandLines.bytes(text), "host")))
        .toList();
  }

  /// Where a document's first sidecar goes: into the folder that the options name, or beside it.
  public Path newSidecar(Path document) {
    String name = document.getFileName() + SIDECAR;
    return given
        .value(ReadingOptions.SIDECAR)
        .map(Path::of)
        .map(path -> Files.isDirectory(path) ? path.resolve(name) : path)
        .orElseGet(() -> document.resolveSibling(name));
  }

  /// The file that speaks of a document: the one that the options name, or one beside it.
  public Optional<Path> sidecar(Path document) {
    String name = document.getFileName() + SIDECAR;
    for (String path : given.values(ReadingOptions.SIDECAR)) {
      Path named = Path.of(path);
      if (Files.isDirectory(named)) {
        Path inFolder = named.resolve(name);
        if (Files.exists(inFolder)) {
          return Optional.of(inFolder);
        }
      } else if (single || named.getFileName().toString().equals(name)) {
        return Optional.of(named);
      }
    }
    Path beside = document.resolveSibling(name);
    return Files.exists(beside) ? Optional.of(beside) : Optional.empty();
  }
}
