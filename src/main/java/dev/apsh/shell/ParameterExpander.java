package dev.apsh.shell;

import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.Operation;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/// Expands `$x` and `${…}`.
final class ParameterExpander {
  private final Shell shell;
  private final Expander expander;
  private final Operations operations;

  ParameterExpander(Shell shell, Expander expander) {
    this.shell = shell;
    this.expander = expander;
    this.operations = new Operations(shell, expander);
  }

  /// Whether it stands for several values, each of its own even in quotes.
  static boolean isList(Part.Parameter parameter) {
    if (parameter.operation() instanceof Operation.Length) {
      return false;
    }
    return (parameter.subscript() instanceof Subscript.All && !isStar(parameter.subscript()))
        || parameter.operation() instanceof Operation.Names
        || parameter.operation() instanceof Operation.Keys
        || parameter.indirect();
  }

  private static boolean isStar(Subscript subscript) {
    return subscript instanceof Subscript.All && ((Subscript.All) subscript).star();
  }

  void expand(Part.Parameter parameter, Sink sink, boolean quoted) {
    Operation operation = parameter.operation();
    if (parameter.indirect()
        && operation == Operation.NONE
        && shell.variables().isReference(parameter.name())) {
      text(shell.variables().resolved(parameter.name()), sink, quoted);
      return;
    }
    if (operation == Operation.NONE && !parameter.indirect()) {
      give(checked(parameter, value(parameter.name(), parameter.subscript())), sink, quoted);
      return;
    }
    switch (operation) {
      case Operation.Names(boolean star) -> give(names(parameter.name(), star), sink, quoted);
      case Operation.Keys(boolean star) -> give(keys(parameter.name(), star), sink, quoted);
      default -> operate(resolved(parameter), operation, sink, quoted);
    }
  }

  private void operate(Part.Parameter parameter, Operation operation, Sink sink, boolean quoted) {
    Value value = value(parameter.name(), parameter.subscript());
    switch (operation) {
      case Operation.None none -> give(checked(parameter, value), sink, quoted);
      case Operation.Length length -> text(length(parameter, value), sink, quoted);
      case Operation.WhenUnset unset -> whenUnset(parameter, value, unset, sink, quoted);
      default ->
          give(operations.apply(parameter, checked(parameter, value), operation), sink, quoted);
    }
  }

  /// The parameter that `${!x}` means: the one that x names.
  private Part.Parameter resolved(Part.Parameter parameter) {
    if (!parameter.indirect()) {
      return parameter;
    }
    Value named = value(parameter.name(), parameter.subscript());
    String target = named instanceof Value.Single single ? single.text() : "";
    if (target.isEmpty()) {
      shell.error(parameter.name() + ": invalid indirect expansion");
      throw new Failure(1, false);
    }
    Part.Parameter meant = named(target, parameter.operation(), parameter.text());
    String name = meant.name();
    if (!Identifiers.isName(name) && !isPositional(name) && !isSpecial(name)) {
      shell.error(target + ": invalid variable name");
      throw new Failure(1, false);
    }
    return meant;
  }

  /// The parameter of a name that may have a subscript.
  private Part.Parameter named(String target, Operation operation, String text) {
    int bracket = target.indexOf('[');
    String name = bracket > 0 ? target.substring(0, bracket) : target;
    Subscript subscript = Subscript.NONE;
    if (bracket > 0 && target.endsWith("]")) {
      String inner = target.substring(bracket + 1, target.length() - 1);
      subscript =
          inner.equals("@") || inner.equals("*")
              ? new Subscript.All(inner.equals("*"))
              : new Subscript.At(new Word.Plain(expander.subscript(inner)));
    } else if (target.equals("@") || target.equals("*")) {
      subscript = new Subscript.All(target.equals("*"));
    }
    return new Part.Parameter(name, subscript, false, operation, text);
  }

  private static boolean isSpecial(String name) {
    return name.length() == 1 && "@*#?-$!".contains(name);
  }

