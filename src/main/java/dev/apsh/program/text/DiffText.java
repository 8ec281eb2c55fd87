package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A file as diff compares it: its lines, and by what each is compared.
///
/// @param complete whether the last line ends with a newline
record DiffText(List<String> lines, List<String> keys, boolean complete, boolean isBinary) {

  static DiffText of(Call call, Bytes content) {
    List<String> lines = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    int from = 0;
    while (from < content.length()) {
      int found = content.indexOf('\n', from);
      int to = found < 0 ? content.length() : found;
      String line = content.slice(from, to).text();
      lines.add(line);
      keys.add(key(call, line));
      from = to + 1;
    }
    boolean complete = content.isEmpty() || content.at(content.length() - 1) == '\n';
    if (!complete) {
      boolean blanks = call.has("w") || call.has("b");
      keys.set(keys.size() - 1, keys.getLast() + (blanks ? "" : "\0"));
    }
    return new DiffText(lines, keys, complete, content.indexOf('\0', 0) >= 0);
  }

  boolean isSameAs(DiffText other) {
    return keys.equals(other.keys);
  }

  private static String key(Call call, String line) {
    String key = line;
    if (call.has("w")) {
      key = line.replace(" ", "").replace("\t", "").replace("\r", "");
    } else if (call.has("b")) {
      key = String.join(" ", line.stripTrailing().split("[ \t]+", -1));
    } else if (call.has("E")) {
      key = line.replace("\t", "        ");
    }
    return call.has("i") ? key.toLowerCase(Locale.ROOT) : key;
  }
}
