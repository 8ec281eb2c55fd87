package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The options and operands of a call of chzdev or lszdev, checked one after the other.
final class ZdevOptions {
  private final Map<String, List<String>> given = new HashMap<>();
  private List<String> operands = List.of();

  private ZdevOptions() {}

  /// What a command line is.
  sealed interface Parsed {}

  /// One that holds together.
  record Right(ZdevOptions options) implements Parsed {}

  /// One that does not; it has been said.
  record Wrong(int status) implements Parsed {}

  /// What a program has.
  ///
  /// @param conflicts which options exclude each other
  /// @param refused words of options that the original has and that are not simulated
  record Known(List<S390Option> all, Map<String, Set<String>> conflicts, Set<String> refused) {}

  static Parsed parse(Known known, List<String> arguments, ZdevVoice voice) {
    ZdevOptions options = new ZdevOptions();
    Getopt getopt = new Getopt(known.all(), arguments);
    for (Optional<Getopt.Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Getopt.Known(S390Option option, String value))) {
        return new Wrong(unrecognized((Getopt.Wrong) next.get(), voice).status());
      }
      String word = option.word();
      if (known.refused().contains(word)) {
        voice.error(ZdevExit.USAGE, "--" + word + " is not simulated");
        return new Wrong(ZdevExit.NOT_SIMULATED);
      }
      options.given.computeIfAbsent(word, made -> new ArrayList<>()).add(value);
      if (word.equals("help") || word.equals("version")) {
        return new Right(options);
      }
      Optional<String> other = options.conflict(known.conflicts(), word);
      if (other.isPresent()) {
        String text = "Cannot specify '--%s' together with '--%s'".formatted(word, other.get());
        return new Wrong(voice.error(ZdevExit.USAGE, text).status());
      }
    }
    options.operands = getopt.operands();
    return new Right(options);
  }

  private static ZdevExit unrecognized(Getopt.Wrong wrong, ZdevVoice voice) {
    return voice.misuse(
        wrong.needsArgument() ? wrong.text() : "Unrecognized option '" + wrong.typed() + "'");
  }

  private Optional<String> conflict(Map<String, Set<String>> conflicts, String word) {
    for (Map.Entry<String, Set<String>> each : conflicts.entrySet()) {
      if (each.getKey().equals(word)) {
        Optional<String> found = each.getValue().stream().filter(this::has).sorted().findFirst();
        if (found.isPresent()) {
          return found;
        }
      } else if (each.getValue().contains(word) && has(each.getKey())) {
        return Optional.of(each.getKey());
      }
    }
    return Optional.empty();
  }

  boolean has(String word) {
    return given.containsKey(word);
  }

  List<String> values(String word) {
    return given.getOrDefault(word, List.of());
  }

  List<String> operands() {
    return operands;
  }

  /// Whether the active configuration is meant: by default both are.
  boolean active() {
    return has("active") || !has("persistent");
  }

  boolean persistent() {
    return has("persistent") || !has("active");
  }
}
