package dev.apsh.shell;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The escapes of a prompt.
final class Prompts {
  private Prompts() {}

  static String of(Shell shell, String prompt) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < prompt.length(); i++) {
      char c = prompt.charAt(i);
      if (c == '\\' && i + 1 < prompt.length()) {
        text.append(escape(shell, prompt.charAt(++i)));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String escape(Shell shell, char letter) {
    boolean root = shell.process().caller().isRoot();
    String node = shell.process().sys().uname().node();
    return switch (letter) {
      case 'u' -> root ? "root" : String.valueOf(shell.process().caller().uid());
      case 'h' -> node.indexOf('.') > 0 ? node.substring(0, node.indexOf('.')) : node;
      case 'H' -> node;
      case 'w' -> shortened(shell);
      case 'W' -> last(shortened(shell));
      case '$' -> root ? "#" : "$";
      case 's' -> shell.name();
      case 'n' -> "\n";
      case 'e' -> "\u001b";
      case '\\' -> "\\";
      // What stands between them takes no room.
      case '[', ']' -> "";
      case 't' -> time(shell, "HH:mm:ss");
      case 'A' -> time(shell, "HH:mm");
      default -> "\\" + letter;
    };
  }

  private static String time(Shell shell, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .format(shell.process().sys().clock().now().atZone(ZoneOffset.UTC));
  }

  private static String shortened(Shell shell) {
    String path = shell.variables().value("PWD");
    String home = shell.variables().value("HOME");
    boolean inside = !home.isEmpty() && (path.equals(home) || path.startsWith(home + "/"));
    return inside ? "~" + path.substring(home.length()) : path;
  }

  private static String last(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 || path.length() == 1 ? path : path.substring(slash + 1);
  }
}
