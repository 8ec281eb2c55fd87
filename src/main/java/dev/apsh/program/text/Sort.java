package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Output;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// sort: sorts, merges or checks lines.
public final class Sort implements Tool {
  private static final Map<String, String> WAYS =
      Map.of(
          "general-numeric",
          "g",
          "human-numeric",
          "h",
          "month",
          "M",
          "numeric",
          "n",
          "version",
          "V");

  @Override
  public Usage usage() {
    return Usage.of("sort", "sort lines")
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --ignore-leading-blanks", "keys begin behind blanks")
        .option("-d, --dictionary-order", "compare blanks, letters and digits only")
        .option("-f, --ignore-case", "compare without case")
        .option("-g, --general-numeric-sort", "by numbers, also 1e3")
        .option("-i, --ignore-nonprinting", "compare what can be printed only")
        .option("-M, --month-sort", "JAN before DEC")
        .option("-h, --human-numeric-sort", "2K before 1G")
        .option("-n, --numeric-sort", "by numbers")
        .option("-r, --reverse", "the other way round")
        .option(
            "--sort=WAY", "by WAY: " + String.join(", ", WAYS.keySet().stream().sorted().toList()))
        .option("-V, --version-sort", "by numbers within text")
        .option("-c", "only say whether it is sorted")
        .option("--check[=HOW]", "as -c; with quiet or silent as -C")
        .option("-C", "as --check=quiet")
        .option("-k, --key=KEY", "by a part: F[.C][OPTS][,F[.C][OPTS]]")
        .option("-m, --merge", "merge what is sorted already")
        .option("-o, --output=FILE", "write to FILE, which may be one that is read")
        .option("-s, --stable", "leave equal lines in their order")
        .option("-t, --field-separator=SEP", "fields end with SEP instead of at blanks")
        .option("-u, --unique", "one line of several equal ones")
        .option("-z, --zero-terminated", "lines end with NUL")
        .option("-S, --buffer-size=SIZE", "nothing: all is sorted in memory")
        .option("-T, --temporary-directory=DIR", "nothing: as -S")
        .option("--parallel=N", "nothing: lines are sorted by one")
        .notSimulated(
            "-R, --random-sort",
            "--random-source=FILE",
            "--batch-size=N",
            "--compress-program=PROG",
            "--debug",
            "--files0-from=F")
        .failure(2);
  }

  @Override
  public String unwritten(Refused no) {
    return "fflush failed: 'standard output': " + no.text() + "\nsort: write error";
  }

  @Override
  public int run(Call call) {
    SortKeys.Parsed keys = SortKeys.parse(call, WAYS);
    if (!keys.wrong().isEmpty()) {
      return call.fail(keys.wrong());
    }
    boolean quiet = call.has("C") || call.value("check").filter(how -> !how.isEmpty()).isPresent();
    if (quiet && call.has("c")) {
      return call.fail("options '-cC' are incompatible");
    }
    boolean check = quiet || call.has("c") || call.has("check");
    if (check && call.has("o")) {
      return call.fail("options '-" + (quiet ? "C" : "c") + "o' are incompatible");
    }
    if (check && call.operands().size() > 1) {
      String extra = Quote.always(call.operands().get(1));
      return call.fail("extra operand " + extra + " not allowed with " + (quiet ? "-C" : "-c"));
    }
    List<Bytes> lines = new ArrayList<>();
    char end = call.has("z") ? '\0' : '\n';
    Source.Words words =
        new Source.Words(
            name -> (check ? "open failed: " : "cannot read: ") + Quote.name(name),
            name -> "read failed: " + Quote.name(name));
    for (String name : call.operandsOrStdin()) {
      Optional<String> wrong = Source.one(call, name, words, source -> read(source, end, lines));
      if (wrong.isPresent()) {
        return call.fail(wrong.get());
      }
    }
    return check ? check(call, lines, keys.order(), quiet) : print(call, lines, keys.order(), end);
  }

  private static void read(Source source, char end, List<Bytes> lines) {
    for (Optional<Bytes> line = source.line(end); line.isPresent(); line = source.line(end)) {
      Bytes text = line.get();
      int last = text.length() - 1;
      lines.add(text.at(last) == (byte) end ? text.slice(0, last) : text);
    }
  }

  private static Comparator<Bytes> whole(Call call, Comparator<Bytes> keys) {
    if (call.has("s") || call.has("u")) {
      return keys;
    }
    Comparator<Bytes> last = call.has("r") ? (a, b) -> ByteOrder.compare(b, a) : ByteOrder::compare;
    return keys.thenComparing(last);
  }

  private static int check(Call call, List<Bytes> lines, Comparator<Bytes> keys, boolean quiet) {
    Comparator<Bytes> order = whole(call, keys);
    for (int i = 1; i < lines.size(); i++) {
      int compared = order.compare(lines.get(i - 1), lines.get(i));
      if (compared > 0 || (compared == 0 && call.has("u"))) {
        String name = call.operandsOrStdin().getFirst();
        return quiet
            ? 1
            : call.fail(1, Quote.name(name) + ":" + (i + 1) + ": disorder: " + lines.get(i).text());
      }
    }
    return 0;
  }

  private static int print(Call call, List<Bytes> lines, Comparator<Bytes> keys, char end) {
    Comparator<Bytes> order = whole(call, keys);
    lines.sort((a, b) -> {
      call.process().step();
      return order.compare(a, b);
    });
    Output out = call.out();
    Optional<String> file = call.last("o").map(Given::value);
    if (file.isPresent()) {
      switch (call.process().open(file.get(), OpenMode.WRITE)) {
        case Done<Integer>(Integer to) -> out = Output.to(call.process(), to);
        case Failed<Integer>(Refused no) -> {
          return call.fail("open failed: " + Quote.name(file.get()) + ": " + no.text());
        }
      }
    }
    Bytes newline = Bytes.of((byte) end);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || !call.has("u") || keys.compare(lines.get(i - 1), lines.get(i)) != 0) {
        out.print(lines.get(i)).print(newline);
      }
    }
    Optional<Refused> no = file.isPresent() ? out.flush() : Optional.empty();
    return no.map(refused ->
            call.fail("write failed: " + Quote.always(file.orElse("")) + ": " + refused.text()))
        .orElse(0);
  }
}
