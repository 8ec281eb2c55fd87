package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;

/// `pushd`, `popd` and `dirs`
final class DirectoryStack {
  private static final String PUSHD = "pushd [-n] [+N | -N | dir]";
  private static final String POPD = "popd [-n] [+N | -N]";
  private static final String DIRS = "dirs [-clpv] [+N] [-N]";

  private DirectoryStack() {}

  /// All directories, the current one first.
  private static List<String> all(Shell shell) {
    List<String> all = new ArrayList<>();
    all.add(shell.directories().current());
    all.addAll(shell.directories().below());
    return all;
  }

  private static int invalid(
      Shell shell, String command, String argument, String what, String usage) {
    boolean number = argument.matches("[-+].*");
    shell.error(command + ": " + argument + ": invalid " + (number ? "number" : what));
    shell.complain(command + ": usage: " + usage + "\n");
    return Usage.STATUS;
  }

  private static boolean isCount(String argument) {
    return argument.matches("[-+][0-9]{1,8}");
  }

  /// The index that `+N` or `-N` means; -1 when it is out of range.
  private static int index(String argument, int size) {
    int number = Integer.parseInt(argument.substring(1));
    int index = argument.startsWith("+") ? number : size - 1 - number;
    return index < size && index >= 0 ? index : -1;
  }

  private static int outOfRange(Shell shell, String command, String argument) {
    boolean empty = shell.directories().below().isEmpty();
    String shown = command.equals("dirs") ? argument.substring(1) : argument;
    shell.error(
        empty
            ? command + ": directory stack empty"
            : command + ": " + shown + ": directory stack index out of range");
    return 1;
  }

  static int pushd(Shell shell, List<String> arguments) {
    List<String> operands = new ArrayList<>(arguments.subList(1, arguments.size()));
    boolean stays = !operands.isEmpty() && operands.getFirst().equals("-n");
    if (stays || (!operands.isEmpty() && operands.getFirst().equals("--"))) {
      operands.removeFirst();
    }
    if (operands.isEmpty()) {
      return stays ? 0 : swap(shell);
    }
    String operand = operands.getFirst();
    if (isCount(operand)) {
      return rotate(shell, operand);
    }
    if (operand.matches("[-+].+")) {
      return invalid(shell, "pushd", operand, "number", PUSHD);
    }
    if (operands.size() > 1) {
      shell.error("pushd: too many arguments");
      return 1;
    }
    List<String> below = new ArrayList<>(shell.directories().below());
    if (stays) {
      below.addFirst(operand);
      shell.directories().below(below);
      return show(shell);
    }
    below.addFirst(shell.directories().current());
    if (!operand.equals("-")) {
      return goAndShow(shell, "pushd", operand, below);
    }
    int status = Directories.cd(shell, List.of("pushd", "-"));
    if (status == 0) {
      shell.directories().below(below);
      return show(shell);
    }
    return status;
  }

  private static int swap(Shell shell) {
    List<String> below = new ArrayList<>(shell.directories().below());
    if (below.isEmpty()) {
      shell.error("pushd: no other directory");
      return 1;
    }
    String target = below.set(0, shell.directories().current());
    return goAndShow(shell, "pushd", target, below);
  }

  private static int rotate(Shell shell, String operand) {
    List<String> all = all(shell);
    int index = index(operand, all.size());
    if (index < 0) {
      return outOfRange(shell, "pushd", operand);
    }
    List<String> rotated = new ArrayList<>(all.subList(index, all.size()));
    rotated.addAll(all.subList(0, index));
    String target = rotated.removeFirst();
    return goAndShow(shell, "pushd", target, rotated);
  }

  private static int goAndShow(Shell shell, String command, String target, List<String> below) {
    int status = Directories.go(shell, command, target, false);
    if (status == 0) {
      shell.directories().below(below);
      return show(shell);
    }
    return status;
  }

  static int popd(Shell shell, List<String> arguments) {
    boolean stays = false;
    String operand = "+0";
    for (String argument : arguments.subList(1, arguments.size())) {
      if (argument.equals("-n")) {
        stays = true;
      } else if (isCount(argument)) {
        operand = argument;
      } else if (!argument.equals("--")) {
        return invalid(shell, "popd", argument, "argument", POPD);
      }
    }
    List<String> all = all(shell);
    int index = all.size() == 1 ? -1 : index(operand, all.size());
    if (index < 0) {
      return outOfRange(shell, "popd", operand);
    }
    if (index == 0 && !stays) {
      return goAndShow(shell, "popd", all.get(1), all.subList(2, all.size()));
    }
    all.remove(stays && index == 0 ? 1 : index);
    shell.directories().below(all.subList(1, all.size()));
    return show(shell);
  }

  static int dirs(Shell shell, List<String> arguments) {
    boolean full = false;
    boolean clears = false;
    boolean lines = false;
    boolean numbers = false;
    String wanted = "";
    for (String argument : arguments.subList(1, arguments.size())) {
      if (isCount(argument)) {
        wanted = argument;
        continue;
      }
      switch (argument) {
        case "-c" -> clears = true;
        case "-l" -> full = true;
        case "-p" -> lines = true;
        case "-v" -> numbers = true;
        default -> {
          return invalid(shell, "dirs", argument, "option", DIRS);
        }
      }
    }
    if (clears) {
      shell.directories().below(List.of());
      return 0;
    }
    List<String> shown = full ? all(shell) : shell.directories().shown();
    if (!wanted.isEmpty()) {
      int index = index(wanted, shown.size());
      if (index < 0) {
        return outOfRange(shell, "dirs", wanted);
      }
      shown = List.of(shown.get(index));
    }
    print(shell, shown, lines, numbers);
    return 0;
  }

  private static void print(Shell shell, List<String> shown, boolean lines, boolean numbers) {
    if (!lines && !numbers) {
      shell.print(String.join(" ", shown) + "\n");
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      shell.print((numbers ? "%2d  ".formatted(i) : "") + shown.get(i) + "\n");
    }
  }

  private static int show(Shell shell) {
    shell.print(String.join(" ", shell.directories().shown()) + "\n");
    return 0;
  }
}
