package dev.apsh.lint;

import dev.apsh.transcript.Position;
import java.util.List;
import java.util.Optional;

/// A simple command as it will run, as far as that can be known: what is not known of a word is the
/// character [#UNKNOWN].
///
/// @param words its name first; without `sudo` and its options
/// @param outputs the files that its output is redirected to
/// @param input what a pipe gives it, if that can be known
/// @param folder where it runs, if that can be known
record Use(
    Position position,
    boolean sudo,
    List<String> words,
    List<String> outputs,
    Optional<String> input,
    Optional<String> folder) {
  static final char UNKNOWN = '\uffff';

  Use {
    words = List.copyOf(words);
    outputs = List.copyOf(outputs);
  }

  static boolean isKnown(String word) {
    return word.indexOf(UNKNOWN) < 0;
  }

  /// The program's name without its folder.
  String name() {
    return words.isEmpty() ? "" : words.getFirst().substring(words.getFirst().lastIndexOf('/') + 1);
  }

  /// A path as an absolute one, if that can be known.
  Optional<String> absolute(String path) {
    return path.startsWith("/") ? Optional.of(path) : folder.map(here -> here + "/" + path);
  }

  /// What it prints, for `echo` and a `printf` without arguments.
  Optional<String> printed() {
    List<String> rest = words.stream().skip(1).dropWhile(word -> word.matches("-[neE]+")).toList();
    return switch (name()) {
      case "echo" -> Optional.of(String.join(" ", rest));
      case "printf" ->
          rest.size() == 1 ? Optional.of(rest.getFirst().replace("\\n", "")) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
