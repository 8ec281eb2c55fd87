package dev.apsh.shell;

import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Assigns values to variables as their attributes want it.
public final class Assigner {
  private final Shell shell;
  private final Map<Integer, Assignment> arrays = new HashMap<>();

  Assigner(Shell shell) {
    this.shell = shell;
  }

  /// An assignment that is an argument, such as of `declare`: as text, but arrays are remembered
  /// for [#array].
  String argument(Assignment assignment, int index) {
    String sign = assignment.append() ? "+=" : "=";
    String name = assignment.name();
    if (assignment.subscript() instanceof Subscript.At(Word word)) {
      name += "[" + shell.expander().text(word) + "]";
    }
    return switch (assignment.value()) {
      case Word word -> name + sign + shell.expander().text(word);
      case Assignment.Elements elements -> {
        arrays.put(index, assignment);
        yield name;
      }
    };
  }

  /// The array that is assigned by an argument.
  public Optional<Assignment> array(int index) {
    return Optional.ofNullable(arrays.remove(index));
  }

  public void forgetArrays() {
    if (!arrays.isEmpty()) {
      arrays.clear();
    }
  }

  boolean hasArrays() {
    return !arrays.isEmpty();
  }

  /// Carries out an assignment; tells and gives false when the variable is readonly.
  boolean assign(Assignment assignment) {
    String name = shell.variables().resolved(assignment.name());
    if (assignment.subscript() == Subscript.NONE && assignment.value() instanceof Word word) {
      String text = shell.expander().text(word);
      trace(assignment, text);
      return set(name, text, assignment.append());
    }
    return switch (assignment.value()) {
      case Word word -> element(name, assignment, word);
      case Assignment.Elements elements -> elements(name, assignment, elements);
    };
  }

  private boolean element(String name, Assignment assignment, Word word) {
    if (isReadonly(name)) {
      return false;
    }
    Variable variable = shell.variables().need(name);
    String subscript = subscript(assignment, variable);
    if (variable.kind() != Variable.Kind.ASSOCIATIVE) {
      variable.become(Variable.Kind.INDEXED);
    }
    if (subscript.isEmpty()) {
      shell.error(name + "[" + written(assignment) + "]: bad array subscript");
      throw new Failure(1, false);
    }
    String key = key(variable, name, subscript, true);
    if (key.isEmpty()) {
      throw new Failure(1, false);
    }
    String text = shell.expander().text(word);
    trace(assignment, text);
    put(variable, key, text, assignment.append());
    if (variable.isExported()) {
      shell.variables().publish(name);
    }
    return true;
  }

  /// The subscript of an element; `@` and `*` are keys only of an associative array.
  private String subscript(Assignment assignment, Variable variable) {
    if (assignment.subscript() instanceof Subscript.All(boolean star)) {
      boolean key = variable.kind() == Variable.Kind.ASSOCIATIVE;
      return key ? star ? "*" : "@" : "";
    }
    return assignment.subscript() instanceof Subscript.At(Word word)
        ? shell.expander().text(word)
        : "";
  }

  /// The subscript as it stands in the script.
  private static String written(Assignment assignment) {
    return switch (assignment.subscript()) {
      case Subscript.At(Word word) -> WordText.of(word);
      case Subscript.All(boolean star) -> star ? "*" : "@";
      case Subscript.None none -> "";
    };
  }

  private void trace(Assignment assignment, String text) {
    if (shell.options().has(Options.Option.XTRACE)) {
      shell.tracing().assignment(assignment, text);
    }
  }

  private boolean elements(String name, Assignment assignment, Assignment.Elements elements) {
    if (isReadonly(name)) {
      return false;
    }
    if (assignment.subscript() != Subscript.NONE) {
      shell.error(name + "[" + written(assignment) + "]: cannot assign list to array member");
      throw new Failure(1, false);
    }
    trace(assignment, "");
    fill(name, shell.variables().need(name), elements, assignment.append());
    return true;
  }

  /// As [#fill], for `declare` and its like.
  public void declare(
      String name, Variable variable, Assignment.Elements elements, boolean append) {
    fill(name, variable, elements, append);
    if (shell.options().has(Options.Option.XTRACE)) {
      shell.tracing().elements(name, variable.values());
    }
  }

  /// Assigns a list that is written in a text, such as `(1 2)`.
  public boolean assignText(String name, String list, boolean append) {
    Optional<Assignment> assignment = ScriptReader.assignment(name + (append ? "+=" : "=") + list);
    return assignment.isPresent() ? assign(assignment.get()) : set(name, list, append);
  }

