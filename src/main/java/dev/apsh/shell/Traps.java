package dev.apsh.shell;

import dev.apsh.linux.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a shell does when a signal comes, a command fails, or it ends.
public final class Traps {
  private final Shell shell;
  private final Map<String, String> actions = new TreeMap<>();

  /// What the parent of a subshell does, which `trap` shows until the subshell sets its own.
  private Map<String, String> shown = Map.of();

  private boolean running;
  private boolean debugs;
  private int lastSignal;

  /// The traps that a function does not have from its caller.
  record Kept(Map<String, String> actions) {}

  Traps(Shell shell) {
    this.shell = shell;
  }

  /// A subshell ignores what is ignored and forgets the rest, but for what the options let it have.
  Traps forChild(Shell child) {
    Traps traps = new Traps(child);
    actions.forEach((name, action) -> {
      if (action.isEmpty() || isInherited(name)) {
        traps.actions.put(name, action);
      }
    });
    traps.shown = actions.isEmpty() ? shown : Map.copyOf(actions);
    traps.debugs = traps.actions.containsKey("DEBUG");
    return traps;
  }

  private boolean isInherited(String name) {
    return switch (name) {
      case "ERR" -> shell.options().has(Options.Option.ERRTRACE);
      case "DEBUG", "RETURN" -> shell.options().has(Options.Option.FUNCTRACE);
      default -> false;
    };
  }

  /// Whether there is one on commands that fail.
  boolean hasError() {
    return !actions.isEmpty() && actions.containsKey("ERR");
  }

  /// A function begins; gives what it does not have from its caller.
  Kept enterFunction() {
    if (actions.isEmpty()) {
      return new Kept(Map.of());
    }
    Map<String, String> kept = new TreeMap<>();
    for (String name : List.of("ERR", "DEBUG", "RETURN")) {
      String action = actions.get(name);
      if (action != null && !isInherited(name)) {
        kept.put(name, action);
        actions.remove(name);
      }
    }
    debugs = actions.containsKey("DEBUG");
    return new Kept(kept);
  }

  /// It ends: its caller's traps are back, unless it has set others.
  void leaveFunction(Kept kept) {
    kept.actions().forEach(actions::putIfAbsent);
    debugs = actions.containsKey("DEBUG");
  }

  /// Sets the action of `EXIT`, `ERR`, `DEBUG`, `RETURN` or a signal; an empty one ignores it.
  public void set(String name, String action) {
    shown = Map.of();
    actions.put(name, action);
    debugs |= name.equals("DEBUG");
    Signal.named(name).ifPresent(signal -> heed(signal, action.isEmpty()));
  }

  public void reset(String name) {
    shown = Map.of();
    actions.remove(name);
    debugs &= !name.equals("DEBUG");
    Signal.named(name).ifPresent(signal -> heed(signal, false));
  }

  private void heed(Signal signal, boolean ignored) {
    shell.process().ignore(signal, ignored);
    boolean handles =
        shell.isInteractive()
            || actions.keySet().stream().anyMatch(n -> Signal.named(n).isPresent());
    shell.process().handlesSignals(handles);
  }

  public Map<String, String> all() {
    return shown.isEmpty() ? actions : shown;
  }

  /// Those that are set: EXIT, then the signals by number, then the rest.
  public List<String> names() {
    return all().keySet().stream()
        .sorted(Comparator.comparingInt(Traps::order).thenComparing(name -> name))
        .toList();
  }

  private static int order(String name) {
    return switch (name) {
      case "EXIT" -> 0;
      case "DEBUG" -> 1000;
      case "ERR" -> 1001;
      case "RETURN" -> 1002;
      default -> Signal.named(name).map(Signal::number).orElse(999);
    };
  }

  boolean has(String name) {
    return actions.containsKey(name);
  }

  /// Whether each command is announced to a trap.
  boolean debugs() {
    return debugs;
  }

  /// Runs the action of one of them, if there is one; the status stays as it was.
  void run(String name) {
    String action = actions.getOrDefault(name, "");
    if (action.isEmpty() || running) {
      return;
    }
    int status = shell.status();
    running = true;
    boolean outer = shell.place().keepsCommand(true);
    try {
      shell.scripts().evaluate(action, trapName(name), firstLine(name));
    } finally {
      running = false;
      var ignored = shell.place().keepsCommand(outer);
    }
    shell.status(status);
  }

  private static String trapName(String name) {
    return switch (name) {
      case "EXIT" -> "exit trap";
      case "DEBUG" -> "debug trap";
      case "ERR" -> "error trap";
      case "RETURN" -> "return trap";
      default -> "trap";
    };
  }

  /// The action for a signal has lines of its own; the others stand where they run.
  private int firstLine(String name) {
    return name.equals("EXIT") ? 1 : shell.place().line();
  }

  /// The last thing that a shell does.
  void runExit() {
    String action = actions.getOrDefault("EXIT", "");
    actions.remove("EXIT");
    if (!action.isEmpty()) {
      int status = shell.status();
      running = false;
      var ignored = shell.place().keepsCommand(true);
      shell.scripts().evaluate(action, trapName("EXIT"), firstLine("EXIT"));
      shell.status(status);
    }
  }

  /// The number of the last signal that was handled.
  int lastSignal() {
    return lastSignal;
  }

  /// Another program takes the shell's place.
  void forgetExit() {
    actions.remove("EXIT");
  }

  /// Of the signals that came, one that nobody traps unwinds what runs; the others wait.
  void heedUntrapped() {
    List<Signal> later = new ArrayList<>();
    Optional<Signal> signal = shell.process().takeSignal();
    while (signal.isPresent() && actions.containsKey(signal.get().name())) {
      later.add(signal.get());
      signal = shell.process().takeSignal();
    }
    later.forEach(shell.process()::signal);
    if (signal.isPresent()) {
      throw new Interrupted(signal.get());
    }
  }

  /// Handles the signals that came; one that nobody traps unwinds what runs.
  void heed() {
    Optional<Signal> signal = shell.process().takeSignal();
    while (signal.isPresent()) {
      boolean trapped = actions.containsKey(signal.get().name());
      if (!trapped && !signal.get().isIgnoredByDefault()) {
        throw new Interrupted(signal.get());
      }
      lastSignal = signal.get().number();
      run(signal.get().name());
      signal = shell.process().takeSignal();
    }
  }
}
