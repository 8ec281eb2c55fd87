package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `a`, `r` and `R` have put aside to be printed at the end of the cycle.
final class Appends {
  private final Call call;
  private final SedOptions options;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Optional<Input>> opened = new HashMap<>();
  private Optional<String> wrong = Optional.empty();

  /// One thing to print: text, or else a file.
  private record Item(String text, String path) {}

  Appends(Call call, SedOptions options) {
    this.call = call;
    this.options = options;
  }

  void text(String text) {
    items.add(new Item(text, ""));
  }

  /// `r` puts aside a whole file, `R` its next line. A file that cannot be opened is empty.
  void file(char name, String path) {
    if (name == 'r') {
      items.add(new Item("", path));
      return;
    }
    Optional<Input> input = opened.computeIfAbsent(path, this::open);
    Optional<Bytes> line = input.flatMap(from -> from.line(options.separator()));
    input.ifPresent(from -> note(from, path));
    if (line.isPresent()) {
      String text = line.get().text();
      String end = "" + options.separator();
      text(text.endsWith(end) ? text : text + end);
    }
  }

  private Optional<Input> open(String path) {
    String real = path.equals("/dev/stdin") ? "-" : path;
    return (real.equals("-") ? call.open(real) : call.process().channel(path, OpenMode.READ))
            instanceof Done<Channel>(Channel channel)
        ? Optional.of(new Input(channel))
        : Optional.empty();
  }

  private void note(Input input, String path) {
    input
        .refused()
        .ifPresent(no -> wrong = Optional.of("read error on " + path + ": " + no.text()));
  }

  void write(Sink sink) {
    for (Item item : items) {
      if (item.path.isEmpty()) {
        sink.text(item.text);
      } else {
        copy(item.path, sink);
      }
    }
    items.clear();
  }

  private void copy(String path, Sink sink) {
    open(path)
        .ifPresent(input -> {
          Bytes all = input.rest();
          note(input, path);
          if (!all.isEmpty()) {
            sink.text(all.text());
          }
        });
  }

  Optional<String> wrong() {
    return wrong;
  }
}
