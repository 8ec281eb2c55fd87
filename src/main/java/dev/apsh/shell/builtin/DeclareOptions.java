package dev.apsh.shell.builtin;

import java.util.Optional;

/// What the options of `declare` and its like say.
final class DeclareOptions {
  private final String command;
  boolean indexed;
  boolean associative;
  boolean functions;
  boolean functionNames;
  boolean global;
  boolean print;
  boolean unexports;
  boolean unmakesArray;
  Optional<Boolean> reference = Optional.empty();
  Optional<Boolean> integer = Optional.empty();
  Optional<Boolean> readonly = Optional.empty();
  Optional<Boolean> exported = Optional.empty();
  Optional<Character> letters = Optional.empty();

  DeclareOptions(String command) {
    this.command = command;
    if (command.equals("export")) {
      exported = Optional.of(true);
    } else if (command.equals("readonly")) {
      readonly = Optional.of(true);
    }
  }

  boolean ofFunctions() {
    return functions || functionNames;
  }

  /// Whether no attribute is asked for.
  boolean isPlain() {
    return !print
        && exported.isEmpty()
        && readonly.isEmpty()
        && integer.isEmpty()
        && reference.isEmpty()
        && letters.isEmpty()
        && !indexed
        && !associative;
  }

  /// False for an option that this command has not.
  boolean take(char option, boolean on) {
    if (!has(option)) {
      return false;
    }
    switch (option) {
      case 'p' -> print = true;
      case 'f' -> functions = on;
      case 'F' -> functionNames = on;
      case 'g' -> global = true;
      case 'a' -> {
        indexed = on;
        unmakesArray |= !on;
      }
      case 'A' -> {
        associative = on;
        unmakesArray |= !on;
      }
      case 'i' -> integer = Optional.of(on);
      case 'r' -> readonly = Optional.of(on);
      case 'x' -> exported = Optional.of(on);
      case 'n' -> name(on);
      case 'l', 'u' -> letters = Optional.of(on ? option : '\0');
      default -> {
        return false;
      }
    }
    return true;
  }

  private void name(boolean on) {
    if (command.equals("export")) {
      unexports = true;
      exported = Optional.of(false);
    } else {
      reference = Optional.of(on);
    }
  }

  private boolean has(char option) {
    return switch (command) {
      case "export" -> "pfn".indexOf(option) >= 0;
      case "readonly" -> "paAf".indexOf(option) >= 0;
      default -> true;
    };
  }
}
