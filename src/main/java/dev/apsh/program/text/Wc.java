package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// wc: counts lines, words and bytes.
public final class Wc implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("wc", "count lines, words and bytes")
        .operands("[FILE]...", Operand.PATH)
        .option("-c, --bytes", "the bytes")
        .option("-m, --chars", "the characters")
        .option("-l, --lines", "the newlines")
        .option("-L, --max-line-length", "the width of the widest line")
        .option("-w, --words", "the words")
        .notSimulated("--files0-from=F", "--total=WHEN");
  }

  @Override
  public int run(Call call) {
    List<String> names = call.operandsOrStdin();
    int width = width(call, names);
    int[] status = {0};
    WordCount total = new WordCount();
    for (String name : names) {
      WordCount count = new WordCount();
      boolean[] opened = {false};
      Optional<String> wrong =
          Source.one(
              call,
              name,
              Source.Words.PLAIN,
              source -> {
                opened[0] = true;
                read(source, count);
              });
      wrong.ifPresent(text -> status[0] = call.fail(text));
      if (opened[0]) {
        call.out().println(line(call, count, width, call.operands().isEmpty() ? "" : name));
        total.add(count);
      }
    }
    if (names.size() > 1) {
      call.out().println(line(call, total, width, "total"));
    }
    return status[0];
  }

  /// Its output is written line by line, so that the errno is forgotten at the end.
  @Override
  public String unwritten(Refused no) {
    return "write error";
  }

  private static void read(Source source, WordCount count) {
    Bytes bytes = source.input().block();
    Bytes held = Bytes.EMPTY;
    while (!bytes.isEmpty()) {
      source.call().process().step();
      held = count.take(held.plus(bytes));
      bytes = source.input().block();
    }
    count.takeLast(held);
  }

  private static String line(Call call, WordCount count, int width, String name) {
    List<Long> numbers = new ArrayList<>();
    boolean plain = call.options().isEmpty();
    if (plain || call.has("l")) {
      numbers.add(count.lines());
    }
    if (plain || call.has("w")) {
      numbers.add(count.words());
    }
    if (call.has("m")) {
      numbers.add(count.characters());
    }
    if (plain || call.has("c")) {
      numbers.add(count.bytes());
    }
    if (call.has("L")) {
      numbers.add(count.widest());
    }
    String text =
        numbers.stream()
            .map(n -> ("%" + width + "d").formatted(n))
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? text : text + " " + shown(name);
  }

  private static String shown(String name) {
    return name.contains("\n") ? Quote.name(name) : name;
  }

  /// As many digits as all files together have bytes; 7 when one of them is no plain file.
  private static int width(Call call, List<String> names) {
    long kinds = call.options().stream().map(given -> given.option().spelling()).distinct().count();
    if (names.size() == 1 && kinds == 1) {
      return 1;
    }
    long size = 0;
    int least = 1;
    for (String name : names) {
      Optional<Node> node = node(call, name);
      if (node.isPresent() && node.get() instanceof PlainFile file) {
        size += file.size();
      } else if (node.isPresent() || name.equals("-")) {
        least = 7;
      }
    }
    return Math.max(least, Long.toString(size).length());
  }

  private static Optional<Node> node(Call call, String name) {
    if (name.equals("-")) {
      return call.process().descriptors().get(0).flatMap(c -> c.file()).map(OpenFile::node);
    }
    return call.node(name) instanceof Done<Node>(Node node) ? Optional.of(node) : Optional.empty();
  }
}
