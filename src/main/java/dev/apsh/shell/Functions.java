package dev.apsh.shell;

import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A shell's functions by name.
public final class Functions {
  private static final String EXPORTED = "BASH_FUNC_";

  private final Shell shell;
  private final Map<String, Function> table;
  private final Set<String> readonly = new HashSet<>();

  /// A function with what is needed to run and to show it.
  record Function(Command body, String text, String source) {}

  Functions(Shell shell) {
    this.shell = shell;
    this.table = new HashMap<>();
  }

  private Functions(Shell child, Functions parent) {
    this.shell = child;
    this.table = new HashMap<>(parent.table);
    this.readonly.addAll(parent.readonly);
  }

  Functions forChild(Shell child) {
    return new Functions(child, this);
  }

  @Nullable Function get(String name) {
    return table.get(name);
  }

  /// A name as it stands in the script: what is quoted or expanded in it is refused.
  static boolean mayBeNamed(String name) {
    return !name.isEmpty()
        && name.chars().noneMatch(c -> "$'\"\\`".indexOf(c) >= 0)
        && name.charAt(0) != '/';
  }

  /// Adds a function; tells and gives false when it is readonly.
  boolean define(Command.Function function) {
    String name = function.name();
    if (readonly.contains(name)) {
      shell.error(name + ": readonly function");
      return false;
    }
    String source = shell.place().sourceOfFunctions();
    table.put(name, new Function(function.body(), function.text(), source));
    if (shell.process().environment().containsKey(variable(name))) {
      export(name);
    }
    return true;
  }

  /// All names, sorted.
  public List<String> names() {
    return table.keySet().stream().sorted().toList();
  }

  public boolean has(String name) {
    return table.containsKey(name);
  }

  /// A function as bash lists it.
  public Optional<String> text(String name) {
    return Optional.ofNullable(table.get(name))
        .map(function -> ScriptReader.printed(function.text()));
  }

  public void makeReadonly(String name) {
    readonly.add(name);
  }

  public boolean isReadonly(String name) {
    return readonly.contains(name);
  }

  public void remove(String name) {
    table.remove(name);
    unexport(name);
  }

  private static String variable(String name) {
    return EXPORTED + name + "%%";
  }

  public void export(String name) {
    String text = text(name).orElse("");
    shell.process().environment().put(variable(name), text.substring(name.length() + 1));
  }

  public void unexport(String name) {
    shell.process().environment().remove(variable(name));
  }

  public boolean isExported(String name) {
    return shell.process().environment().containsKey(variable(name));
  }

  /// Takes over the functions that the environment brings.
  void inherit() {
    for (Map.Entry<String, String> entry : shell.process().environment().entrySet()) {
      String key = entry.getKey();
      if (key.startsWith(EXPORTED) && key.endsWith("%%")) {
        inherit(key.substring(EXPORTED.length(), key.length() - 2), entry.getValue());
      }
    }
  }

  private void inherit(String name, String value) {
    if (value.startsWith("() ")
        && ScriptReader.whole(name + " " + value, 1, false)
            instanceof Parsed.Complete(Command command, var warnings)
        && command instanceof Command.Sequence(var statements)
        && statements.size() == 1
        && statements.getFirst().command() instanceof Command.Function function) {
      table.put(name, new Function(function.body(), function.text(), "environment"));
    }
  }
}
