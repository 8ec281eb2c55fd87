package dev.apsh.shell;

import java.util.ArrayList;
import java.util.List;

/// Writes variables as `declare -p` does.
public final class Declarations {
  private Declarations() {}

  /// The letters of a variable's attributes.
  static String flags(Variable variable) {
    StringBuilder flags = new StringBuilder();
    switch (variable.kind()) {
      case SCALAR -> {}
      case INDEXED -> flags.append('a');
      case ASSOCIATIVE -> flags.append('A');
    }
    if (variable.isInteger()) {
      flags.append('i');
    }
    if (variable.letterCase() == 'l') {
      flags.append('l');
    }
    if (variable.isReference()) {
      flags.append('n');
    }
    if (variable.isReadonly()) {
      flags.append('r');
    }
    if (variable.letterCase() == 'u') {
      flags.append('u');
    }
    if (variable.isExported()) {
      flags.append('x');
    }
    return flags.toString();
  }

  /// `declare -r x="1"`
  public static String declaration(String name, Variable variable) {
    String flags = flags(variable);
    String value = value(variable);
    return "declare "
        + (flags.isEmpty() ? "--" : "-" + flags)
        + " "
        + name
        + (value.isEmpty() ? "" : "=" + value);
  }

  /// The value as it is written after `=`, or nothing when there is none.
  private static String value(Variable variable) {
    if (!variable.isArray()) {
      return variable.isSet() ? ShellQuoting.doubleQuoted(variable.value()) : "";
    }
    if (!variable.isAssigned()) {
      return "";
    }
    List<String> elements = new ArrayList<>();
    for (String key : variable.keys()) {
      boolean plain =
          key.matches("(?![#~])[A-Za-z0-9_.,:/@%+=~#[^\\x00-\\x7f]-]+") && !key.equals("@");
      String shown = plain ? key : ShellQuoting.doubleQuoted(key);
      elements.add("[" + shown + "]=" + ShellQuoting.doubleQuoted(variable.element(key)));
    }
    boolean associative = variable.kind() == Variable.Kind.ASSOCIATIVE;
    return "(" + String.join(" ", elements) + (associative && !elements.isEmpty() ? " )" : ")");
  }

  /// `x='1'`, as `set` lists it.
  public static String listed(String name, Variable variable) {
    return name
        + "="
        + (variable.isArray() ? value(variable) : ShellQuoting.ifNeeded(variable.value()));
  }

  /// As `${x@A}` writes it.
  static String assignment(String name, Variable variable) {
    String flags = flags(variable);
    if (variable.isArray()) {
      return declaration(name, variable);
    }
    String value = variable.isSet() ? "=" + ShellQuoting.quoted(variable.value()) : "";
    return (flags.isEmpty() ? "" : "declare -" + flags + " ") + name + value;
  }
}
