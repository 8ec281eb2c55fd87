package dev.apsh.shell.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The here-documents of the command that is being read, by the index of their operators.
final class HereDocuments {
  private final List<Pending> pending = new ArrayList<>();
  private final Map<Integer, HereDocument> read = new HashMap<>();

  /// An operator whose delimiter or body has not been read yet.
  private static final class Pending {
    private final int operator;
    private final boolean stripsTabs;
    private final int line;
    private String delimiter = "";
    private boolean quoted;

    Pending(int operator, boolean stripsTabs, int line) {
      this.operator = operator;
      this.stripsTabs = stripsTabs;
      this.line = line;
    }
  }

  void clear() {
    pending.clear();
    read.clear();
  }

  boolean isWaiting() {
    return !pending.isEmpty();
  }

  void operator(int index, boolean stripsTabs, int line) {
    pending.add(new Pending(index, stripsTabs, line));
  }

  /// Takes the word after the newest operator, with its quotes.
  void delimiter(String word) {
    Pending newest = pending.getLast();
    newest.delimiter = unquoted(word);
    newest.quoted = !word.equals(newest.delimiter);
  }

  HereDocument at(int operator) {
    return read.getOrDefault(operator, new HereDocument("", "", true, 0, 0, true, 0));
  }

  Iterable<HereDocument> all() {
    return read.values();
  }

  /// Reads the bodies of all operators that wait, from the line that begins here.
  void readBodies(LineReader lines) {
    for (Pending one : pending) {
      int before = one == pending.getFirst() ? one.line : lines.number() - 1;
      read.put(one.operator, body(one, before, lines));
    }
    pending.clear();
  }

  private static HereDocument body(Pending one, int before, LineReader lines) {
    StringBuilder body = new StringBuilder();
    int first = lines.number();
    boolean joined = false;
    boolean ended = false;
    int last = first;
    while (!ended) {
      last = lines.number();
      if (!joined && lines.takeClosed(one.delimiter, one.stripsTabs)) {
        break;
      }
      String line = lines.next();
      if (line.isEmpty()) {
        last--;
        break;
      }
      String stripped = one.stripsTabs && !joined ? withoutTabs(line) : line;
      ended = !joined && withoutNewline(stripped).equals(one.delimiter);
      body.append(ended ? "" : stripped);
      joined = !one.quoted && isContinued(line);
    }
    return new HereDocument(body.toString(), one.delimiter, one.quoted, before, first, ended, last);
  }

  private static String withoutTabs(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '\t') {
      at++;
    }
    return line.substring(at);
  }

  private static String withoutNewline(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static boolean isContinued(String line) {
    int at = line.length() - 2;
    while (at >= 0 && line.charAt(at) == '\\') {
      at--;
    }
    return line.endsWith("\n") && (line.length() - 2 - at) % 2 == 1;
  }

  private static String unquoted(String word) {
    StringBuilder text = new StringBuilder();
    char quote = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      boolean dollar =
          quote == 0 && c == '$' && at + 1 < word.length() && isQuote(word.charAt(at + 1));
      if (quote == 0 ? isQuote(c) : c == quote) {
        quote = quote == 0 ? c : 0;
      } else if (c == '\\' && quote != '\'' && at + 1 < word.length()) {
        text.append(word.charAt(++at));
      } else if (!dollar) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /// Reads whole lines where the lexer stands.
  interface LineReader {
    /// The next line with its newline, or the empty string at the end.
    String next();

    int number();

    /// Within `$( )` a line may begin with the delimiter and have a `)` behind it, as `EOF)`; takes
    /// the delimiter then.
    boolean takeClosed(String delimiter, boolean stripsTabs);
  }
}
