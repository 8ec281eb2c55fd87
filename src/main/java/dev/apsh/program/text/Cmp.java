package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// cmp: compares two files byte by byte.
public final class Cmp implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("cmp", "compare two files byte by byte")
        .after("GNU diffutils 3.8")
        .operands("FILE1 [FILE2]", Operand.PATH)
        .option("-l, --verbose", "all bytes that differ, in octal")
        .option("-n, --bytes=LIMIT", "no more than LIMIT bytes")
        .option("-s, --quiet, --silent", "nothing: the status tells")
        .notSimulated("-b, --print-bytes", "-i, --ignore-initial=SKIP")
        .failure(2)
        .hint(program -> program + ": Try '" + program + " --help' for more information.\n");
  }

  @Override
  public int run(Call call) {
    List<String> names = new ArrayList<>(call.operands());
    if (names.isEmpty()) {
      return call.misuse("missing operand after " + Quote.always(call.name()));
    }
    if (names.size() > 2) {
      return call.misuse("extra operand " + Quote.always(names.get(2)));
    }
    if (names.size() == 1) {
      names.add("-");
    }
    Optional<Long> limit = call.value("n").map(t -> Amount.parse(t).orElse(-1L));
    if (limit.filter(number -> number < 0).isPresent()) {
      String shown = Quote.always(call.value("n").orElse(""));
      return call.misuse("invalid --bytes value " + shown);
    }
    if (call.has("l") && call.has("s")) {
      return call.misuse("options -l and -s are incompatible");
    }
    List<Bytes> contents = new ArrayList<>();
    for (String name : names) {
      Optional<Bytes> content = read(call, name);
      if (content.isEmpty()) {
        return 2;
      }
      int length = (int) Math.min(content.get().length(), limit.orElse(Long.MAX_VALUE));
      contents.add(content.get().slice(0, length));
    }
    return compare(call, names, contents.get(0), contents.get(1));
  }

  private static Optional<Bytes> read(Call call, String name) {
    switch (call.open(name)) {
      case Failed<Channel>(Refused no) -> {
        call.warn(name + ": " + no.text());
        return Optional.empty();
      }
      case Done<Channel>(Channel channel) -> {
        Input input = new Input(channel);
        Bytes all = input.rest();
        input.refused().ifPresent(no -> call.warn(name + ": " + no.text()));
        return input.refused().isPresent() ? Optional.empty() : Optional.of(all);
      }
    }
  }

  private static int compare(Call call, List<String> names, Bytes a, Bytes b) {
    int common = Math.min(a.length(), b.length());
    int width = ("" + Math.max(a.length(), b.length())).length();
    int line = 1;
    boolean differs = false;
    for (int i = 0; i < common; i++) {
      if (a.at(i) != b.at(i)) {
        if (!call.has("l")) {
          if (!call.has("s")) {
            String both = names.get(0) + " " + names.get(1);
            call.out().println("%s differ: byte %d, line %d".formatted(both, i + 1, line));
          }
          return 1;
        }
        differs = true;
        String format = "%" + width + "d %3o %3o";
        call.out().println(format.formatted(i + 1, a.at(i) & 0xFF, b.at(i) & 0xFF));
      }
      line += a.at(i) == '\n' ? 1 : 0;
    }
    if (a.length() == b.length()) {
      return differs ? 1 : 0;
    }
    if (!call.has("s")) {
      boolean first = a.length() < b.length();
      call.warn("EOF on " + names.get(first ? 0 : 1) + where(call, first ? a : b));
    }
    return 1;
  }

  private static String where(Call call, Bytes shorter) {
    if (shorter.isEmpty()) {
      return " which is empty";
    }
    int lines = 0;
    for (int i = 0; i < shorter.length(); i++) {
      lines += shorter.at(i) == '\n' ? 1 : 0;
    }
    boolean whole = shorter.at(shorter.length() - 1) == '\n';
    String line = whole ? ", line " + lines : ", in line " + (lines + 1);
    return " after byte " + shorter.length() + (call.has("l") ? "" : line);
  }
}
