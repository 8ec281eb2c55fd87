package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import java.util.ArrayList;
import java.util.List;

/// What a shell was given to execute, and what the programs that it started read meanwhile.
///
/// @param text the input, of one line or several
/// @param fed the standard input of its programs
/// @param interrupted whether Ctrl-C came before the next
public record TypedCommand(String text, String fed, boolean interrupted) {

  /// The inputs that a shell heard, held against all that entered: what entered between two of them
  /// was for the first one's programs. A script's commands did not enter, so nothing was for them.
  ///
  /// @param unread what entered last and nobody has read yet
  static List<TypedCommand> all(List<String> inputs, List<Entry> journal, Bytes unread) {
    StringBuilder entered = new StringBuilder();
    List<Integer> interrupts = new ArrayList<>();
    for (Entry entry : journal) {
      if (entry instanceof Entry.Typed(Bytes bytes)) {
        entered.append(bytes.text());
      } else {
        interrupts.add(entered.length());
      }
    }
    entered.setLength(entered.length() - unread.text().length());
    List<TypedCommand> commands = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < inputs.size(); i++) {
      int start = entered.indexOf(inputs.get(i), end);
      boolean typed = start >= 0;
      end = typed ? start + inputs.get(i).length() : end;
      boolean last = i + 1 == inputs.size();
      int next = last ? entered.length() : entered.indexOf(inputs.get(i + 1), end);
      int stop = Math.max(next, end);
      int from = end;
      boolean interrupted =
          typed && interrupts.stream().anyMatch(at -> at > from - 1 && at <= stop);
      commands.add(
          new TypedCommand(
              inputs.get(i), typed ? fed(entered.substring(end, stop)) : "", interrupted));
    }
    return commands;
  }

  /// The newline that a terminal ends each input with is nobody's.
  private static String fed(String between) {
    return between.startsWith("\n") ? between.substring(1) : between;
  }

  /// Whether it belongs into a record: neither empty nor about recording itself.
  boolean isRecorded() {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && !stripped.contains("--as-transcript")
        && !stripped.matches("(?s)record\\b.*");
  }

  /// Whether it is no more than the end of the session.
  boolean isFarewell() {
    return text.strip().equals("exit") || text.strip().equals("logout");
  }
}
