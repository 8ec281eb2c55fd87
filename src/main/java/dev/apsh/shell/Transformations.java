package dev.apsh.shell;

import dev.apsh.shell.syntax.AnsiEscapes;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.ArrayList;
import java.util.List;

/// `${x@Q}` and its like.
final class Transformations {
  private final Shell shell;

  Transformations(Shell shell) {
    this.shell = shell;
  }

  Value apply(Part.Parameter parameter, Value value, char operator) {
    return switch (operator) {
      case 'U' -> Operations.each(value, LetterCase::upper);
      case 'L' -> Operations.each(value, LetterCase::lower);
      case 'u' -> Operations.each(value, Transformations::capitalized);
      case 'Q' ->
          value instanceof Value.Single(boolean isSet, String text) && !isSet
              ? value
              : Operations.each(value, ShellQuoting::quoted);
      case 'P' -> Operations.each(value, this::prompt);
      case 'E' -> Operations.each(value, AnsiEscapes::decode);
      case 'a' -> attributes(parameter, value);
      case 'A' -> assignment(parameter, value);
      case 'K', 'k' -> pairs(parameter, value, operator == 'K');
      default -> unknown(parameter, value);
    };
  }

  private Value unknown(Part.Parameter parameter, Value value) {
    if (value instanceof Value.Single(boolean isSet, String text) && !isSet) {
      return value;
    }
    shell.error(parameter.text() + ": bad substitution");
    throw new Failure(1, false);
  }

  /// As the shell would show it as a prompt.
  private String prompt(String text) {
    return shell.expander().text(ScriptReader.text(Prompts.of(shell, text)));
  }

  private static String capitalized(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return LetterCase.upper(text.substring(0, first)) + text.substring(first);
  }

  private Value attributes(Part.Parameter parameter, Value value) {
    Variable variable = shell.variables().find(parameter.name());
    String flags = variable == null ? "" : Declarations.flags(variable);
    return Operations.each(value, text -> flags);
  }

  private Value assignment(Part.Parameter parameter, Value value) {
    if (parameter.name().equals("@") || parameter.name().equals("*")) {
      List<String> quoted = shell.positional().stream().map(ShellQuoting::quoted).toList();
      return new Value.Single(true, quoted.isEmpty() ? "" : "set -- " + String.join(" ", quoted));
    }
    Variable variable = shell.variables().find(parameter.name());
    if (variable == null) {
      return new Value.Single(true, "");
    }
    if (variable.isArray() && value instanceof Value.Single(boolean isSet, String element)) {
      String shown = isSet ? "=" + ShellQuoting.quoted(element) : "";
      String flags = Declarations.flags(variable);
      return new Value.Single(true, "declare -" + flags + " " + parameter.name() + shown);
    }
    String text = Declarations.assignment(parameter.name(), variable);
    return value instanceof Value.Several(List<String> texts, boolean star)
        ? new Value.Several(List.of(text), star)
        : new Value.Single(true, text);
  }

  private Value pairs(Part.Parameter parameter, Value value, boolean quoted) {
    if (value instanceof Value.Single single && !single.isSet()) {
      return value;
    }
    Variable variable = shell.variables().find(parameter.name());
    if (variable == null || !(value instanceof Value.Several(List<String> texts, boolean star))) {
      return Operations.each(value, ShellQuoting::quoted);
    }
    List<String> pairs = new ArrayList<>();
    for (String key : variable.keys()) {
      pairs.add(key);
      String element = variable.element(key);
      pairs.add(quoted ? ShellQuoting.doubleQuoted(element) : element);
    }
    String blank = variable.kind() == Variable.Kind.ASSOCIATIVE ? " " : "";
    return new Value.Several(quoted ? List.of(String.join(" ", pairs) + blank) : pairs, star);
  }
}
