package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// tail: prints the end of files.
public final class Tail implements Tool {
  @Override
  public Usage usage() {
    return Usage.of("tail", "print the end of files")
        .operands("[FILE]...", Operand.PATH)
        .option("-c, --bytes=[+]NUM", "the last NUM bytes; from byte NUM on with +")
        .option("-n, --lines=[+]NUM", "the last NUM lines, 10 by default; from line NUM on with +")
        .option("-q, --quiet, --silent", "without names of files")
        .option("-v, --verbose", "with names of files always")
        .option("-z, --zero-terminated", "lines end with NUL")
        .notSimulated(
            "-f, --follow[=HOW]",
            "-F",
            "--max-unchanged-stats=N",
            "--pid=PID",
            "--retry",
            "-s, --sleep-interval=N");
  }

  @Override
  public int run(Process process) {
    process.arguments(modern(process.arguments()));
    return Tool.super.run(process);
  }

  /// `tail -5` is `tail -n 5`, `tail +5` is `tail -n +5`.
  private static List<String> modern(List<String> arguments) {
    if (arguments.size() < 2) {
      return arguments;
    }
    String first = arguments.get(1);
    Scan old = new Scan(first);
    String sign = old.one("+-");
    String digits = old.digits();
    String letter = old.one("bcl");
    if (sign.isEmpty() || !old.isAtEnd() || first.length() == 1 || first.equals("-c")) {
      return arguments;
    }
    sign = sign.equals("+") ? "+" : "";
    String unit = letter.equals("b") ? "b" : "";
    boolean bytes = letter.equals("c") || !unit.isEmpty();
    String number = digits.isEmpty() ? "10" : digits;
    List<String> next = new ArrayList<>(arguments);
    next.set(1, (bytes ? "-c" : "-n") + sign + number + unit);
    return next;
  }

  @Override
  public int run(Call call) {
    Optional<Given> asked = call.last("n", "c");
    boolean bytes = asked.isPresent() && asked.get().is("c");
    String text = asked.map(Given::value).orElse("10");
    boolean from = text.startsWith("+");
    String digits = from || text.startsWith("-") ? text.substring(1) : text;
    Optional<Long> number = Amount.parse(digits);
    if (number.isEmpty()) {
      return call.fail(
          "invalid number of " + (bytes ? "bytes" : "lines") + ": " + Quote.locale(text));
    }
    FileHeadings headings = new FileHeadings(call);
    byte end = (byte) (call.has("z") ? '\0' : '\n');
    return Source.each(
        call,
        call.operandsOrStdin(),
        Source.Words.READING,
        1,
        source -> {
          headings.print(source.name());
          Bytes all = source.input().rest();
          long start =
              bytes ? byteStart(all, number.get(), from) : lineStart(all, number.get(), from, end);
          call.out().print(all.slice((int) start, all.length()));
        });
  }

  private static long byteStart(Bytes all, long number, boolean from) {
    return from
        ? Math.min(all.length(), Math.max(0, number - 1))
        : Math.max(0, all.length() - number);
  }

  private static long lineStart(Bytes all, long number, boolean from, byte end) {
    if (!from) {
      return lastLines(all, number, end);
    }
    int at = 0;
    for (long line = 1; line < number && at < all.length(); line++) {
      while (at < all.length() && all.at(at) != end) {
        at++;
      }
      at = Math.min(all.length(), at + 1);
    }
    return at;
  }

  private static int lastLines(Bytes all, long number, byte end) {
    int at = all.length();
    for (long left = number; left > 0 && at > 0; left--) {
      at--;
      while (at > 0 && all.at(at - 1) != end) {
        at--;
      }
    }
    return at;
  }
}
