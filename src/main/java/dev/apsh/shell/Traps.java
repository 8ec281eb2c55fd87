package dev.apsh.shell;

import dev.apsh.linux.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a shell does when a signal comes, a command fails, or it ends.
public final class Traps {
  private final Shell shell;
  private final Map<String, String> actions = new TreeMap<>();
  private boolean running;

  Traps(Shell shell) {
    this.shell = shell;
  }

  /// A subshell ignores what is ignored and forgets the rest.
  Traps forChild(Shell child) {
    Traps traps = new Traps(child);
    actions.forEach((name, action) -> {
      if (action.isEmpty()) {
        traps.actions.put(name, action);
      }
    });
    return traps;
  }

  /// Sets the action of `EXIT`, `ERR`, `DEBUG`, `RETURN` or a signal; an empty one ignores it.
  public void set(String name, String action) {
    actions.put(name, action);
    Signal.named(name).ifPresent(signal -> heed(signal, action.isEmpty()));
  }

  public void reset(String name) {
    actions.remove(name);
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
    return actions;
  }

  /// Those that are set: EXIT, then the signals by number, then the rest.
  public List<String> names() {
    return actions.keySet().stream()
        .sorted(Comparator.comparingInt(Traps::order).thenComparing(name -> name))
        .toList();
  }

  private static int order(String name) {
    return name.equals("EXIT") ? 0 : Signal.named(name).map(Signal::number).orElse(1000);
  }

  boolean has(String name) {
    return actions.containsKey(name);
  }

  /// Runs the action of one of them, if there is one; the status stays as it was.
  void run(String name) {
    String action = actions.getOrDefault(name, "");
    if (action.isEmpty() || running) {
      return;
    }
    int status = shell.status();
    running = true;
    try {
      shell.scripts().evaluate(action, "trap", shell.place().line());
    } finally {
      running = false;
    }
    shell.status(status);
  }

  /// The last thing that a shell does.
  void runExit() {
    String action = actions.getOrDefault("EXIT", "");
    actions.remove("EXIT");
    if (!action.isEmpty()) {
      int status = shell.status();
      shell.scripts().evaluate(action, "trap", shell.place().line());
      shell.status(status);
    }
  }

  /// Handles a signal that came; one that nobody traps ends the shell.
  Optional<Signal> handle(Signal signal) {
    String name = signal.name();
    if (actions.containsKey(name)) {
      run(name);
      return Optional.empty();
    }
    return Optional.of(signal);
  }
}
