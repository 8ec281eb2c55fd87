package dev.apsh.program.sed;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Popen;
import java.util.List;

/// Commands that a script runs.
final class Shelled {
  private Shelled() {}

  /// All that a command prints.
  static String output(Process process, String command) {
    Popen child = Popen.reading(process, command, List.of());
    String text = child.input().rest().text();
    child.close();
    return text;
  }

  static String withoutNewline(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
