package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.LineInput;
import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `mapfile` and `readarray`: lines into an array.
final class Mapfile implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    String command = arguments.getFirst();
    boolean strip = false;
    int most = 0;
    int skip = 0;
    int descriptor = 0;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      char letter = option.charAt(1);
      if (letter == 't' && option.length() == 2) {
        strip = true;
        continue;
      }
      if ("nsu".indexOf(letter) < 0) {
        return "dOCc".indexOf(letter) >= 0
            ? Usage.notSimulated(shell, command, "-" + letter)
            : Usage.invalidOption(
                shell,
                command,
                "-" + letter,
                command
                    + " [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] "
                    + "[-C callback] [-c quantum] [array]");
      }
      String value =
          option.length() > 2
              ? option.substring(2)
              : at < arguments.size() ? arguments.get(at++) : "";
      if (!value.matches("[0-9]{1,9}")) {
        shell.error(command + ": " + value + ": invalid line count");
        return 1;
      }
      switch (letter) {
        case 'n' -> most = Integer.parseInt(value);
        case 's' -> skip = Integer.parseInt(value);
        default -> descriptor = Integer.parseInt(value);
      }
    }
    String name = at < arguments.size() ? arguments.get(at) : "MAPFILE";
    if (!Identifiers.isName(name)) {
      return Usage.notIdentifier(shell, command, name);
    }
    return shell.setArray(name, lines(shell, descriptor, skip, most, strip)) ? 0 : 1;
  }

  private static List<String> lines(
      Shell shell, int descriptor, int skip, int most, boolean strip) {
    LineInput input = new LineInput(shell.process(), descriptor);
    List<String> lines = new ArrayList<>();
    int passed = 0;
    while (most == 0 || lines.size() < most) {
      Optional<String> line = input.line();
      if (line.isEmpty()) {
        break;
      }
      if (passed++ >= skip) {
        String text = line.get();
        lines.add(strip && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
      }
      shell.process().step();
    }
    return lines;
  }
}
