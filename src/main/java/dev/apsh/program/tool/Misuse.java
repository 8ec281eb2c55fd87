package dev.apsh.program.tool;

import java.util.List;
import java.util.stream.Collectors;

/// An option that is given wrongly.
///
/// @param option as it was typed: `-x` or `--word`
/// @param possibilities the words that an ambiguous one may mean
public record Misuse(Kind kind, String option, List<String> possibilities) {

  /// In which way.
  public enum Kind {
    UNKNOWN,
    AMBIGUOUS,
    TAKES_NO_ARGUMENT,
    NEEDS_ARGUMENT
  }

  public boolean isWord() {
    return option.startsWith("--");
  }

  /// In getopt_long's words.
  public String text() {
    String letter = option.substring(1);
    return switch (kind) {
      case UNKNOWN ->
          isWord() ? "unrecognized option '" + option + "'" : "invalid option -- '" + letter + "'";
      case AMBIGUOUS ->
          possibilities.stream()
              .map(word -> "'--" + word + "'")
              .collect(
                  Collectors.joining(
                      " ", "option '" + option + "' is ambiguous; possibilities: ", ""));
      case TAKES_NO_ARGUMENT -> "option '" + option + "' doesn't allow an argument";
      case NEEDS_ARGUMENT ->
          isWord()
              ? "option '" + option + "' requires an argument"
              : "option requires an argument -- '" + letter + "'";
    };
  }
}
