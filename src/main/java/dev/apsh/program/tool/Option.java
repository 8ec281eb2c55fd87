package dev.apsh.program.tool;

import java.util.ArrayList;
import java.util.List;

/// An option of a program: how it is spelled, what it takes, what it does.
///
/// @param letters the short spellings, without their hyphen
/// @param words the long spellings, without their hyphens
/// @param spelling as the help shows it
/// @param simulated false for one that the real program has and this one refuses by name
public record Option(
    List<String> letters,
    List<String> words,
    Argument argument,
    String spelling,
    String help,
    boolean simulated) {

  /// Whether an option takes an argument.
  public enum Argument {
    NONE,
    REQUIRED,
    OPTIONAL
  }

  /// Reads a declaration such as `-n, --lines=NUM`, `-s TEXT`, `--color[=WHEN]`, `-i[SUFFIX]`.
  static Option declared(String spelling, String help, boolean simulated) {
    List<String> letters = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Argument argument = Argument.NONE;
    for (String part : spelling.split(", ")) {
      boolean word = part.startsWith("--");
      String name = word ? part.substring(2).split("[\\[=]", 2)[0] : part.substring(1, 2);
      (word ? words : letters).add(name);
      String rest = part.substring(name.length() + (word ? 2 : 1));
      if (!rest.isEmpty()) {
        argument = rest.startsWith("[") ? Argument.OPTIONAL : Argument.REQUIRED;
      }
    }
    return new Option(
        List.copyOf(letters), List.copyOf(words), argument, spelling, help, simulated);
  }

  /// What its argument is called: `NUM` of `--lines=NUM`; empty when it takes none.
  String metavariable() {
    int start = spelling.length();
    while (start > 0 && "=[ ".indexOf(spelling.charAt(start - 1)) < 0) {
      start--;
    }
    return argument == Argument.NONE ? "" : spelling.substring(start).replace("]", "");
  }

  boolean isNamed(String name) {
    return letters.contains(name) || words.contains(name);
  }

  /// Each spelling as it is typed: `-n`, `--lines`.
  public List<String> typed() {
    List<String> typed = new ArrayList<>();
    letters.forEach(letter -> typed.add("-" + letter));
    words.forEach(word -> typed.add("--" + word));
    return typed;
  }
}