  /// Makes these the elements of an array, or adds them to it.
  public void fill(String name, Variable variable, Assignment.Elements elements, boolean append) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
      associative(name, variable, elements, pairs);
    } else {
      variable.become(Variable.Kind.INDEXED);
      indexed(variable, elements, append, pairs);
    }
    if (!append) {
      Variable.Kind kind = variable.kind();
      variable.clear();
      variable.become(kind);
    }
    pairs.forEach(pair -> put(variable, pair.getKey(), pair.getValue(), false));
    shell.variables().publish(name);
  }

  private void indexed(
      Variable variable,
      Assignment.Elements elements,
      boolean append,
      List<Map.Entry<String, String>> pairs) {
    long next = append ? variable.last() + 1 : 0;
    for (Assignment.Element element : elements.elements()) {
      if (element.subscript() instanceof Subscript.At(Word word)) {
        Optional<String> place = place(next - 1, element, word);
        if (place.isEmpty()) {
          continue;
        }
        String key = place.get();
        String old = element.append() && variable.has(key) ? variable.element(key) : "";
        pairs.add(Map.entry(key, old + shell.expander().text(element.value())));
        next = Long.parseLong(key) + 1;
      } else {
        List<String> values = new ArrayList<>();
        shell.expander().word(element.value(), values);
        for (String value : values) {
          pairs.add(Map.entry(String.valueOf(next++), value));
        }
      }
    }
  }

  /// The index of an element of a list; one below the first is told of and left out.
  private Optional<String> place(long last, Assignment.Element element, Word word) {
    String subscript = shell.expander().text(word);
    long index = subscript.isBlank() ? -1 : shell.expander().arithmetic(subscript);
    long place = index < 0 && !subscript.isBlank() ? last + 1 + index : index;
    if (place < 0) {
      shell.error("[" + subscript + "]=" + WordText.of(element.value()) + ": bad array subscript");
      return Optional.empty();
    }
    return Optional.of(String.valueOf(place));
  }

  private void associative(
      String name,
      Variable variable,
      Assignment.Elements elements,
      List<Map.Entry<String, String>> pairs) {
    List<String> bare = new ArrayList<>();
    for (Assignment.Element element : elements.elements()) {
      if (element.subscript() instanceof Subscript.At(Word word)) {
        String key = shell.expander().text(word);
        String old = element.append() && variable.has(key) ? variable.element(key) : "";
        pairs.add(Map.entry(key, old + shell.expander().text(element.value())));
      } else {
        if (bare.isEmpty() && WordText.of(element.value()).startsWith("[")) {
          shell.error(
              name
                  + ": "
                  + WordText.of(element.value())
                  + ": must use subscript when assigning associative array");
          continue;
        }
        shell.expander().word(element.value(), bare);
      }
    }
    for (int i = 0; i < bare.size(); i += 2) {
      pairs.add(Map.entry(bare.get(i), i + 1 < bare.size() ? bare.get(i + 1) : ""));
    }
    if (pairs.stream().anyMatch(pair -> pair.getKey().isEmpty())) {
      shell.error(name + ": bad array subscript");
      throw new Failure(1, false);
    }
  }

  /// The key that a subscript means, or nothing after an error has been told.
  String key(Variable variable, String name, String subscript, boolean assigns) {
    if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
      if (subscript.isEmpty()) {
        shell.error(name + "[" + subscript + "]: bad array subscript");
      }
      return subscript;
    }
    if (subscript.isBlank()) {
      shell.error(name + (assigns ? "[" + subscript + "]" : "") + ": bad array subscript");
      return "";
    }
    long index = shell.expander().arithmetic(subscript);
    long place = index < 0 ? variable.last() + 1 + index : index;
    if (place < 0) {
      shell.error(name + (assigns ? "[" + subscript + "]" : "") + ": bad array subscript");
      return "";
    }
    return String.valueOf(place);
  }

  private void put(Variable variable, String key, String text, boolean append) {
    String old = append && variable.has(key) ? variable.element(key) : "";
    variable.put(key, converted(variable, old, text, append));
  }

  /// Tells of a readonly variable.
  boolean isReadonly(String name) {
    Variable variable = shell.variables().find(name);
    if (variable != null && variable.isReadonly()) {
      shell.error(name + ": readonly variable");
      return true;
    }
    return false;
  }

  /// Sets a variable, or adds to it; tells and gives false when it is readonly.
  public boolean set(String given, String text, boolean append) {
    String name = shell.variables().resolved(given);
    if (name.indexOf('[') > 0) {
      return setTarget(name, text);
    }
    Variable variable = shell.variables().need(name);
    if (variable.isReadonly()) {
      shell.error(name + ": readonly variable");
      return false;
    }
    if (variable.isComputed()) {
      computed(name, variable, text);
      return true;
    }
    String old = append ? variable.value() : "";
    boolean plain = !append && !variable.isInteger() && variable.letterCase() == '\0';
    variable.set(plain ? text : converted(variable, old, text, append));
    if (shell.options().has(Options.Option.ALLEXPORT)) {
      variable.exported(true);
    }
    if (variable.isExported()) {
      shell.variables().publish(name);
    }
    if (name.equals("IFS") || name.equals("PATH") || name.equals("GLOBIGNORE")) {
      shell.changed(name);
    }
    return true;
  }

  private void computed(String name, Variable variable, String text) {
    switch (name) {
      case "SECONDS" -> shell.secondsStartAt(text);
      case "RANDOM" -> shell.randomNumbers().seed(text);
      case "LINENO" -> shell.place().line(text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0);
      case "BASH_ARGV0" -> shell.name(text);
      case "PIPESTATUS", "BASHPID", "FUNCNAME", "GROUPS", "DIRSTACK", "BASH_SOURCE" -> {}
      default -> {
        variable.fix();
        variable.set(text);
      }
    }
  }

  /// A value as the attributes of its variable want it.
  private String converted(Variable variable, String old, String text, boolean append) {
    if (variable.isInteger()) {
      long value = shell.expander().arithmetic(text);
      return String.valueOf(
          append ? shell.expander().arithmetic(old.isEmpty() ? "0" : old) + value : value);
    }
    return switch (variable.letterCase()) {
      case 'u' -> (old + text).toUpperCase(Locale.ROOT);
      case 'l' -> (old + text).toLowerCase(Locale.ROOT);
      default -> old + text;
    };
  }

  /// Assigns to `name` or `name[subscript]`, as `read` and `printf -v` do.
  public boolean setTarget(String target, String text) {
    int bracket = target.indexOf('[');
    if (bracket < 0) {
      return set(target, text, false);
    }
    String subscript = target.substring(bracket + 1, target.length() - 1);
    return assign(
        new Assignment(
            target.substring(0, bracket),
            new Subscript.At(new Word.Plain(subscript)),
            false,
            new Word.Plain(text)));
  }
}
