package dev.apsh.shell.builtin;

import dev.apsh.kernel.Outcome;
import dev.apsh.shell.Options;
import dev.apsh.shell.Shell;
import dev.apsh.vfs.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// `cd`, `pwd` and the stack of directories.
final class Directories {
  private Directories() {}

  static int cd(Shell shell, List<String> arguments) {
    boolean physical = shell.options().has(Options.Option.PHYSICAL);
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        if ("LPe".indexOf(c) < 0) {
          return Usage.invalidOption(shell, "cd", "-" + c, "cd [-L|[-P [-e]] [-@]] [dir]");
        }
        physical = c == 'P' || (physical && c != 'L');
      }
    }
    List<String> operands = arguments.subList(at, arguments.size());
    if (operands.size() > 1) {
      shell.error("cd: too many arguments");
      return 1;
    }
    String target = operands.isEmpty() ? "" : operands.getFirst();
    if (operands.isEmpty()) {
      if (!shell.variables().isSet("HOME")) {
        shell.error("cd: HOME not set");
        return 1;
      }
      target = shell.variables().value("HOME");
    }
    if (target.equals("-")) {
      return back(shell, arguments.getFirst(), physical);
    }
    return search(shell, target, physical);
  }

  private static int back(Shell shell, String command, boolean physical) {
    if (!shell.variables().isSet("OLDPWD")) {
      shell.error(command + ": OLDPWD not set");
      return 1;
    }
    int status = go(shell, command, shell.variables().value("OLDPWD"), physical);
    if (status == 0) {
      shell.print(shell.variables().value("PWD") + "\n");
    }
    return status;
  }

  /// A path that is not absolute may be found along CDPATH.
  private static int search(Shell shell, String target, boolean physical) {
    String cdpath = shell.variables().value("CDPATH");
    boolean searched =
        !cdpath.isEmpty() && !target.startsWith("/") && !target.matches("\\.\\.?(/.*)?");
    if (searched) {
      for (String directory : cdpath.split(":", -1)) {
        String path = directory.isEmpty() ? target : directory + "/" + target;
        if (isDirectory(shell, path)) {
          int status = go(shell, "cd", path, physical);
          if (!directory.isEmpty()) {
            shell.print(shell.directories().current() + "\n");
          }
          return status;
        }
      }
    }
    boolean named =
        shell.options().has("cdable_vars")
            && !isDirectory(shell, target)
            && shell.variables().isSet(target);
    if (!named) {
      return go(shell, "cd", target, physical);
    }
    int status = go(shell, "cd", shell.variables().value(target), physical);
    shell.print(status == 0 ? shell.directories().current() + "\n" : "");
    return status;
  }

  private static boolean isDirectory(Shell shell, String path) {
    var process = shell.process();
    return process.sys().files().directory(process.cwd(), path, process.caller()).isDone();
  }

  /// Changes the directory and tells PWD and OLDPWD of it.
  static int go(Shell shell, String command, String target, boolean physical) {
    String old = shell.directories().current();
    String logical = physical ? target : logical(old, target);
    Outcome<Location> gone =
        isThere(shell, target)
            ? shell.process().changeDirectory(logical)
            : shell.process().changeDirectory(target);
    if (gone instanceof Outcome.Failed<Location> && !physical) {
      gone = shell.process().changeDirectory(target);
    }
    if (gone instanceof Outcome.Failed<Location> failed) {
      shell.error(command + ": " + target + ": " + failed.refused().text());
      return 1;
    }
    String path = shell.process().cwd().path();
    shell.settings().export("OLDPWD", old);
    shell.workingDirectory(physical || logical.isEmpty() ? path : logical);
    return 0;
  }

  /// Whether all is there that stands before each `..`.
  private static boolean isThere(Shell shell, String target) {
    for (int at = target.indexOf("/.."); at > 0; at = target.indexOf("/..", at + 1)) {
      if (!isDirectory(shell, target.substring(0, at))) {
        return false;
      }
    }
    return true;
  }

  /// The path as it was typed, made absolute, without `.` and `..`.
  private static String logical(String from, String target) {
    Deque<String> names = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : from + "/" + target;
    for (String name : whole.split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    String root = whole.matches("//([^/].*)?") ? "//" : "/";
    return target.isEmpty() ? from : root + String.join("/", names);
  }

  static int pwd(Shell shell, List<String> arguments) {
    boolean physical = shell.options().has(Options.Option.PHYSICAL);
    for (int at = 1; at < arguments.size() && arguments.get(at).matches("-.+"); at++) {
      if (arguments.get(at).equals("--")) {
        break;
      }
      for (char c : arguments.get(at).substring(1).toCharArray()) {
        if (c != 'P' && c != 'L') {
          return Usage.invalidOption(shell, "pwd", "-" + c, "pwd [-LP]");
        }
        physical = c == 'P';
      }
    }
    shell.print((physical ? shell.process().cwd().path() : shell.directories().current()) + "\n");
    return 0;
  }
}
