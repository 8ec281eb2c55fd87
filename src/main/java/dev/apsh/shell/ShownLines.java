package dev.apsh.shell;

import dev.apsh.shell.syntax.ScriptLines;

/// The lines of a script, one at a time, which `set -v` shows when they are read.
final class ShownLines implements ScriptLines {
  private final Shell shell;
  private final ScriptLines lines;
  private String rest = "";
  private int at;

  ShownLines(Shell shell, ScriptLines lines) {
    this.shell = shell;
    this.lines = lines;
  }

  @Override
  public String next() {
    if (at == rest.length()) {
      rest = lines.next();
      at = 0;
    }
    int end = rest.indexOf('\n', at) + 1;
    String line =
        end == 0 || (at == 0 && end == rest.length())
            ? rest.substring(at)
            : rest.substring(at, end);
    at += line.length();
    if (!line.isEmpty() && shell.options().has(Options.Option.VERBOSE)) {
      shell.complain(line.endsWith("\n") ? line : line + "\n");
    }
    return line;
  }
}
