package dev.apsh.shell.builtin;

import dev.apsh.kernel.Bytes;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.LineInput;
import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellQuoting;
import dev.apsh.shell.Variable;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/// `mapfile` and `readarray`: lines into an array.
final class Mapfile implements Builtin {
  private static final String USAGE =
      " [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] "
          + "[-C callback] [-c quantum] [array]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    Request request = new Request(shell, arguments.getFirst());
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (int i = 1; i < option.length(); i++) {
        char letter = option.charAt(i);
        if (letter == 't') {
          request.strips = true;
          continue;
        }
        if ("dnOsuCc".indexOf(letter) < 0) {
          return Usage.invalidOption(shell, request.command, "-" + letter, request.command + USAGE);
        }
        boolean joined = i + 1 < option.length();
        if (!joined && at == arguments.size()) {
          shell.error(request.command + ": -" + letter + ": option requires an argument");
          shell.complain(request.command + ": usage: " + request.command + USAGE + "\n");
          return Usage.STATUS;
        }
        int status = request.take(letter, joined ? option.substring(i + 1) : arguments.get(at++));
        if (status != 0) {
          return status;
        }
        break;
      }
    }
    return request.run(at < arguments.size() ? arguments.get(at) : "MAPFILE");
  }

  /// What one `mapfile` wants.
  private static final class Request {
    private final Shell shell;
    private final String command;
    private int delimiter = '\n';
    private boolean strips;
    private int most;
    private int skipped;
    private int descriptor;
    private int quantum = 5000;
    private String callback = "";
    private Optional<Integer> origin = Optional.empty();

    Request(Shell shell, String command) {
      this.shell = shell;
      this.command = command;
    }

    int take(char option, String value) {
      switch (option) {
        case 'd' -> delimiter = value.isEmpty() ? 0 : value.charAt(0);
        case 'C' -> callback = value;
        default -> {
          if (!value.matches("[0-9]{1,9}")) {
            return refuse(option, value);
          }
          number(option, Integer.parseInt(value));
        }
      }
      return 0;
    }

    private int refuse(char option, String value) {
      String why =
          switch (option) {
            case 'O' -> "invalid array origin";
            case 'u' -> "invalid file descriptor specification";
            case 'c' -> "invalid callback quantum";
            default -> "invalid line count";
          };
      shell.error(command + ": " + value + ": " + why);
      return 1;
    }

    private void number(char option, int number) {
      switch (option) {
        case 'n' -> most = number;
        case 's' -> skipped = number;
        case 'O' -> origin = Optional.of(number);
        case 'c' -> quantum = Math.max(1, number);
        default -> descriptor = number;
      }
    }

    int run(String name) {
      if (name.isEmpty()) {
        shell.error(command + ": empty array variable name");
        return Usage.STATUS;
      }
      if (!Identifiers.isName(name)) {
        return Usage.notIdentifier(shell, command, name);
      }
      if (shell.process().descriptors().get(descriptor).isEmpty()) {
        shell.error(command + ": " + descriptor + ": invalid file descriptor: Bad file descriptor");
        return 1;
      }
      Variable found = shell.variables().find(name);
      if (found != null && found.kind() == Variable.Kind.ASSOCIATIVE) {
        shell.error(command + ": " + name + ": not an indexed array");
        return 1;
      }
      return fill(name) ? 0 : 1;
    }

    private boolean fill(String name) {
      if (origin.isEmpty() && !shell.settings().setArray(name, List.of())) {
        return false;
      }
      LineInput input = new LineInput(shell.process(), descriptor);
      int index = origin.orElse(0);
      int passed = 0;
      int taken = 0;
      while (most == 0 || taken < most) {
        Optional<String> line = line(input);
        if (line.isEmpty()) {
          break;
        }
        shell.process().step();
        if (passed++ < skipped) {
          continue;
        }
        taken++;
        if (!callback.isEmpty() && taken % quantum == 0) {
          var ignored =
              shell
                  .scripts()
                  .evaluate(
                      callback + " " + index + " " + ShellQuoting.escaped(line.get()),
                      "mapfile",
                      shell.line());
        }
        if (!shell.assigner().setTarget(name + "[" + index++ + "]", line.get())) {
          return false;
        }
      }
      return true;
    }

    private Optional<String> line(LineInput input) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int b = input.next();
      boolean any = b >= 0;
      boolean ended = false;
      while (b >= 0 && b != delimiter) {
        // As in bash a NUL ends what is seen of a line.
        ended |= b == 0;
        if (!ended) {
          line.write(b);
        }
        b = input.next();
      }
      if (b > 0 && !strips && !ended) {
        line.write(b);
      }
      return any ? Optional.of(Bytes.of(line.toByteArray()).text()) : Optional.empty();
    }
  }
}
