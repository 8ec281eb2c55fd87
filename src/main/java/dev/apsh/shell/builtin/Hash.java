package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Commands;
import dev.apsh.shell.Options;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// `hash`: the paths of programs that are remembered.
final class Hash implements Builtin {
  private static final String USAGE = "hash [-lr] [-p pathname] [-dt] [name ...]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    if (!shell.options().has(Options.Option.HASHALL)) {
      shell.error("hash: hashing disabled");
      return 1;
    }
    String modes = "";
    Optional<String> path = Optional.empty();
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        if ("dlprt".indexOf(c) < 0) {
          return Usage.invalidOption(shell, "hash", "-" + c, USAGE);
        }
        if (c == 'p') {
          if (at == arguments.size()) {
            shell.error("hash: -p: option requires an argument");
            shell.complain("hash: usage: " + USAGE + "\n");
            return Usage.STATUS;
          }
          path = Optional.of(arguments.get(at++));
        }
        modes += c;
      }
    }
    if (modes.contains("r")) {
      shell.commands().forget();
    }
    List<String> names = arguments.subList(at, arguments.size());
    if (names.isEmpty()) {
      return modes.contains("r") ? 0 : list(shell, modes.contains("l"));
    }
    int status = 0;
    for (String name : names) {
      status = Math.max(status, one(shell, name, modes, path, names.size() > 1));
    }
    return status;
  }

  private static int list(Shell shell, boolean asCommands) {
    var known = shell.commands().remembered();
    if (known.isEmpty()) {
      shell.print(asCommands ? "" : "hash: hash table empty\n");
      return 0;
    }
    shell.print(asCommands ? "" : "hits\tcommand\n");
    known.forEach((name, one) ->
        shell.print(
            asCommands
                ? command(name, one.path())
                : "%4d\t%s\n".formatted(one.hits(), one.path())));
    return 0;
  }

  private static String command(String name, String path) {
    return "builtin hash -p " + path + " " + name + "\n";
  }

  private static int one(
      Shell shell, String name, String modes, Optional<String> path, boolean several) {
    Commands commands = shell.commands();
    if (path.isPresent()) {
      commands.remember(name, path.get());
      return 0;
    }
    boolean looks = modes.contains("d") || modes.contains("t");
    var known = commands.remembered().get(name);
    if (looks ? known == null : name.indexOf('/') < 0 && commands.path(name).isEmpty()) {
      shell.error("hash: " + name + ": not found");
      return 1;
    }
    if (modes.contains("d")) {
      commands.remembered().remove(name);
    } else if (modes.contains("t") && known != null) {
      String shown = several ? name + "\t" + known.path() : known.path();
      shell.print(modes.contains("l") ? command(name, known.path()) : shown + "\n");
    }
    return 0;
  }
}
