package dev.apsh.program.clap;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// An argument of a command: an option with or without a value, or a positional one.
///
/// @param letter the short spelling; empty when there is none
/// @param word the long spelling; empty of a positional argument
/// @param value what the value is called; empty of a flag
/// @param check what is wrong with a value, in the words of the type that reads it
public record ClapArg(
    String id,
    String letter,
    String word,
    String value,
    String help,
    boolean required,
    String requiredUnless,
    Set<String> requires,
    Set<String> conflicts,
    Function<String, Optional<String>> check) {

  private static ClapArg of(String id, String letter, String word, String value, String help) {
    return new ClapArg(
        id, letter, word, value, help, false, "", Set.of(), Set.of(), text -> Optional.empty());
  }

  /// `-a, --auto`
  public static ClapArg flag(String letter, String word, String help) {
    return of(word, letter, word, "", help);
  }

  /// `-p, --parent <PARENT>`
  public static ClapArg option(String letter, String word, String value, String help) {
    return of(word, letter, word, value, help);
  }

  /// `<PARENT>`, which has to be there.
  public static ClapArg positional(String value, String help) {
    return of(value, "", "", value, help).needed();
  }

  public ClapArg needed() {
    return new ClapArg(
        id, letter, word, value, help, true, requiredUnless, requires, conflicts, check);
  }

  /// Has to be there unless another is.
  public ClapArg unless(String other) {
    return new ClapArg(id, letter, word, value, help, required, other, requires, conflicts, check);
  }

  /// Asks for another.
  public ClapArg with(String other) {
    Set<String> next = new HashSet<>(requires);
    next.add(other);
    return new ClapArg(
        id,
        letter,
        word,
        value,
        help,
        required,
        requiredUnless,
        Set.copyOf(next),
        conflicts,
        check);
  }

  /// Cannot stand beside others.
  public ClapArg against(String... others) {
    Set<String> next = new HashSet<>(conflicts);
    next.addAll(Set.of(others));
    return new ClapArg(
        id, letter, word, value, help, required, requiredUnless, requires, Set.copyOf(next), check);
  }

  /// Whose value is checked when it is read.
  public ClapArg checked(Function<String, Optional<String>> next) {
    return new ClapArg(
        id, letter, word, value, help, required, requiredUnless, requires, conflicts, next);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  boolean isPositional() {
    return word.isEmpty();
  }

  /// As errors and usages spell it: `--parent <PARENT>`.
  String shown() {
    if (isPositional()) {
      return "<" + value + ">";
    }
    return takesValue() ? "--" + word + " <" + value + ">" : "--" + word;
  }

  /// By what clap 3 sorts the options in a help.
  String sortKey() {
    if (letter.isEmpty()) {
      return word;
    }
    String lower = letter.toLowerCase(java.util.Locale.ROOT);
    return lower + (lower.equals(letter) ? "0" : "1");
  }
}
