package dev.apsh.shell;

import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.linux.Terminal;
import dev.apsh.shell.editing.Names;
import dev.apsh.shell.editing.ShellEditor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The shell that somebody talks to at a terminal: prompt, line, answer.
final class Sessions {
  private static final String PROMPT = "[\\u@\\h \\W]\\$ ";

  private Sessions() {}

  /// Reads lines and executes them until the end.
  static int interactive(
      Process process, Builtins builtins, String name, Terminal terminal, Runs.Start start) {
    Shell shell = new Shell(process, builtins, new Invocation(Invocation.Kind.INTERACTIVE, name));
    shell.options().set("expand_aliases", true);
    start.prepare(shell);
    return talk(new Conversation(shell), terminal);
  }

  /// Goes on with a shell that has been talked to.
  static int talk(Conversation conversation, Terminal terminal) {
    Shell shell = conversation.shell();
    Process process = shell.process();
    ShellEditor editor = new ShellEditor(process, new KnownNames(shell));
    while (!conversation.isOver()) {
      shell.jobs().report();
      switch (terminal.line(Prompts.of(shell, prompt(shell)), editor)) {
        case Terminal.Typed(String text) -> {
          shell.history().add(text);
          var _ = conversation.say(text);
        }
        case Terminal.Interrupted interrupted -> shell.status(Signal.INT.status());
        case Terminal.Closed closed -> {
          shell.complain("exit\n");
          return conversation.end();
        }
      }
    }
    return conversation.end();
  }

  private static String prompt(Shell shell) {
    return shell.variables().isSet("PS1") ? shell.variables().value("PS1") : PROMPT;
  }

  /// The names that a shell knows.
  private record KnownNames(Shell shell) implements Names {
    @Override
    public Collection<String> builtins() {
      return shell.builtins().names();
    }

    @Override
    public Collection<String> functions() {
      List<String> names = new ArrayList<>(shell.functions().names());
      names.addAll(shell.aliases().all().keySet());
      return names;
    }

    @Override
    public Collection<String> variables() {
      return shell.variables().names();
    }
  }
}
