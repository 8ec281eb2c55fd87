package dev.apsh.transcript.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An option of `apsh test`, as its help shows it and as its arguments are checked.
///
/// @param names the long name, then a short one if there is any
/// @param value the word for its value in the help; empty for an option that has none
/// @param check says in one line what is wrong with a value
public record TestOption(
    List<String> names, String value, String help, Function<String, Optional<String>> check) {

  public TestOption {
    names = List.copyOf(names);
  }

  /// An option that is given or not.
  public static TestOption flag(String name, String help) {
    return new TestOption(List.of(name), "", help, _ -> Optional.empty());
  }

  /// An option that needs a value, any but an empty one.
  public static TestOption value(String name, String value, String help) {
    return new TestOption(
        List.of(name),
        value,
        help,
        text -> text.isEmpty() ? Optional.of("must not be empty") : Optional.empty());
  }

  /// This option with a name of one letter, `-x`, beside its own.
  public TestOption orShort(String letter) {
    return new TestOption(List.of(name(), letter), value, help, check);
  }

  /// This option with a value that `next` finds nothing wrong with.
  public TestOption checked(Function<String, Optional<String>> next) {
    return new TestOption(names, value, help, next);
  }

  public String name() {
    return names.getFirst();
  }

  public boolean hasValue() {
    return !value.isEmpty();
  }

  /// The column before the help: `-j, --jobs N`.
  String shown() {
    String all = String.join(", ", names.reversed());
    return hasValue() ? all + " " + value : all;
  }
}
