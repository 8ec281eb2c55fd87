package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A set of tr: bytes, ranges, classes and repetitions, in the order in which they are written.
final class TrSet {
  static final TrSet EMPTY = parse("");

  private final List<Part> parts = new ArrayList<>();
  private Optional<String> wrong = Optional.empty();
  private Optional<String> warning = Optional.empty();

  /// A stretch of a set.
  private sealed interface Part {
    /// Bytes as they are written, or a range of them.
    record Run(Bytes bytes) implements Part {}

    /// `[:name:]`.
    record Named(String name, Bytes bytes) implements Part {}

    /// `[c*n]`; 0 fills up to the length of the other set.
    record Repeat(byte of, int times) implements Part {}
  }

  private TrSet() {}

  static TrSet parse(String text) {
    TrSet set = new TrSet();
    set.read(Bytes.of(text));
    return set;
  }

  /// A byte of the text, whether it was escaped, and where the next begins.
  private record Letter(int value, boolean escaped, int end) {}

  private void read(Bytes text) {
    int at = 0;
    while (at < text.length() && wrong.isEmpty()) {
      int after = bracket(text, at);
      if (after < 0) {
        after = plain(text, at);
      }
      at = after;
    }
  }

  private int plain(Bytes text, int at) {
    Letter first = letter(text, at);
    if (first.end + 1 < text.length() && text.at(first.end) == '-') {
      Letter last = letter(text, first.end + 1);
      range(first.value, last.value);
      return last.end;
    }
    parts.add(new Part.Run(Bytes.of((byte) first.value)));
    return first.end;
  }

  private void range(int from, int to) {
    if (to < from) {
      wrong =
          Optional.of(
              "range-endpoints of '"
                  + shown(from)
                  + "-"
                  + shown(to)
                  + "' are in reverse collating sequence order");
      return;
    }
    byte[] bytes = new byte[to - from + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (from + i);
    }
    parts.add(new Part.Run(Bytes.of(bytes)));
  }

  private static String shown(int value) {
    return value >= ' ' && value < 0x7F ? "" + (char) value : "\\%03o".formatted(value);
  }

  private Letter letter(Bytes text, int at) {
    int c = text.at(at) & 0xFF;
    if (c != '\\') {
      return new Letter(c, false, at + 1);
    }
    if (at + 1 == text.length()) {
      warning = Optional.of("warning: an unescaped backslash at end of string is not portable");
      return new Letter(c, false, at + 1);
    }
    int next = text.at(at + 1) & 0xFF;
    int named = "abfnrtv\\".indexOf(next);
    if (named >= 0) {
      return new Letter("\u0007\b\f\n\r\t\u000b\\".charAt(named), true, at + 2);
    }
    return next >= '0' && next <= '7' ? octal(text, at + 1) : new Letter(next, true, at + 2);
  }

  private static Letter octal(Bytes text, int from) {
    int value = 0;
    int at = from;
    while (at < text.length() && at < from + 3 && text.at(at) >= '0' && text.at(at) <= '7') {
      int next = value * 8 + text.at(at) - '0';
      if (next > 0xFF) {
        break;
      }
      value = next;
      at++;
    }
    return new Letter(value, true, at);
  }

  /// Reads `[:class:]`, `[=c=]` or `[c*n]`; gives where it ends, or -1 when there is none here.
  private int bracket(Bytes text, int at) {
    if (text.at(at) != '[' || at + 2 >= text.length()) {
      return -1;
    }
    byte kind = text.at(at + 1);
    if (kind == ':' || kind == '=') {
      int end = text.text().indexOf((char) kind + "]", at + 2);
      if (end >= 0) {
        return named(kind, text.slice(at + 2, end).text(), end + 2);
      }
    }
    return repeat(text, at);
  }

