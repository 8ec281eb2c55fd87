package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// paste: puts the lines of files side by side.
public final class Paste implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("paste", "put the lines of files side by side")
        .operands("[FILE]...", Operand.PATH)
        .option("-d, --delimiters=LIST", "characters of LIST in turn instead of TAB")
        .option("-s, --serial", "all lines of a file in one line")
        .option("-z, --zero-terminated", "lines end with NUL");
  }

  @Override
  public int run(Call call) {
    List<String> delimiters = delimiters(call.value("d").orElse("\t"));
    char end = call.has("z") ? '\0' : '\n';
    List<Input> inputs = new ArrayList<>();
    Map<Channel, Input> shared = new HashMap<>();
    int status = 0;
    for (String name : call.operandsOrStdin()) {
      switch (call.open(name)) {
        case Done<Channel>(Channel channel) ->
            inputs.add(shared.computeIfAbsent(channel, Input::new));
        case Failed<Channel>(Refused no) -> {
          status = call.fail(Quote.name(name) + ": " + no.text());
          if (!call.has("s")) {
            return status;
          }
        }
      }
    }
    if (call.has("s")) {
      inputs.forEach(input -> serial(call, input, delimiters, end));
    } else {
      parallel(call, inputs, delimiters, end);
    }
    return status;
  }

  private static List<String> delimiters(String list) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\\' && i + 1 < list.length()) {
        int known = "0abfnrtv\\".indexOf(list.charAt(++i));
        String[] meanings = {"", "\u0007", "\b", "\f", "\n", "\r", "\t", "\u000b", "\\"};
        all.add(known < 0 ? "" + list.charAt(i) : meanings[known]);
      } else {
        all.add("" + c);
      }
    }
    return all.isEmpty() ? List.of("") : all;
  }

  private static Optional<String> line(Call call, Input input, char end) {
    call.process().step();
    return input.line(end).map(Bytes::text).map(text -> without(text, end));
  }

  private static String without(String text, char end) {
    return text.endsWith("" + end) ? text.substring(0, text.length() - 1) : text;
  }

  private static void serial(Call call, Input input, List<String> delimiters, char end) {
    int count = 0;
    for (Optional<String> line = line(call, input, end);
        line.isPresent();
        line = line(call, input, end)) {
      String before = count == 0 ? "" : delimiters.get((count - 1) % delimiters.size());
      call.out().print(before + line.get());
      count++;
    }
    call.out().print("" + end);
  }

  private static void parallel(Call call, List<Input> inputs, List<String> delimiters, char end) {
    while (true) {
      StringBuilder out = new StringBuilder();
      boolean any = false;
      for (int i = 0; i < inputs.size(); i++) {
        Optional<String> line = line(call, inputs.get(i), end);
        any |= line.isPresent();
        out.append(i == 0 ? "" : delimiters.get((i - 1) % delimiters.size()));
        out.append(line.orElse(""));
      }
      if (!any) {
        return;
      }
      call.out().print(out.append(end).toString());
    }
  }
}
