package dev.apsh.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What stands behind `trace` on the command line.
///
/// @param profile the kernel for all files, instead of the one that each file's name names
/// @param features a trace that is replayed uses all of these
/// @param without and none of these
/// @param repeat how many times all traces are replayed
record TraceOptions(
    Optional<String> profile,
    List<String> features,
    List<String> without,
    int repeat,
    List<String> files) {

  /// The options, or why they are none.
  sealed interface Result {}

  /// Options that can be followed.
  record Good(TraceOptions options) implements Result {}

  /// Why they cannot, in one line.
  record Bad(String message) implements Result {}

  private static final int MOST_PASSES = 1_000_000;

  static Result parse(List<String> words, Optional<String> profile) {
    return new Parser(profile).parse(words);
  }

  /// Reads word by word; options may stand between the files.
  private static final class Parser {
    private final List<String> features = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private Optional<String> profile;
    private int repeat = 1;

    Parser(Optional<String> profile) {
      this.profile = profile;
    }

    Result parse(List<String> words) {
      boolean options = true;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (!options || !word.startsWith("-") || word.equals("-")) {
          files.add(word);
        } else if (word.equals("--")) {
          options = false;
        } else {
          int equals = word.indexOf('=');
          String name = equals < 0 ? word : word.substring(0, equals);
          if (equals < 0 && i + 1 == words.size() && isKnown(name)) {
            return new Bad("trace: option " + name + " needs a value");
          }
          Optional<Bad> bad =
              option(
                  name, equals < 0 && isKnown(name) ? words.get(++i) : word.substring(equals + 1));
          if (bad.isPresent()) {
            return bad.get();
          }
        }
      }
      return files.isEmpty()
          ? new Bad("trace needs the files to replay; apsh --help says more")
          : new Good(
              new TraceOptions(
                  profile,
                  List.copyOf(features),
                  List.copyOf(without),
                  repeat,
                  List.copyOf(files)));
    }

    private static boolean isKnown(String name) {
      return List.of("--feature", "--without", "--profile", "--repeat").contains(name);
    }

    private Optional<Bad> option(String name, String value) {
      switch (name) {
        case "--feature" -> features.add(value);
        case "--without" -> without.add(value);
        case "--profile" -> profile = Optional.of(value);
        case "--repeat" -> {
          OptionalInt passes = passes(value);
          repeat = passes.orElse(repeat);
          return passes.isPresent()
              ? Optional.empty()
              : Optional.of(
                  new Bad("trace: --repeat takes a number from 1 on, not `" + value + "`"));
        }
        default -> {
          return Optional.of(new Bad("trace: unknown option " + name + "; apsh --help lists them"));
        }
      }
      return Optional.empty();
    }

    private static OptionalInt passes(String value) {
      if (!value.matches("[0-9]{1,7}")) {
        return OptionalInt.empty();
      }
      int number = Integer.parseInt(value);
      return number >= 1 && number <= MOST_PASSES ? OptionalInt.of(number) : OptionalInt.empty();
    }
  }
}
