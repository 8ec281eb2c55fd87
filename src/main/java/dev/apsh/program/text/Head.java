package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Output;
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
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// head: prints the beginning of files.
public final class Head implements Tool {
  private static final int BLOCK = 8192;

  @Override
  public Usage usage() {
    return Usage.of("head", "print the beginning of files")
        .operands("[FILE]...", Operand.PATH)
        .option("-c, --bytes=[-]NUM", "the first NUM bytes; all but the last with -")
        .option("-n, --lines=[-]NUM", "the first NUM lines, 10 by default; all but the last with -")
        .option("-q, --quiet, --silent", "without names of files")
        .option("-v, --verbose", "with names of files always")
        .option("-z, --zero-terminated", "lines end with NUL");
  }

  @Override
  public int run(Process process) {
    process.arguments(modern(process.arguments()));
    return Tool.super.run(process);
  }

  /// `head -5` is `head -n 5`.
  private static List<String> modern(List<String> arguments) {
    if (arguments.size() < 2) {
      return arguments;
    }
    Scan old = new Scan(arguments.get(1));
    String number = old.take("-") ? old.digits() : "";
    String unit = old.one("bkm");
    String letters = old.all("cqvlz").replace("l", "");
    if (number.isEmpty() || !old.isAtEnd()) {
      return arguments;
    }
    boolean bytes = letters.contains("c") || !unit.isEmpty();
    String rest = letters.replace("c", "");
    List<String> next = new ArrayList<>(arguments);
    next.set(1, (bytes ? "-c" : "-n") + number + unit);
    if (!rest.isEmpty()) {
      next.add(2, "-" + rest);
    }
    return next;
  }

  @Override
  public int run(Call call) {
    Optional<Given> asked = call.last("n", "c");
    boolean bytes = asked.isPresent() && asked.get().is("c");
    String text = asked.map(Given::value).orElse("10");
    boolean allBut = text.startsWith("-");
    String digits = allBut ? text.substring(1) : text;
    Optional<Long> number = Amount.parse(digits);
    if (number.isEmpty() || Amount.overflows(digits)) {
      return call.fail(wrong(bytes, text, digits));
    }
    FileHeadings headings = new FileHeadings(call);
    Section section =
        new Section(call.out(), bytes, call.has("z") ? '\0' : '\n', number.get(), allBut);
    return Source.each(
        call,
        call.operandsOrStdin(),
        Source.Words.READING,
        1,
        source -> {
          headings.print(source.name());
          section.print(source);
        });
  }

  private static String wrong(boolean bytes, String text, String digits) {
    return "invalid number of "
        + (bytes ? "bytes" : "lines")
        + ": "
        + Quote.locale(digits.isEmpty() ? text : digits)
        + (Amount.overflows(digits) ? ": Value too large for defined data type" : "");
  }

  /// What is to be printed of each file.
  private record Section(Output out, boolean bytes, char end, long number, boolean allBut) {

    void print(Source source) {
      if (allBut) {
        printAllBut(source);
      } else {
        printFirst(source.channel(), source);
      }
    }

    private void printFirst(Channel channel, Source source) {
      long left = number;
      while (left > 0) {
        if (!(channel.read(BLOCK) instanceof Content(Bytes block)) || block.isEmpty()) {
          // Reads once more, so that the refusal is remembered.
          source.input().block();
          return;
        }
        source.call().process().step();
        int taken = bytes ? (int) Math.min(left, block.length()) : linesIn(block, left);
        out.print(block.slice(0, taken));
        left -= bytes ? taken : ends(block, taken);
        if (left == 0) {
          giveBack(channel, block.length() - taken);
        }
      }
    }

    /// The next reader of the same open file begins where this one stopped.
    private static void giveBack(Channel channel, int unread) {
      Optional<OpenFile> file = channel.file().filter(open -> open.node() instanceof PlainFile);
      file.ifPresent(open -> open.seek(open.position() - unread));
    }

    private int linesIn(Bytes block, long most) {
      int at = 0;
      for (long left = most; left > 0; left--) {
        int found = block.indexOf(end, at);
        if (found < 0) {
          return block.length();
        }
        at = found + 1;
      }
      return at;
    }

    private long ends(Bytes block, int until) {
      long count = 0;
      for (int i = 0; i < until; i++) {
        count += block.at(i) == (byte) end ? 1 : 0;
      }
      return count;
    }

    private void printAllBut(Source source) {
      Bytes all = source.input().rest();
      int until = bytes ? (int) Math.max(0, all.length() - number) : lastLines(all);
      out.print(all.slice(0, until));
    }

    private int lastLines(Bytes all) {
      int at = all.length();
      for (long left = number; left > 0 && at > 0; left--) {
        at--;
        while (at > 0 && all.at(at - 1) != (byte) end) {
          at--;
        }
      }
      return at;
    }
  }
}
