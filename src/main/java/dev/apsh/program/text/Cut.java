package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// cut: prints chosen bytes or fields of each line.
public final class Cut implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("cut", "print chosen bytes or fields of each line")
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --bytes=LIST", "these bytes: 3, 2-5, -4, 7-")
        .option("-c, --characters=LIST", "these bytes, as GNU's cut counts characters")
        .option("-d, --delimiter=DELIM", "fields end with DELIM instead of TAB")
        .option("-f, --fields=LIST", "these fields; lines without delimiter whole")
        .option("--complement", "all but the chosen")
        .option("-s, --only-delimited", "no lines without delimiter")
        .option("--output-delimiter=TEXT", "TEXT between what is printed")
        .option("-z, --zero-terminated", "lines end with NUL")
        .notSimulated("-n");
  }

  @Override
  public int run(Call call) {
    List<Given> lists =
        call.options().stream().filter(g -> g.is("b") || g.is("c") || g.is("f")).toList();
    if (lists.size() > 1) {
      return call.misuse("only one list may be specified");
    }
    if (lists.isEmpty()) {
      return call.misuse("you must specify a list of bytes, characters, or fields");
    }
    boolean fields = lists.getFirst().is("f");
    Optional<String> wrong = wrong(call, fields);
    if (wrong.isPresent()) {
      return call.misuse(wrong.get());
    }
    return switch (Ranges.parse(lists.getFirst().value(), fields, call.has("complement"))) {
      case Ranges.Wrong(String text) -> call.misuse(text);
      case Ranges.Chosen chosen -> cut(call, chosen, fields);
    };
  }

  private static Optional<String> wrong(Call call, boolean fields) {
    if (call.value("d").filter(text -> Bytes.of(text).length() > 1).isPresent()) {
      return Optional.of("the delimiter must be a single character");
    }
    if (call.has("d") && !fields) {
      return Optional.of("an input delimiter may be specified only when operating on fields");
    }
    if (call.has("s") && !fields) {
      return Optional.of(
          "suppressing non-delimited lines makes sense\n\tonly when operating on fields");
    }
    return Optional.empty();
  }

  private static int cut(Call call, Ranges.Chosen chosen, boolean fields) {
    char end = call.has("z") ? '\0' : '\n';
    char delimiter =
        call.value("d").map(text -> text.isEmpty() ? '\0' : text.charAt(0)).orElse('\t');
    Bytes between =
        call.value("output-delimiter")
            .map(Bytes::of)
            .orElseGet(() -> fields ? Bytes.of((byte) delimiter) : Bytes.EMPTY);
    return Source.each(
        call,
        call.operandsOrStdin(),
        source -> {
          for (Optional<Bytes> line = source.line(end); line.isPresent(); line = source.line(end)) {
            Bytes text = withoutEnd(line.get(), end);
            Optional<Bytes> shown =
                fields
                    ? fields(text, chosen, (byte) delimiter, between, call.has("s"))
                    : Optional.of(bytes(text, chosen, between));
            shown.ifPresent(some -> call.out().print(some).print(Bytes.of((byte) end)));
          }
        });
  }

  private static Bytes withoutEnd(Bytes line, char end) {
    int last = line.length() - 1;
    return line.at(last) == (byte) end ? line.slice(0, last) : line;
  }

  private static Bytes bytes(Bytes line, Ranges.Chosen chosen, Bytes between) {
    List<Bytes> parts = new ArrayList<>();
    int at = 1;
    while (at <= line.length()) {
      if (!chosen.has(at)) {
        at++;
        continue;
      }
      int from = at++;
      while (at <= line.length() && chosen.has(at) && !chosen.beginsAt(at)) {
        at++;
      }
      if (!parts.isEmpty()) {
        parts.add(between);
      }
      parts.add(line.slice(from - 1, at - 1));
    }
    return Bytes.join(parts);
  }

  private static Optional<Bytes> fields(
      Bytes line, Ranges.Chosen chosen, byte delimiter, Bytes between, boolean onlyDelimited) {
    int first = line.indexOf((char) (delimiter & 0xFF), 0);
    if (first < 0) {
      return onlyDelimited ? Optional.empty() : Optional.of(line);
    }
    List<Bytes> parts = new ArrayList<>();
    int from = 0;
    for (int field = 1; from <= line.length(); field++) {
      int found = line.indexOf((char) (delimiter & 0xFF), from);
      int to = found < 0 ? line.length() : found;
      if (chosen.has(field)) {
        if (!parts.isEmpty()) {
          parts.add(between);
        }
        parts.add(line.slice(from, to));
      }
      from = to + 1;
    }
    return Optional.of(Bytes.join(parts));
  }
}
