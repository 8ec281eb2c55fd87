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
      if (c == '\\' && prompt.startsWith("D{", i + 1) && prompt.indexOf('}', i) > 0) {
        int end = prompt.indexOf('}', i);
        text.append(strftime(shell, prompt.substring(i + 3, end)));
        i = end;
      } else if (c == '\\' && i + 3 < prompt.length() && isOctal(prompt, i + 1)) {
        text.append((char) (Integer.parseInt(prompt.substring(i + 1, i + 4), 8) & 0xff));
        i += 3;
      } else if (c == '\\' && i + 1 < prompt.length()) {
        text.append(escape(shell, prompt.charAt(++i)));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isOctal(String prompt, int from) {
    return prompt.substring(from, from + 3).chars().allMatch(c -> c >= '0' && c <= '7');
  }

  private static String strftime(Shell shell, String format) {
    return TimeText.of(format, shell.process().sys().clock().now().atZone(ZoneOffset.UTC));
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
      case 'a' -> "\u0007";
      case 'r' -> "\r";
      case 'd' -> time(shell, "EEE MMM dd");
      case 'j' -> String.valueOf(shell.jobs().all().size());
      case 'l' -> "pts/0";
      case 'v' -> "5.2";
      case 'V' -> "5.2.15";
      case '!', '#' -> String.valueOf(shell.history().lines().size() + 1);
      case 'T' -> time(shell, "hh:mm:ss");
      case '@' -> time(shell, "hh:mm a");
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
    String path = shell.directories().current();
    String home = shell.variables().value("HOME");
    boolean inside = !home.isEmpty() && (path.equals(home) || path.startsWith(home + "/"));
    return inside ? "~" + path.substring(home.length()) : path;
  }

  private static String last(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 || path.length() == 1 ? path : path.substring(slash + 1);
  }
}
