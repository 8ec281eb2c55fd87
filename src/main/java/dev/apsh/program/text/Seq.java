package dev.apsh.program.text;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Conversion;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// seq: prints numbers from a first to a last.
public final class Seq implements Tool {
  @Override
  public Usage usage() {
    return Usage.of("seq", "print numbers from FIRST to LAST")
        .operands("[FIRST [INCREMENT]] LAST", Operand.TEXT)
        .option("-f, --format=FORMAT", "print each as printf would: %g, %05.1f, %e")
        .option("-s, --separator=TEXT", "TEXT between numbers instead of a newline")
        .option("-w, --equal-width", "as wide as the widest, with zeros")
        .inOrder();
  }

  /// A negative number is no option.
  @Override
  public int run(Process process) {
    List<String> arguments = new ArrayList<>(process.arguments());
    int at = 1;
    while (at < arguments.size() && isOption(arguments.get(at))) {
      at += takesNext(arguments.get(at)) ? 2 : 1;
    }
    if (at < arguments.size() && arguments.get(at).startsWith("-")) {
      arguments.add(at, "--");
    }
    List<String> given = process.arguments();
    process.arguments(arguments);
    try {
      return Tool.super.run(process);
    } finally {
      process.arguments(given);
    }
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.startsWith("-") && ".0123456789".indexOf(word.charAt(1)) < 0;
  }

  private static boolean takesNext(String word) {
    boolean letters = Scan.isOnly(word.substring(1), "fsw") && !word.endsWith("w");
    return letters || word.equals("--format") || word.equals("--separator");
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.isEmpty()) {
      return call.missingOperand();
    }
    if (words.size() > 3) {
      return call.extraOperand(3);
    }
    if (call.has("w") && call.has("f")) {
      return call.misuse("format string may not be specified when printing equal width strings");
    }
    List<SeqNumber> numbers = new ArrayList<>();
    for (String word : words) {
      SeqNumber number = SeqNumber.parse(word);
      if (number.isNan()) {
        return call.misuse("invalid ‘not-a-number’ argument: " + Quote.locale(word));
      }
      if (number.isWrong()) {
        return call.misuse("invalid floating point argument: " + Quote.locale(word));
      }
      numbers.add(number);
    }
    SeqNumber first = numbers.size() > 1 ? numbers.getFirst() : SeqNumber.ONE;
    SeqNumber step = numbers.size() > 2 ? numbers.get(1) : SeqNumber.ONE;
    if (step.value().signum() == 0 && step.isFinite()) {
      return call.misuse("invalid Zero increment value: " + Quote.locale(words.get(1)));
    }
    return print(call, first, step, numbers.getLast());
  }

  private static int print(Call call, SeqNumber first, SeqNumber step, SeqNumber last) {
    Function<BigDecimal, String> shown = plain(first, step, last, call.has("w"));
    if (call.has("f")) {
      String format = call.value("f").orElse("");
      SeqFormat parsed = SeqFormat.parse(format);
      if (!parsed.wrong().isEmpty()) {
        return call.fail("format " + Quote.locale(format) + " " + parsed.wrong());
      }
      shown = parsed::of;
    }
    String separator = call.value("s").orElse("\n");
    boolean any = false;
    for (BigDecimal at = first.value(); last.reached(at, step); at = at.add(step.value())) {
      call.process().step();
      if (call.out().refused().isPresent()) {
        return 1;
      }
      call.out().print((any ? separator : "") + shown.apply(at));
      any = true;
    }
    call.out().print(any ? "\n" : "");
    return 0;
  }

  private static Function<BigDecimal, String> plain(
      SeqNumber first, SeqNumber step, SeqNumber last, boolean equalWidth) {
    int digits = Math.max(first.digits(), step.digits());
    int width = 0;
    if (equalWidth && last.isFinite()) {
      Conversion bare = new Conversion("", 0, digits, 'f');
      width = Math.max(first.width(digits), last.width(digits));
      width = Math.max(width, bare.decimal(first.value()).length());
    }
    Conversion conversion = new Conversion(equalWidth ? "0" : "", width, digits, 'f');
    return conversion::decimal;
  }
}
