package dev.apsh.shell.builtin;

import dev.apsh.shell.Assigner;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Shell;
import dev.apsh.shell.Variable;
import dev.apsh.shell.Variables;
import dev.apsh.shell.syntax.Assignment;
import java.util.List;
import java.util.Optional;

/// Gives variables the attributes and values that one command declares.
final class Declaring {
  private final Shell shell;
  private final Variables variables;
  private final String command;
  private final DeclareOptions options;

  Declaring(Shell shell, String command, DeclareOptions options) {
    this.shell = shell;
    this.variables = shell.variables();
    this.command = command;
    this.options = options;
  }

  int over(List<String> arguments, int from) {
    int status = 0;
    for (int i = from; i < arguments.size(); i++) {
      status = Math.max(status, one(arguments.get(i), shell.assigner().array(i)));
    }
    return status;
  }

  /// A name, with what is assigned to it.
  ///
  /// @param target the name, with the subscript that it may have
  private record Declared(
      String name, String target, boolean assigns, String text, boolean append) {
    static Declared of(String argument, boolean array) {
      int sign = argument.indexOf('=');
      boolean append = sign > 0 && argument.charAt(sign - 1) == '+';
      String target = sign < 0 ? argument : argument.substring(0, append ? sign - 1 : sign);
      int bracket = target.indexOf('[');
      String name = bracket > 0 && target.endsWith("]") ? target.substring(0, bracket) : target;
      String text = sign < 0 ? "" : argument.substring(sign + 1);
      return new Declared(name, target, sign >= 0 || array, text, append);
    }

    boolean isElement() {
      return !target.equals(name);
    }
  }

  private int one(String argument, Optional<Assignment> array) {
    if (command.equals("local") && argument.equals("-")) {
      shell.interpreter().keepOptions();
      return 0;
    }
    Declared declared = Declared.of(argument, array.isPresent());
    boolean plain = command.equals("export") || command.equals("readonly");
    if (!Identifiers.isName(declared.name) || (plain && declared.isElement())) {
      boolean element = plain && declared.isElement();
      return Usage.notIdentifier(shell, command, element ? declared.target : argument);
    }
    if (options.reference.orElse(false)) {
      return reference(declared, array.isPresent());
    }
    if (isRefused(declared)) {
      shell.error(
          (command.equals("local") || command.equals("declare") || command.equals("typeset")
                  ? command + ": "
                  : "")
              + declared.name
              + ": readonly variable");
      return 1;
    }
    return declare(declared, array);
  }

  private int declare(Declared declared, Optional<Assignment> array) {
    String name = declared.name;
    if (!isLocal() && (options.exported.orElse(false) || options.readonly.orElse(false))) {
      // An assignment before the command is one for good then.
      variables.settle(name).ifPresent(text -> shell.assigner().set(name, text, false));
    }
    Variable variable = variable(name);
    options.reference.ifPresent(on -> variable.reference(false));
    int status = prepare(declared, variable);
    if (status != 0) {
      return status;
    }
    Assigner assigner = shell.assigner();
    if (array.isPresent() && array.get().value() instanceof Assignment.Elements elements) {
      assigner.declare(name, variable, elements, array.get().append());
    } else if (declared.assigns && !value(declared, variable)) {
      return 1;
    } else if (options.integer.orElse(false) && !declared.assigns) {
      assigner.forgetArrays();
    }
    options.readonly.ifPresent(variable::readonly);
    variables.publish(name);
    if (declared.assigns && (command.equals("export") || command.equals("readonly"))) {
      shell.tracing().assigned(name, variable.value());
    }
    return 0;
  }

  private boolean isRefused(Declared declared) {
    Variable existing = variables.find(declared.name);
    boolean changes = declared.assigns || options.readonly.filter(r -> !r).isPresent();
    return existing != null
        && existing.isReadonly()
        && changes
        && !(isLocal() && !variables.isLocal(declared.name));
  }

