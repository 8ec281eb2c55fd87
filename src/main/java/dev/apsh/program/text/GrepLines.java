package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The lines of one file as grep selects and prints them.
final class GrepLines {
  private final Call call;
  private final GrepMatcher.Patterns matcher;
  private final String name;
  private final boolean names;
  private final GrepLimits limits;
  private final Deque<Line> before = new ArrayDeque<>();
  private long selected;
  private long after;
  private long printedUpTo;
  private boolean hasPrinted;
  private boolean binary;
  private boolean toldBinary;

  /// With lines of an earlier file `printed` the first group is set apart from them.
  GrepLines(Call call, GrepMatcher.Patterns matcher, String name, boolean names, boolean printed) {
    this.call = call;
    this.hasPrinted = printed;
    this.matcher = matcher;
    this.name = name;
    this.names = names;
    this.limits = GrepLimits.of(call);
  }

  /// Whether a line of this file or an earlier one was printed.
  boolean hasPrinted() {
    return hasPrinted;
  }

  /// A line with its number and the number of its first byte.
  private record Line(String text, long number, long offset) {}

  /// Reads the lines; says whether one was selected.
  boolean search(Source source) {
    long number = 0;
    long offset = 0;
    while (selected < limits.most() || after > 0) {
      Optional<Bytes> read = source.line();
      if (read.isEmpty()) {
        break;
      }
      String text = read.get().text();
      String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      binary |= !call.has("a") && isBinary(line);
      take(new Line(line, ++number, offset));
      offset += read.get().length();
      if (selected > 0 && isEnough()) {
        break;
      }
    }
    return selected > 0;
  }

  private boolean isEnough() {
    return call.has("q") || call.has("l") || call.has("L") || toldBinary;
  }

  private static boolean isBinary(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == 0 || (c >= 0xDC80 && c <= 0xDCFF && !isPair(line, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String line, int at) {
    return at > 0 && Character.isHighSurrogate(line.charAt(at - 1));
  }

  private void take(Line line) {
    boolean selects = selected < limits.most() && matcher.matches(line.text) != call.has("v");
    if (selects) {
      selected++;
      select(line);
    } else if (after > 0) {
      after--;
      print(line, '-');
    } else if (limits.before() > 0) {
      before.add(line);
      if (before.size() > limits.before()) {
        before.pop();
      }
    }
  }

  private void select(Line line) {
    if (call.has("q") || call.has("l") || call.has("L") || call.has("c")) {
      return;
    }
    if (binary) {
      toldBinary = true;
      return;
    }
    separate(before.isEmpty() ? line : before.peek());
    before.forEach(each -> print(each, '-'));
    before.clear();
    hasPrinted = true;
    print(line, ':');
    after = limits.after();
  }

  /// Between groups of lines that do not follow each other stands `--`.
  private void separate(Line first) {
    boolean context = call.has("A") || call.has("B") || call.has("C");
    boolean apart = hasPrinted && (printedUpTo == 0 || first.number > printedUpTo + 1);
    if (context && apart && !call.has("no-group-separator")) {
      call.out().println(call.value("group-separator").orElse("--"));
    }
  }

  private void printMatches(Line line, char separator) {
    int at = 0;
    while (at <= line.text.length()) {
      Optional<GrepMatcher.Piece> piece = matcher.find(line.text, at);
      if (piece.isEmpty()) {
        return;
      }
      int start = piece.get().start();
      int end = piece.get().end();
      if (end > start) {
        String text = line.text.substring(start, end);
        long offset = line.offset + Bytes.of(line.text.substring(0, start)).length();
        printPrefix(new Line(text, line.number, offset), separator);
        call.out().println(text);
      }
      at = Math.max(end, start + 1);
    }
  }

  private void print(Line line, char separator) {
    printedUpTo = line.number;
    if (!call.has("o")) {
      printPrefix(line, separator);
      call.out().println(line.text);
    } else if ((separator == ':') != call.has("v")) {
      printMatches(line, separator);
    }
  }

  private void printPrefix(Line line, char separator) {
    if (names) {
      call.out().print(name + (call.has("Z") ? "\0" : "" + separator));
    }
    if (call.has("n")) {
      call.out().print("" + line.number + separator);
    }
    if (call.has("b")) {
      call.out().print("" + line.offset + separator);
    }
  }

  /// Prints what stands for the whole file.
  void finish() {
    String end = call.has("Z") ? "\0" : "\n";
    if (call.has("q")) {
      return;
    }
    if (call.has("l") || call.has("L")) {
      if (selected > 0 == !call.has("L")) {
        call.out().print(name + end);
      }
    } else if (call.has("c")) {
      String prefix = names ? name + (call.has("Z") ? "\0" : ":") : "";
      call.out().println(prefix + selected);
    } else if (toldBinary) {
      call.warn(name + ": binary file matches");
    }
  }
}
