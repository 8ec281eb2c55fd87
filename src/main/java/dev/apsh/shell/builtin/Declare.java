package dev.apsh.shell.builtin;

import dev.apsh.shell.Assigner;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Declarations;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Shell;
import dev.apsh.shell.Variable;
import dev.apsh.shell.syntax.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// `declare`, `typeset`, `local`, `export` and `readonly`.
final class Declare implements Builtin {
  private static final String USAGE =
      "[-aAfFgiIlnrtux] [name[=value] ...] or %s -p [-aAfFilnrtux] [name ...]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    String command = arguments.getFirst();
    Attributes attributes = new Attributes(command);
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("[-+].+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (int i = 1; i < option.length(); i++) {
        if (!attributes.take(option.charAt(i), option.charAt(0) == '-')) {
          return refused(shell, command, "" + option.charAt(0) + option.charAt(i));
        }
      }
    }
    if (command.equals("local") && !shell.interpreter().isInFunction()) {
      shell.error("local: can only be used in a function");
      return 1;
    }
    return new Work(shell, command, attributes).over(arguments, at);
  }

  private static int refused(Shell shell, String command, String option) {
    boolean known = "aAfFgiIlnrtuxp".indexOf(option.charAt(1)) >= 0;
    if (known) {
      return Usage.notSimulated(shell, command, option);
    }
    String usage =
        switch (command) {
          case "export" -> "export [-fn] [name[=value] ...] or export -p";
          case "readonly" -> "readonly [-aAf] [name[=value] ...] or readonly -p";
          case "local" -> "local [option] name[=value] ...";
          default -> command + " " + USAGE.formatted(command);
        };
    return Usage.invalidOption(shell, command, option, usage);
  }

  /// What the options say.
  private static final class Attributes {
    private final String command;
    private boolean indexed;
    private boolean associative;
    private boolean functions;
    private boolean functionNames;
    private boolean global;
    private boolean print;
    private Optional<Boolean> integer = Optional.empty();
    private Optional<Boolean> readonly = Optional.empty();
    private Optional<Boolean> exported = Optional.empty();
    private Optional<Character> letters = Optional.empty();

    Attributes(String command) {
      this.command = command;
      if (command.equals("export")) {
        exported = Optional.of(true);
      } else if (command.equals("readonly")) {
        readonly = Optional.of(true);
      }
    }

    boolean take(char option, boolean on) {
      boolean exports = command.equals("export");
      switch (option) {
        case 'p' -> print = true;
        case 'f' -> functions = true;
        case 'n' -> exported = Optional.of(false);
        case 'a' -> indexed = on;
        case 'A' -> associative = on;
        case 'F' -> functionNames = true;
        case 'g' -> global = true;
        case 'i' -> integer = Optional.of(on);
        case 'r' -> readonly = Optional.of(on);
        case 'x' -> exported = Optional.of(on);
        case 'l', 'u' -> letters = Optional.of(on ? option : '\0');
        default -> {
          return false;
        }
      }
      if (option == 'n') {
        return exports;
      }
      return exports
          ? "pf".indexOf(option) >= 0
          : !command.equals("readonly") || "paAf".indexOf(option) >= 0;
    }
  }

  /// The names that one command declares.
  private static final class Work {
    private final Shell shell;
    private final String command;
    private final Attributes attributes;

    Work(Shell shell, String command, Attributes attributes) {
      this.shell = shell;
      this.command = command;
      this.attributes = attributes;
    }

    int over(List<String> arguments, int from) {
      List<String> names = arguments.subList(from, arguments.size());
      if (attributes.functions || attributes.functionNames) {
        return functions(names);
      }
      if (names.isEmpty() || attributes.print) {
        return names.isEmpty() ? list() : print(names);
      }
      int status = 0;
      for (int i = from; i < arguments.size(); i++) {
        status = Math.max(status, one(arguments.get(i), shell.assigner().array(i)));
      }
      return status;
    }

    private int one(String argument, Optional<Assignment> array) {
      int sign = argument.indexOf('=');
      boolean append = sign > 0 && argument.charAt(sign - 1) == '+';
      String target = sign < 0 ? argument : argument.substring(0, append ? sign - 1 : sign);
      int bracket = target.indexOf('[');
      String name = bracket > 0 && target.endsWith("]") ? target.substring(0, bracket) : target;
      if (!Identifiers.isName(name)) {
        return Usage.notIdentifier(shell, command, argument);
      }
      Assigner assigner = shell.assigner();
      Variable existing = shell.variables().find(name);
      boolean assigns = sign >= 0 || array.isPresent();
      boolean fresh = command.equals("local") || makesLocal();
      if (existing != null
          && existing.isReadonly()
          && (assigns || attributes.readonly.filter(r -> !r).isPresent())
          && !(fresh && !shell.variables().isLocal(name))) {
        shell.error(command + ": " + name + ": readonly variable");
        return 1;
      }
      Variable variable = variable(name, fresh);
      int status = prepare(name, variable);
      if (status != 0) {
        return status;
      }
      if (array.isPresent() && array.get().value() instanceof Assignment.Elements elements) {
        assigner.fill(name, variable, elements, array.get().append());
      } else if (sign >= 0 && !value(target, name, argument.substring(sign + 1), append)) {
        return 1;
      }
      attributes.readonly.ifPresent(variable::readonly);
      shell.variables().publish(name);
      return 0;
    }

    private boolean makesLocal() {
      boolean declares = command.equals("declare") || command.equals("typeset");
      return declares && shell.interpreter().isInFunction() && !attributes.global;
    }

    private Variable variable(String name, boolean local) {
      if (local) {
        return shell.variables().local(name);
      }
      return attributes.global ? shell.variables().global(name) : shell.variables().need(name);
    }

    private int prepare(String name, Variable variable) {
      if (attributes.associative) {
        if (variable.kind() == Variable.Kind.INDEXED) {
          shell.error(command + ": " + name + ": cannot convert indexed to associative array");
          return 1;
        }
        variable.become(Variable.Kind.ASSOCIATIVE);
      } else if (attributes.indexed) {
        if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
          shell.error(command + ": " + name + ": cannot convert associative to indexed array");
          return 1;
        }
        variable.become(Variable.Kind.INDEXED);
      }
      attributes.integer.ifPresent(variable::integer);
      attributes.exported.ifPresent(variable::exported);
      attributes.letters.ifPresent(variable::letterCase);
      return 0;
    }

    private boolean value(String target, String name, String text, boolean append) {
      if (target.equals(name)) {
        return shell.assigner().set(name, text, append);
      }
      return shell.assigner().setTarget(target, text);
    }

    private int list() {
      Predicate<Variable> wanted =
          variable ->
              (attributes.exported.isEmpty() || variable.isExported())
                  && (attributes.readonly.isEmpty() || variable.isReadonly())
                  && (attributes.integer.isEmpty() || variable.isInteger())
                  && (!attributes.indexed || variable.kind() == Variable.Kind.INDEXED)
                  && (!attributes.associative || variable.kind() == Variable.Kind.ASSOCIATIVE);
      boolean plain =
          !attributes.print
              && attributes.exported.isEmpty()
              && attributes.readonly.isEmpty()
              && attributes.integer.isEmpty()
              && !attributes.indexed
              && !attributes.associative;
      for (String name : shell.variables().names()) {
        Variable variable = shell.variables().find(name);
        boolean mine = !command.equals("local") || shell.variables().isLocal(name);
        if (variable != null && mine && wanted.test(variable)) {
          shell.print(
              (plain
                      ? Declarations.listed(name, variable)
                      : Declarations.declaration(name, variable))
                  + "\n");
        }
      }
      return 0;
    }

    private int print(List<String> names) {
      int status = 0;
      for (String name : names) {
        Variable variable = shell.variables().find(name);
        if (variable == null) {
          shell.error(command + ": " + name + ": not found");
          status = 1;
        } else {
          shell.print(Declarations.declaration(name, variable) + "\n");
        }
      }
      return status;
    }

    private int functions(List<String> names) {
      if (attributes.exported.isPresent() || attributes.readonly.isPresent()) {
        return Usage.notSimulated(shell, command, "-f");
      }
      List<String> wanted = names.isEmpty() ? shell.functionNames() : new ArrayList<>(names);
      int status = 0;
      for (String name : wanted) {
        Optional<String> text = shell.functionText(name);
        if (text.isEmpty()) {
          status = 1;
        } else if (attributes.functionNames) {
          shell.print((names.isEmpty() ? "declare -f " : "") + name + "\n");
        } else {
          shell.print(text.get() + "\n");
        }
      }
      return status;
    }
  }
}
