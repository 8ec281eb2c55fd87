package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;

/// `echo`
final class Echo implements Builtin {
  private static final int SHORT = 1000;

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
    List<String> words = arguments.subList(first, arguments.size());
    if (escapes) {
      Escapes.Text decoded = Escapes.ofEcho(String.join(" ", words));
      shell.printCharacters(newline && !decoded.stops() ? decoded.text() + "\n" : decoded.text());
    } else {
      plain(shell, words, newline);
    }
    return 0;
  }

  /// Each word and what stands between is printed by itself, which a newline in them shows.
  private static void plain(Shell shell, List<String> words, boolean newline) {
    String text = String.join(" ", words);
    if (text.length() < SHORT && text.indexOf('\n') < 0) {
      shell.print(newline ? text + "\n" : text);
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        shell.print(" ");
      }
      shell.print(words.get(i));
    }
    if (newline) {
      shell.print("\n");
    }
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
