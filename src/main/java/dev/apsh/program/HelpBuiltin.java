package dev.apsh.program;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Shell;
import dev.apsh.shell.builtin.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The shell's `help`: a line for each program, or what one program says of itself.
public final class HelpBuiltin implements Builtin {

  /// The built-in commands of every shell on a machine with this catalogue's programs.
  public static Builtins all() {
    return Table.builtins().with(Map.of("help", new HelpBuiltin()));
  }

  @Override
  public int run(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      shell.print(String.join("\n", Catalogue.summaries()) + "\n\n");
      shell.print("Built into the shell:\n" + wrapped(shell.builtins().names()));
      shell.print("`help NAME' says more of a program.\n");
      return 0;
    }
    int status = 0;
    for (String name : arguments.subList(1, arguments.size())) {
      status = Math.max(status, one(shell, name));
    }
    return status;
  }

  private static int one(Shell shell, String name) {
    Optional<String> help = Catalogue.help(name);
    if (help.isPresent()) {
      shell.print(help.get());
      return 0;
    }
    if (shell.builtins().names().contains(name)) {
      shell.print(name + ": built into the shell, as in bash 5.2\n");
      return 0;
    }
    shell.error("help: no help topics match `" + name + "'.");
    return 1;
  }

  /// Names in lines of at most 72 characters.
  private static String wrapped(List<String> names) {
    List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder(" ")));
    for (String name : new TreeSet<>(names)) {
      if (lines.getLast().length() + name.length() > 72) {
        lines.add(new StringBuilder(" "));
      }
      lines.getLast().append(' ').append(name);
    }
    return String.join("\n", lines) + "\n";
  }
}