  private int named(byte kind, String name, int end) {
    if (kind == '=') {
      if (Bytes.of(name).length() != 1) {
        wrong = Optional.of(name + ": equivalence class operand must be a single character");
      } else {
        parts.add(new Part.Run(Bytes.of(name)));
      }
      return end;
    }
    Optional<IntPredicate> members = ByteClasses.named(name);
    if (members.isEmpty()) {
      wrong = Optional.of("invalid character class " + Quote.locale(name));
      return end;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = 0; b < 256; b++) {
      if (members.get().test(b)) {
        bytes.write(b);
      }
    }
    parts.add(new Part.Named(name, Bytes.of(bytes.toByteArray())));
    return end;
  }

  private int repeat(Bytes text, int at) {
    Letter of = letter(text, at + 1);
    int close = of.end < text.length() ? text.indexOf(']', of.end) : -1;
    if (close < 0 || text.at(of.end) != '*') {
      return -1;
    }
    String times = text.slice(of.end + 1, close).text();
    if (!Scan.isOnly(times, "0123456789")) {
      return -1;
    }
    int number = times.isEmpty() ? 0 : Integer.parseInt(times, times.startsWith("0") ? 8 : 10);
    parts.add(new Part.Repeat((byte) of.value, number));
    return close + 1;
  }

  Optional<String> wrong() {
    return wrong;
  }

  Optional<String> warning() {
    return warning;
  }

  /// Why it cannot be a first set.
  Optional<String> wrongAsFirst() {
    boolean fills = parts.stream().anyMatch(p -> p instanceof Part.Repeat r && r.times == 0);
    return fills
        ? Optional.of("the [c*] repeat construct may not appear in string1")
        : Optional.empty();
  }

  boolean hasClass() {
    return parts.stream().anyMatch(Part.Named.class::isInstance);
  }

  boolean hasOtherClass() {
    return parts.stream().anyMatch(p -> p instanceof Part.Named n && !isCase(n));
  }

  boolean endsWithClass() {
    return !parts.isEmpty() && parts.getLast() instanceof Part.Named;
  }

  private static boolean isCase(Part.Named part) {
    return part.name.equals("upper") || part.name.equals("lower");
  }

  /// Whether each class upper or lower of the other set stands opposite one of this set.
  boolean alignsWith(TrSet other) {
    int at = 0;
    for (Part part : other.parts) {
      if (part instanceof Part.Named named && isCase(named) && !hasCaseAt(at)) {
        return false;
      }
      at += length(part);
    }
    return true;
  }

  private boolean hasCaseAt(int wanted) {
    int at = 0;
    for (Part part : parts) {
      if (at == wanted) {
        return part instanceof Part.Named named && isCase(named);
      }
      at += length(part);
    }
    return false;
  }

  private static int length(Part part) {
    return switch (part) {
      case Part.Run(Bytes bytes) -> bytes.length();
      case Part.Named(String name, Bytes bytes) -> bytes.length();
      case Part.Repeat(byte of, int times) -> times;
    };
  }

  /// All bytes in order, or those that are not there; `[c*]` fills up to `length`.
  byte[] bytes(boolean complement, int length) {
    int fixed = parts.stream().mapToInt(TrSet::length).sum();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Part part : parts) {
      switch (part) {
        case Part.Run(Bytes bytes) -> out.writeBytes(bytes.toArray());
        case Part.Named(String name, Bytes bytes) -> out.writeBytes(bytes.toArray());
        case Part.Repeat(byte of, int times) -> {
          int count = times == 0 ? Math.max(0, length - fixed) : times;
          for (int i = 0; i < count; i++) {
            out.write(of);
          }
        }
      }
    }
    return complement ? complement(out.toByteArray()) : out.toByteArray();
  }

  private static byte[] complement(byte[] set) {
    boolean[] in = new boolean[256];
    for (byte b : set) {
      in[b & 0xFF] = true;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b = 0; b < 256; b++) {
      if (!in[b]) {
        out.write(b);
      }
    }
    return out.toByteArray();
  }
}
