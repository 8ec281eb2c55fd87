package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// hexdump: prints files in hexadecimal. Numbers of two bytes are big-endian, as on this machine.
public final class Hexdump implements Tool {
  private static final int LINE = 16;

  @Override
  public Usage usage() {
    return Usage.of("hexdump", "print files in hexadecimal")
        .after("util-linux 2.38.1")
        .operands("[FILE]...", Operand.PATH)
        .option("-C, --canonical", "bytes and text side by side")
        .option("-n, --length=LENGTH", "no more than LENGTH bytes")
        .option("-s, --skip=OFFSET", "begin behind OFFSET bytes")
        .option("-v, --no-squeezing", "no * for equal lines")
        .option("-x, --two-bytes-hex", "two bytes at a time, wider apart")
        .option("-b, --one-byte-octal", "bytes in octal")
        .notSimulated("-c, --one-byte-char", "-d, --two-bytes-decimal", "-e, --format=FORMAT")
        .notSimulated("-f, --format-file=FILE", "-L, --color[=WHEN]", "-o, --two-bytes-octal");
  }

  @Override
  public int run(Call call) {
    for (String option : new String[] {"n", "s"}) {
      Optional<String> text = call.value(option);
      if (text.isPresent() && Amount.parse(text.get()).isEmpty()) {
        String kind = option.equals("n") ? "length" : "offset";
        return call.fail("failed to parse " + kind + ": '" + text.get() + "'");
      }
    }
    long skip = call.value("s").flatMap(Amount::parse).orElse(0L);
    long length = call.value("n").flatMap(Amount::parse).orElse((long) Integer.MAX_VALUE);
    List<Bytes> parts = new ArrayList<>();
    int[] read = {0};
    int status =
        Source.each(
            call,
            call.operandsOrStdin(),
            new Source.Words(name -> name, name -> name),
            1,
            source -> {
              parts.add(read(source, skip + length));
              read[0]++;
            });
    if (read[0] == 0) {
      return call.fail("all input file arguments failed");
    }
    Bytes all = Bytes.join(parts);
    print(call, all, Math.min(skip, all.length()), Math.min(all.length(), skip + length));
    return status;
  }

  private static Bytes read(Source source, long limit) {
    List<Bytes> parts = new ArrayList<>();
    long taken = 0;
    for (Bytes block = source.input().block();
        !block.isEmpty() && taken < limit;
        block = source.input().block()) {
      source.call().process().step();
      parts.add(block);
      taken += block.length();
    }
    return Bytes.join(parts);
  }

  private static void print(Call call, Bytes all, long from, long to) {
    Bytes before = Bytes.EMPTY;
    boolean starred = false;
    String format = call.has("C") ? "%08x" : "%07x";
    for (long at = from; at < to; at += LINE) {
      call.process().step();
      Bytes line = all.slice((int) at, (int) Math.min(to, at + LINE));
      if (line.equals(before) && !call.has("v")) {
        call.out().print(starred ? "" : "*\n");
        starred = true;
        continue;
      }
      starred = false;
      before = line;
      call.out().println(format.formatted(at) + shown(call, line));
    }
    if (to > from) {
      call.out().println(format.formatted(to));
    }
  }

  private static String shown(Call call, Bytes line) {
    if (call.has("C")) {
      return canonical(line);
    }
    StringBuilder out = new StringBuilder();
    if (call.has("b")) {
      for (int i = 0; i < LINE; i++) {
        out.append(i < line.length() ? " %03o".formatted(line.at(i) & 0xFF) : "    ");
      }
      return out.toString();
    }
    String gap = call.has("x") ? "    " : " ";
    for (int i = 0; i < LINE; i += 2) {
      int high = i < line.length() ? line.at(i) & 0xFF : 0;
      int low = i + 1 < line.length() ? line.at(i + 1) & 0xFF : 0;
      out.append(gap).append(i < line.length() ? "%02x%02x".formatted(high, low) : "    ");
    }
    return out.toString();
  }

  private static String canonical(Bytes line) {
    StringBuilder out = new StringBuilder(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINE; i++) {
      out.append(i == LINE / 2 ? " " : "");
      out.append(i < line.length() ? " %02x".formatted(line.at(i) & 0xFF) : "   ");
      if (i < line.length()) {
        int b = line.at(i) & 0xFF;
        text.append(b >= ' ' && b < 0x7F ? (char) b : '.');
      }
    }
    return out + "  |" + text + "|";
  }
}