  private static boolean isPositional(String name) {
    return name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void give(Value value, Sink sink, boolean quoted) {
    if (value instanceof Value.Single) {
      text(((Value.Single) value).text(), sink, quoted);
    } else {
      Value.Several several = (Value.Several) value;
      sink.several(several.texts(), quoted, several.star());
    }
  }

  private static void text(String text, Sink sink, boolean quoted) {
    if (quoted) {
      sink.quoted(text);
    } else {
      sink.expanded(text);
    }
  }

  /// What a parameter is worth.
  Value value(String name, Subscript subscript) {
    char first = name.charAt(0);
    if (Character.isLetter(first) || first == '_') {
      return variable(name, subscript);
    }
    if (first >= '0' && first <= '9') {
      return positional(name);
    }
    return switch (first) {
      case '@' -> new Value.Several(shell.positional(), false);
      case '*' -> new Value.Several(shell.positional(), true);
      case '#' -> single(String.valueOf(shell.positional().size()));
      case '?' -> single(String.valueOf(shell.substitutions().status().orElse(shell.status())));
      case '$' -> single(String.valueOf(shell.mainPid()));
      case '!' -> shell.jobs().lastPid();
      default -> single(shell.flags());
    };
  }

  private static Value single(String text) {
    return new Value.Single(true, text);
  }

  private Value positional(String name) {
    int number = name.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(name);
    if (number == 0) {
      return single(shell.name());
    }
    return number <= shell.positional().size()
        ? single(shell.positional().get(number - 1))
        : Value.Single.UNSET;
  }

  private Value variable(String given, Subscript subscript) {
    String name = shell.variables().resolved(given);
    if (subscript == Subscript.NONE && name.indexOf('[') > 0) {
      Part.Parameter target = named(name, Operation.NONE, name);
      return variable(target.name(), target.subscript());
    }
    Variable variable = shell.variables().find(name);
    if (subscript == Subscript.NONE) {
      return variable == null || !variable.isSet() ? Value.Single.UNSET : single(variable.value());
    }
    if (subscript instanceof Subscript.All(boolean star)) {
      return new Value.Several(variable == null ? List.of() : variable.values(), star);
    }
    Word word = ((Subscript.At) subscript).word();
    if (variable == null) {
      String ignored = expander.text(word);
      return ignored.isEmpty() ? badSubscript(name) : Value.Single.UNSET;
    }
    String key = shell.assigner().key(variable, name, expander.text(word), false);
    if (key.isEmpty()) {
      return Value.Single.UNSET;
    }
    if (!variable.isArray()) {
      return key.equals("0") && variable.isSet() ? single(variable.value()) : Value.Single.UNSET;
    }
    return variable.has(key) ? single(variable.element(key)) : Value.Single.UNSET;
  }

  private Value badSubscript(String name) {
    shell.error(name + ": bad array subscript");
    return Value.Single.UNSET;
  }

  /// With `set -u` what is unset is an error.
  private Value checked(Part.Parameter parameter, Value value) {
    if (value instanceof Value.Single
        && !((Value.Single) value).isSet()
        && shell.options().has(Options.Option.NOUNSET)) {
      shell.error(shownName(parameter) + ": unbound variable");
      throw new Failure(shell.isCommandString() ? 127 : 1, true);
    }
    return value;
  }

  private static String shownName(Part.Parameter parameter) {
    String text = parameter.text();
    if (parameter.subscript() instanceof Subscript.At && text.startsWith("${")) {
      int open = text.indexOf('[');
      int close = text.indexOf(']', open);
      return open > 0 && close > 0 ? text.substring(2, close + 1) : parameter.name();
    }
    boolean special = !Identifiers.isName(parameter.name());
    return special && !text.startsWith("${") ? "$" + parameter.name() : parameter.name();
  }

  private String length(Part.Parameter parameter, Value value) {
    return switch (value) {
      case Value.Several(List<String> texts, boolean star) -> String.valueOf(texts.size());
      case Value.Single single -> {
        Value checked = checked(parameter, single);
        String text = ((Value.Single) checked).text();
        yield String.valueOf(text.codePointCount(0, text.length()));
      }
    };
  }

  private void whenUnset(
      Part.Parameter parameter,
      Value value,
      Operation.WhenUnset operation,
      Sink sink,
      boolean quoted) {
    boolean has = hasValue(value, operation.colon());
    switch (operation.operator()) {
      case '+' -> {
        if (has) {
          expander.operand(operation.word(), sink, quoted);
        }
      }
      case '-' -> {
        if (has) {
          give(value, sink, quoted);
        } else {
          expander.operand(operation.word(), sink, quoted);
        }
      }
      case '=' -> {
        if (has) {
          give(value, sink, quoted);
        } else {
          text(assigned(parameter, operation), sink, quoted);
        }
      }
      default -> {
        if (!has) {
          throw missing(parameter, operation);
        }
        give(value, sink, quoted);
      }
    }
  }

  private boolean isEmpty(List<String> texts, boolean star) {
    String ifs = shell.ifs();
    String between = star ? ifs.substring(0, Math.min(1, ifs.length())) : " ";
    return String.join(between, texts).isEmpty();
  }

  private boolean hasValue(Value value, boolean notEmpty) {
    return switch (value) {
      case Value.Single(boolean isSet, String text) -> isSet && !(notEmpty && text.isEmpty());
      case Value.Several(List<String> texts, boolean star) ->
          !texts.isEmpty() && !(notEmpty && isEmpty(texts, star));
    };
  }

  private String assigned(Part.Parameter parameter, Operation.WhenUnset operation) {
    String text = expander.text(operation.word());
    if (!Identifiers.isName(parameter.name())) {
      shell.error("$" + parameter.name() + ": cannot assign in this way");
      throw new Failure(1, false);
    }
    shell
        .assigner()
        .assign(
            new Assignment(parameter.name(), parameter.subscript(), false, new Word.Plain(text)));
    // The variable's attributes may have made another value of it.
    return shell.variables().need(parameter.name()).isPlain()
        ? text
        : value(parameter.name(), parameter.subscript()) instanceof Value.Single single
            ? single.text()
            : text;
  }

  private Failure missing(Part.Parameter parameter, Operation.WhenUnset operation) {
    String message = expander.text(operation.word());
    String standard = operation.colon() ? "parameter null or not set" : "parameter not set";
    String name =
        parameter.subscript() instanceof Subscript.At ? shownName(parameter) : parameter.name();
    shell.error(name + ": " + (message.isEmpty() ? standard : message));
    return new Failure(shell.isCommandString() ? 127 : 1, true);
  }

  private Value names(String prefix, boolean star) {
    List<String> names = new ArrayList<>();
    for (String name : shell.variables().names()) {
      if (name.startsWith(prefix) && shell.variables().isSetInAnyWay(name)) {
        names.add(name);
      }
    }
    return new Value.Several(names, star);
  }

  private Value keys(String name, boolean star) {
    Variable variable = shell.variables().find(name);
    return new Value.Several(variable == null ? List.of() : variable.keys(), star);
  }
}
