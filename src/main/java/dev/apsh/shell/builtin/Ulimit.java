package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;

/// `ulimit`: shows what a process may use up; the lab's own limits are others and stay.
final class Ulimit implements Builtin {
  private static final String UNLIMITED = "unlimited";

  /// One resource with its value on the simulated Linux.
  private record Resource(char option, String name, String unit, String value) {
    String line() {
      String what = unit.isEmpty() ? "(-" + option + ") " : "(" + unit + ", -" + option + ") ";
      return "%-20s %20s%s\n".formatted(name, what, value);
    }
  }

  private static final List<Resource> RESOURCES =
      List.of(
          new Resource('R', "real-time non-blocking time", "microseconds", UNLIMITED),
          new Resource('c', "core file size", "blocks", "0"),
          new Resource('d', "data seg size", "kbytes", UNLIMITED),
          new Resource('e', "scheduling priority", "", "0"),
          new Resource('f', "file size", "blocks", UNLIMITED),
          new Resource('i', "pending signals", "", "31475"),
          new Resource('l', "max locked memory", "kbytes", "8192"),
          new Resource('m', "max memory size", "kbytes", UNLIMITED),
          new Resource('n', "open files", "", "1024"),
          new Resource('p', "pipe size", "512 bytes", "8"),
          new Resource('q', "POSIX message queues", "bytes", "819200"),
          new Resource('r', "real-time priority", "", "0"),
          new Resource('s', "stack size", "kbytes", "8192"),
          new Resource('t', "cpu time", "seconds", UNLIMITED),
          new Resource('u', "max user processes", "", "31475"),
          new Resource('v', "virtual memory", "kbytes", UNLIMITED),
          new Resource('x', "file locks", "", UNLIMITED));

  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    char wanted = 'f';
    boolean all = false;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      for (char c : arguments.get(at++).substring(1).toCharArray()) {
        if (c == 'a') {
          all = true;
        } else if (c != 'S' && c != 'H') {
          char option = c;
          if (RESOURCES.stream().noneMatch(resource -> resource.option == option)) {
            return Usage.invalidOption(
                shell, "ulimit", "-" + c, "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]");
          }
          wanted = c;
        }
      }
    }
    if (all) {
      RESOURCES.forEach(resource -> shell.print(resource.line()));
      return 0;
    }
    for (Resource resource : RESOURCES) {
      if (resource.option == wanted) {
        return at == arguments.size()
            ? show(shell, resource)
            : set(shell, resource, arguments.get(at));
      }
    }
    return 0;
  }

  private static int show(Shell shell, Resource resource) {
    shell.print(resource.value + "\n");
    return 0;
  }

  /// A resource may be set to what it is.
  private static int set(Shell shell, Resource resource, String limit) {
    if (!limit.matches("[0-9]+|unlimited|hard|soft")) {
      shell.error("ulimit: " + limit + ": invalid number");
      return 1;
    }
    boolean same = limit.matches("hard|soft") || limit.equals(resource.value);
    return same ? 0 : Usage.notSimulated(shell, "ulimit", "-" + resource.option + " " + limit);
  }
}
