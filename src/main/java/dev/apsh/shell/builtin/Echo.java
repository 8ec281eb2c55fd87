package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;

/// `echo`
final class Echo implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    boolean newline = true;
    boolean escapes = shell.options().has("xpg_echo");
    int first = 1;
    while (first < arguments.size() && isOption(arguments.get(first))) {
      String option = arguments.get(first++);
      for (int i = 1; i < option.length(); i++) {
        switch (option.charAt(i)) {
          case 'n' -> newline = false;
          case 'e' -> escapes = true;
          default -> escapes = false;
        }
      }
    }
    String text = String.join(" ", arguments.subList(first, arguments.size()));
    if (escapes && text.indexOf('\\') >= 0) {
      Escapes.Text decoded = Escapes.ofEcho(text);
      text = decoded.text();
      newline &= !decoded.stops();
    }
    shell.print(newline ? text + "\n" : text);
    return 0;
  }

  private static boolean isOption(String argument) {
    if (argument.length() < 2 || argument.charAt(0) != '-') {
      return false;
    }
    for (int i = 1; i < argument.length(); i++) {
      if ("neE".indexOf(argument.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
