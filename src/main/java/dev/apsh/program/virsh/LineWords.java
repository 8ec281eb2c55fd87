package dev.apsh.program.virsh;

import dev.apsh.program.virsh.CommandParser.Bad;
import dev.apsh.program.virsh.CommandParser.End;
import dev.apsh.program.virsh.CommandParser.EndOfCommand;
import dev.apsh.program.virsh.CommandParser.Text;
import dev.apsh.program.virsh.CommandParser.Word;

/// The words of a line: blanks part them, quotes and backslashes keep them together, `;` and
/// newlines end a command, `#` begins a comment.
final class LineWords implements CommandParser.Words {
  private final String line;
  private int at;

  LineWords(String line) {
    this.line = line;
  }

  @Override
  public Word next() {
    while (isAt(' ') || isAt('\t')) {
      at++;
    }
    if (at == line.length()) {
      return new End();
    }
    if (isAt('#')) {
      int end = line.indexOf('\n', at);
      at = end < 0 ? line.length() : end + 1;
      return new EndOfCommand();
    }
    if (isAt(';') || isAt('\n')) {
      at++;
      return new EndOfCommand();
    }
    return word();
  }

  private Word word() {
    StringBuilder word = new StringBuilder();
    boolean single = false;
    boolean twice = false;
    while (at < line.length() && (single || twice || !endsWord(line.charAt(at)))) {
      char c = line.charAt(at++);
      if (c == '\'' && !twice) {
        single = !single;
      } else if (c == '"' && !single) {
        twice = !twice;
      } else if (c == '\\' && !single) {
        if (at == line.length()) {
          return new Bad("dangling \\");
        }
        word.append(line.charAt(at++));
      } else {
        word.append(c);
      }
    }
    return twice ? new Bad("missing \"") : new Text(word.toString());
  }

  private static boolean endsWord(char c) {
    return c == ' ' || c == '\t' || c == ';' || c == '\n';
  }

  private boolean isAt(char c) {
    return at < line.length() && line.charAt(at) == c;
  }
}
