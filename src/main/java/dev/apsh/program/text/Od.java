package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// od: prints files as numbers. Numbers of several bytes are big-endian, as on this machine.
public final class Od implements Tool {
  private static final Map<String, String> OLD =
      Map.of(
          "a", "a", "b", "o1", "c", "c", "d", "u2", "i", "d4", "l", "d8", "o", "o2", "s", "d2", "x",
          "x2");

  @Override
  public Usage usage() {
    return Usage.of("od", "print files as numbers")
        .operands("[FILE]...", Operand.PATH)
        .option("-A, --address-radix=RADIX", "addresses: d, o, x, or n for none")
        .option("-j, --skip-bytes=BYTES", "begin behind BYTES")
        .option("-N, --read-bytes=BYTES", "no more than BYTES")
        .option("-t, --format=TYPE", "a, c, or d o u x with a size 1 2 4 8; z adds text")
        .option("-v, --output-duplicates", "no * for equal lines")
        .option("-w[BYTES], --width[=BYTES]", "BYTES in a line, 16 by default")
        .option("-a", "as -t a")
        .option("-b", "as -t o1")
        .option("-c", "as -t c")
        .option("-d", "as -t u2")
        .option("-i", "as -t d4")
        .option("-l", "as -t d8")
        .option("-o", "as -t o2")
        .option("-s", "as -t d2")
        .option("-x", "as -t x2")
        .notSimulated("-f", "-S, --strings[=BYTES]", "--endian=ORDER", "--traditional");
  }

  @Override
  public int run(Call call) {
    String radix = call.value("A").orElse("o");
    if (radix.length() != 1 || "doxn".indexOf(radix) < 0) {
      return call.fail(
          "invalid output address radix '" + radix + "'; it must be one character from [doxn]");
    }
    List<OdFormat> formats = new ArrayList<>();
    for (Given given : call.options()) {
      String letter = given.option().letters().isEmpty() ? "" : given.option().letters().getFirst();
      String type = given.is("t") ? given.value() : OLD.getOrDefault(letter, "");
      if (!type.isEmpty()) {
        Optional<String> wrong = OdFormat.parse(type, formats);
        if (wrong.isPresent()) {
          return call.fail(wrong.get());
        }
      }
    }
    if (formats.isEmpty()) {
      formats.add(new OdFormat('o', 2, false));
    }
    for (String option : new String[] {"j", "N", "w"}) {
      Optional<String> text = call.value(option).filter(t -> !t.isEmpty());
      if (text.isPresent() && Amount.parse(text.get()).isEmpty()) {
        return call.fail("invalid -" + option + " argument " + Quote.always(text.get()));
      }
    }
    List<Bytes> parts = new ArrayList<>();
    long limit = number(call, "N", Integer.MAX_VALUE) + number(call, "j", 0);
    int status =
        Source.each(call, call.operandsOrStdin(), source -> parts.add(read(source, limit)));
    return parts.isEmpty()
        ? status
        : print(call, Bytes.join(parts), formats, radix.charAt(0), status);
  }

  private static Bytes read(Source source, long limit) {
    List<Bytes> parts = new ArrayList<>();
    long taken = 0;
    for (Bytes block = source.input().block(); !block.isEmpty(); block = source.input().block()) {
      source.call().process().step();
      parts.add(block);
      taken += block.length();
      if (taken >= limit) {
        break;
      }
    }
    return Bytes.join(parts);
  }

  private static long number(Call call, String option, long instead) {
    return call.value(option).filter(t -> !t.isEmpty()).flatMap(Amount::parse).orElse(instead);
  }

  private static int print(Call call, Bytes all, List<OdFormat> formats, char radix, int status) {
    long skip = number(call, "j", 0);
    if (skip > all.length()) {
      return call.fail("cannot skip past end of combined input");
    }
    long end = Math.min(all.length(), skip + number(call, "N", Integer.MAX_VALUE));
    int width = call.has("w") ? (int) Math.min(4096, number(call, "w", 32)) : 16;
    Bytes before = Bytes.EMPTY;
    boolean starred = false;
    for (long at = skip; at < end; at += width) {
      call.process().step();
      Bytes line = all.slice((int) at, (int) Math.min(end, at + width));
      boolean same = line.equals(before) && line.length() == width && !call.has("v");
      if (same) {
        call.out().print(starred ? "" : "*\n");
        starred = true;
        continue;
      }
      starred = false;
      before = line;
      printLine(call, line, formats, radix, at, width);
    }
    if (radix != 'n') {
      call.out().println(address(radix, end));
    }
    return status;
  }

  private static void printLine(
      Call call, Bytes line, List<OdFormat> formats, char radix, long at, int width) {
    int cell = formats.stream().mapToInt(OdFormat::columnsOfByte).max().orElse(0);
    for (int i = 0; i < formats.size(); i++) {
      String prefix = address(radix, at);
      call.out().print(i == 0 ? prefix : " ".repeat(prefix.length()));
      call.out().println(formats.get(i).line(line, width, cell));
    }
  }

  private static String address(char radix, long at) {
    return switch (radix) {
      case 'd' -> "%07d".formatted(at);
      case 'x' -> "%06x".formatted(at);
      case 'n' -> "";
      default -> "%07o".formatted(at);
    };
  }
}
