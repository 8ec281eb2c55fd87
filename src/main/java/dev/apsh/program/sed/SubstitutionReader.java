package dev.apsh.program.sed;

import dev.apsh.shell.pattern.Regex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what follows `s` and `y`.
final class SubstitutionReader {
  private static final int END = ScriptSource.END;

  private final ScriptSource source;
  private final SedOptions options;
  private final ScriptParser parser;
  private int number;
  private boolean global;
  private boolean executes;
  private boolean prints;
  private boolean ignoreCase;
  private boolean lines;
  private Optional<Sink> sink = Optional.empty();

  SubstitutionReader(ScriptSource source, SedOptions options, ScriptParser parser) {
    this.source = source;
    this.options = options;
    this.parser = parser;
  }

  private <T> Optional<T> fail(String message) {
    parser.wrong(message);
    return Optional.empty();
  }

  /// The two texts between three delimiters.
  private record Sides(String left, String right) {}

  private Optional<Sides> sides(boolean pattern) {
    int delimiter = source.next();
    Optional<String> left =
        delimiter == END || delimiter == '\n' || delimiter == '\\'
            ? Optional.empty()
            : Delimited.read(source, delimiter, pattern);
    return left.flatMap(
        found -> Delimited.read(source, delimiter, false).map(right -> new Sides(found, right)));
  }

  Optional<Action> read() {
    Optional<Sides> sides = sides(true);
    if (sides.isEmpty()) {
      return fail("unterminated `s' command");
    }
    flags();
    if (parser.failure().isPresent()) {
      return Optional.empty();
    }
    if (Escape.isRecursive(sides.get().right())) {
      return fail("recursive escaping after \\c not allowed");
    }
    Replacement replacement = Replacement.of(sides.get().right());
    return switch (options.compile(sides.get().left(), ignoreCase, lines)) {
      case SedOptions.Wrong(String message) -> fail(message);
      case SedOptions.Good(Pattern pattern)
          when replacement.greatest() > pattern.regex().map(Regex::groups).orElse(9) ->
          fail("invalid reference \\" + replacement.greatest() + " on `s' command's RHS");
      case SedOptions.Good(Pattern pattern) ->
          Optional.of(
              new Action.Substitute(
                  pattern, replacement, Math.max(1, number), global, executes, prints, sink));
    };
  }

  private void flags() {
    for (int flag = source.next(); parser.failure().isEmpty(); flag = source.next()) {
      switch (flag) {
        case END, '\n', ';' -> {
          return;
        }
        case '}', '#' -> {
          source.back(flag);
          return;
        }
        case 'w' -> {
          sink = parser.sink();
          return;
        }
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> count(flag);
        default -> flag(flag);
      }
    }
  }

  private void count(int digit) {
    if (number > 0) {
      fail("multiple number options to `s' command");
      return;
    }
    source.back(digit);
    number = (int) Math.min(Integer.MAX_VALUE, AddressReader.number(source));
    if (number == 0) {
      fail("number option to `s' command may not be zero");
    }
  }

  private void flag(int flag) {
    switch (flag) {
      case 'i', 'I' -> ignoreCase = true;
      case 'm', 'M' -> lines = true;
      case 'e' -> {
        executes = true;
        if (options.sandbox()) {
          fail("e/r/w commands disabled in sandbox mode");
        }
      }
      case 'p' -> {
        if (prints) {
          fail("multiple `p' options to `s' command");
        }
        prints = true;
      }
      case 'g' -> {
        if (global) {
          fail("multiple `g' options to `s' command");
        }
        global = true;
      }
      case ' ', '\t', '\r' -> {}
      default -> fail("unknown option to `s'");
    }
  }

  Optional<Action> readTranslation() {
    Optional<Sides> sides = sides(false);
    if (sides.isEmpty()) {
      return fail("unterminated `y' command");
    }
    int[] from = characters(sides.get().left());
    int[] to = characters(sides.get().right());
    if (from.length != to.length) {
      return fail("strings for `y' command are different lengths");
    }
    Map<Integer, Integer> all = new HashMap<>();
    for (int i = 0; i < from.length; i++) {
      all.putIfAbsent(from[i], to[i]);
    }
    return Optional.of(new Action.Translate(Map.copyOf(all)));
  }

  /// The characters of one side of `y`: escapes resolved; other backslashes are dropped.
  private static int[] characters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      Optional<Escape> escape = text.charAt(i) == '\\' ? Escape.at(text, i) : Optional.empty();
      if (escape.isPresent()) {
        out.appendCodePoint(escape.get().character());
        i += escape.get().length();
      } else {
        i += text.charAt(i) == '\\' && i + 1 < text.length() ? 1 : 0;
        out.append(text.charAt(i++));
      }
    }
    return out.codePoints().toArray();
  }
}
