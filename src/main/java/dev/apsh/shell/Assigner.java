package dev.apsh.shell;

import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Assigns values to variables as their attributes want it.
public final class Assigner {
  private final Shell shell;
  private String builtin = "";
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
  static String written(Assignment assignment) {
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
    if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
      associative(name, variable, elements, append);
    } else {
      variable.become(Variable.Kind.INDEXED);
      indexed(variable, elements, append);
    }
    shell.variables().publish(name);
  }

  private static void clear(Variable variable) {
    Variable.Kind kind = variable.kind();
    variable.clear();
    variable.become(kind);
  }

  /// An element of a list, expanded: its subscript, empty when it has none, and its value.
  private record Item(Assignment.Element element, String subscript, String value) {
    boolean isPlaced() {
      return element.subscript() != Subscript.NONE;
    }
  }

  /// All is expanded before anything is assigned.
  private List<Item> items(Assignment.Elements elements) {
    List<Item> items = new ArrayList<>();
    for (Assignment.Element element : elements.elements()) {
      if (element.subscript() != Subscript.NONE) {
        String subscript =
            switch (element.subscript()) {
              case Subscript.At(Word word) -> shell.expander().text(word);
              case Subscript.All(boolean star) -> star ? "*" : "@";
              case Subscript.None none -> "";
            };
        items.add(new Item(element, subscript, shell.expander().text(element.value())));
      } else {
        List<String> values = new ArrayList<>();
        shell.expander().word(element.value(), values);
        values.forEach(value -> items.add(new Item(element, "", value)));
      }
    }
    return items;
  }

  private void indexed(Variable variable, Assignment.Elements elements, boolean append) {
    List<Item> items = items(elements);
    if (!append) {
      clear(variable);
    }
    long next = variable.last() + 1;
    for (Item item : items) {
      if (item.isPlaced()) {
        Optional<String> place = place(next - 1, item);
        if (place.isPresent()) {
          put(variable, place.get(), item.value(), item.element().append());
          next = Long.parseLong(place.get()) + 1;
        }
      } else {
        put(variable, String.valueOf(next++), item.value(), false);
      }
    }
  }

  /// The index of an element of a list; one below the first is told of and left out.
  private Optional<String> place(long last, Item item) {
    String subscript = item.subscript();
    if (item.element().subscript() instanceof Subscript.All) {
      String value = WordText.of(item.element().value());
      shell.error("[" + subscript + "]=" + value + ": cannot assign to non-numeric index");
      return Optional.empty();
    }
    long index = subscript.isBlank() ? -1 : shell.expander().arithmetic(subscript);
    long place = index < 0 && !subscript.isBlank() ? last + 1 + index : index;
    if (place < 0) {
      String value = WordText.of(item.element().value());
      shell.error("[" + subscript + "]=" + value + ": bad array subscript");
      return Optional.empty();
    }
    return Optional.of(String.valueOf(place));
  }

  /// Either all have subscripts, or they are keys and values by turns: the first one decides.
  private void associative(
      String name, Variable variable, Assignment.Elements elements, boolean append) {
    List<Item> items = items(elements);
    boolean placed = !items.isEmpty() && items.getFirst().isPlaced();
    List<String> pairs = new ArrayList<>();
    for (Item item : items) {
      if (placed && item.isPlaced()) {
        boolean adds = item.element().append() && variable.has(item.subscript());
        String old = adds && !append ? variable.element(item.subscript()) : "";
        pairs.add(item.subscript());
        pairs.add(old + item.value());
      } else if (placed || WordText.of(item.element().value()).startsWith("[")) {
        String word = WordText.of(item.element().value());
        shell.error(name + ": " + word + ": must use subscript when assigning associative array");
      } else {
        String sign = item.element().append() ? "]+=" : "]=";
        pairs.add(item.isPlaced() ? "[" + item.subscript() + sign + item.value() : item.value());
      }
    }
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).isEmpty()) {
        shell.error(name + ": bad array subscript");
        throw new Failure(1, false);
      }
    }
    if (!append) {
      clear(variable);
    }
    for (int i = 0; i < pairs.size(); i += 2) {
      String value = i + 1 < pairs.size() ? pairs.get(i + 1) : "";
      boolean adds = append && placed && items.get(i / 2).element().append();
      put(variable, pairs.get(i), value, adds);
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

  /// From now on it is this built-in command that assigns, or none.
  void within(String next) {
    builtin = next;
  }

  /// A value as the attributes of its variable want it.
  String converted(Variable variable, String old, String text, boolean append) {
    if (variable.isInteger()) {
      String prefix = builtin.isEmpty() ? "" : builtin + ": ";
      long value = shell.expander().arithmetic(prefix, text);
      return String.valueOf(
          append ? shell.expander().arithmetic(prefix, old.isEmpty() ? "0" : old) + value : value);
    }
    return switch (variable.letterCase()) {
      case 'u' -> LetterCase.upper(old + text);
      case 'l' -> LetterCase.lower(old + text);
      default -> old + text;
    };
  }

  /// Assigns to `name` or `name[subscript]`, as `read` and `printf -v` do.
  public boolean setTarget(String target, String text) {
    int bracket = target.indexOf('[');
    if (bracket < 0) {
      return set(target, text, false);
    }
    String subscript =
        shell.expander().subscript(target.substring(bracket + 1, target.length() - 1));
    return assign(
        new Assignment(
            target.substring(0, bracket),
            new Subscript.At(new Word.Plain(subscript)),
            false,
            new Word.Plain(text)));
  }
}