  /// Whether it makes variables of the function that runs.
  private boolean isLocal() {
    boolean declares = command.equals("declare") || command.equals("typeset");
    return command.equals("local")
        || (declares && shell.interpreter().isInFunction() && !options.global);
  }

  private Variable variable(String name) {
    if (isLocal()) {
      Optional<String> text = variables.settle(name);
      Variable local = variables.local(name, shell.options().has("localvar_inherit"));
      text.ifPresent(local::set);
      return local;
    }
    if (options.reference.isPresent()) {
      Variable itself = variables.itself(name);
      return itself == null ? variables.need(name) : itself;
    }
    return options.global ? variables.global(name) : variables.need(name);
  }

  private int reference(Declared declared, boolean array) {
    String target = declared.text;
    if (array || declared.isElement()) {
      shell.error(command + ": " + declared.name + ": reference variable cannot be an array");
      return 1;
    }
    if (declared.assigns && !Identifiers.isName(target) && !Identifiers.isElement(target)) {
      shell.error(command + ": `" + target + "': invalid variable name for name reference");
      return 1;
    }
    if (declared.assigns && target.equals(declared.name)) {
      if (!isLocal()) {
        shell.error(
            command + ": " + declared.name + ": nameref variable self references not allowed");
        return 1;
      }
      shell.error("warning: " + declared.name + ": circular name reference");
    }
    Variable variable = variable(declared.name);
    if (variable.isArray()) {
      shell.error(command + ": " + declared.name + ": reference variable cannot be an array");
      return 1;
    }
    String old = variable.value();
    if (!declared.assigns
        && !old.isEmpty()
        && !Identifiers.isName(old)
        && !Identifiers.isElement(old)) {
      shell.error(command + ": `" + old + "': invalid variable name for name reference");
      return 1;
    }
    if (declared.assigns) {
      variable.set(target);
    }
    variables.refer(variable);
    options.readonly.ifPresent(variable::readonly);
    options.exported.ifPresent(variable::exported);
    return 0;
  }

  /// Without a value `readonly` and `export` change attributes alone.
  private boolean isAttributeOnly(Declared declared, Variable variable) {
    return (command.equals("export") || command.equals("readonly"))
        && !declared.assigns
        && !variable.isSet()
        && !variable.isArray();
  }

  private int prepare(Declared declared, Variable variable) {
    String name = declared.name;
    if (isAttributeOnly(declared, variable)) {
      options.exported.ifPresent(variable::exported);
      return 0;
    }
    if (options.associative) {
      if (variable.kind() == Variable.Kind.INDEXED) {
        shell.error(command + ": " + name + ": cannot convert indexed to associative array");
        return 1;
      }
      variable.become(Variable.Kind.ASSOCIATIVE);
    } else if (options.indexed) {
      if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
        shell.error(command + ": " + name + ": cannot convert associative to indexed array");
        return 1;
      }
      variable.become(Variable.Kind.INDEXED);
    }
    if (variable.isArray() && options.unmakesArray) {
      shell.error(command + ": " + name + ": cannot destroy array variables in this way");
      return 1;
    }
    options.integer.ifPresent(variable::integer);
    options.exported.ifPresent(variable::exported);
    options.letters.ifPresent(variable::letterCase);
    return 0;
  }

  private boolean value(Declared declared, Variable variable) {
    Assigner assigner = shell.assigner();
    if (declared.isElement()) {
      return assigner.setTarget(declared.target, declared.text);
    }
    boolean list =
        (options.indexed || options.associative)
            && declared.text.startsWith("(")
            && declared.text.endsWith(")");
    if (list) {
      return assigner.assignText(declared.name, declared.text, declared.append);
    }
    if (options.global && isLocalName(declared.name)) {
      variable.set(declared.append ? variable.value() + declared.text : declared.text);
      return true;
    }
    return assigner.set(declared.name, declared.text, declared.append);
  }

  private boolean isLocalName(String name) {
    return shell.interpreter().isInFunction() && variables.isLocal(name);
  }
}
