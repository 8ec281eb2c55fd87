package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Source;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;

/// tac: prints files from the last line to the first.
public final class Tac implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("tac", "print files from the last line to the first")
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --before", "the separator stands before")
        .option("-s, --separator=TEXT", "TEXT instead of newlines")
        .notSimulated("-r, --regex");
  }

  @Override
  public int run(Call call) {
    String separator = call.value("s").orElse("\n");
    if (separator.isEmpty()) {
      separator = "\0";
    }
    String between = separator;
    Source.Words words =
        new Source.Words(
            name -> "failed to open " + Quote.always(name) + " for reading",
            name -> Quote.name(name) + ": read error");
    return Source.each(
        call,
        call.operandsOrStdin(),
        words,
        1,
        source -> {
          List<String> records = records(source.input().rest(), between, call.has("b"));
          for (String record : records.reversed()) {
            call.process().step();
            call.out().print(record);
          }
        });
  }

  private static List<String> records(Bytes all, String separator, boolean before) {
    String text = all.text();
    List<String> records = new ArrayList<>();
    int from = 0;
    int found = text.indexOf(separator);
    while (found >= 0) {
      int end = before ? found : found + separator.length();
      records.add(text.substring(from, end));
      from = end;
      found = text.indexOf(separator, found + separator.length());
    }
    if (from < text.length()) {
      records.add(text.substring(from));
    }
    return records;
  }
}
