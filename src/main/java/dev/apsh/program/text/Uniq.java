package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Output;
import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// uniq: leaves out, counts or picks lines that repeat the line before.
public final class Uniq implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("uniq", "leave out, count or pick repeated lines")
        .operands("[INPUT [OUTPUT]]", Operand.PATH)
        .option("-c, --count", "with the number of times")
        .option("-d, --repeated", "only repeated lines, once each")
        .option("-D", "only repeated lines, all of them")
        .option("-f, --skip-fields=N", "do not compare the first N fields")
        .option("-i, --ignore-case", "compare without case")
        .option("-s, --skip-chars=N", "do not compare the first N characters")
        .option("-u, --unique", "only lines that are not repeated")
        .option("-w, --check-chars=N", "compare no more than N characters")
        .option("-z, --zero-terminated", "lines end with NUL")
        .notSimulated("--all-repeated[=HOW]", "--group[=HOW]");
  }

  private record Key(long fields, long characters, long most, boolean folds) {

    String of(String line) {
      int at = 0;
      for (long left = fields; left > 0 && at < line.length(); left--) {
        at = afterField(line, at);
      }
      at = (int) Math.min(line.length(), at + characters);
      String key = line.substring(at, (int) Math.min(line.length(), at + most));
      return folds ? key.toUpperCase(Locale.ROOT) : key;
    }

    private static int afterField(String line, int from) {
      int at = from;
      while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
        at++;
      }
      while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '\t') {
        at++;
      }
      return at;
    }
  }

  @Override
  public int run(Call call) {
    List<Long> numbers = new ArrayList<>();
    for (String[] option :
        new String[][] {
          {"f", "0", "fields to skip"},
          {"s", "0", "bytes to skip"},
          {"w", Long.toString(Integer.MAX_VALUE), "bytes to compare"}
        }) {
      String text = call.value(option[0]).orElse(option[1]);
      Optional<Long> number = Amount.parse(text);
      if (number.isEmpty()) {
        return call.fail(text + ": invalid number of " + option[2]);
      }
      numbers.add(Math.min(number.get(), Integer.MAX_VALUE));
    }
    if (call.operands().size() > 2) {
      return call.extraOperand(2);
    }
    if (call.has("D") && call.has("c")) {
      return call.misuse("printing all duplicated lines and repeat counts is meaningless");
    }
    Key key = new Key(numbers.get(0), numbers.get(1), numbers.get(2), call.has("i"));
    return copy(call, key);
  }

  private static int copy(Call call, Key key) {
    List<String> names = call.operandsOrStdin();
    Output out = call.out();
    if (names.size() == 2 && !names.get(1).equals("-")) {
      switch (call.process().open(names.get(1), OpenMode.WRITE)) {
        case Failed<Integer>(var no) -> {
          return call.fail(Quote.name(names.get(1)) + ": " + no.text());
        }
        case dev.apsh.kernel.Outcome.Done<Integer>(Integer to) ->
            out = Output.to(call.process(), to);
      }
    }
    Output to = out;
    int status =
        Source.each(
            call,
            names.subList(0, 1),
            new Source.Words(Quote::name, name -> "error reading " + Quote.always(name)),
            1,
            source -> read(call, source, key, to));
    if (to.flush().isPresent()) {
      return call.fail("write error: " + to.flush().get().text());
    }
    return status;
  }

  private static void read(Call call, Source source, Key key, Output out) {
    char end = call.has("z") ? '\0' : '\n';
    List<String> group = new ArrayList<>();
    String held = "";
    for (Optional<Bytes> next = source.line(end); next.isPresent(); next = source.line(end)) {
      String text = next.get().text();
      String line =
          text.endsWith(String.valueOf(end)) ? text.substring(0, text.length() - 1) : text;
      String its = key.of(line);
      if (!group.isEmpty() && !its.equals(held)) {
        print(call, group, end, out);
        group.clear();
      }
      held = its;
      group.add(line);
    }
    if (!group.isEmpty()) {
      print(call, group, end, out);
    }
  }

  private static void print(Call call, List<String> group, char end, Output out) {
    boolean repeated = group.size() > 1;
    if ((call.has("u") && repeated) || ((call.has("d") || call.has("D")) && !repeated)) {
      return;
    }
    List<String> lines = call.has("D") ? group : group.subList(0, 1);
    for (String line : lines) {
      out.print((call.has("c") ? "%7d ".formatted(group.size()) : "") + line + end);
    }
  }
}
