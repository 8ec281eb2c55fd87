package dev.apsh.program.system;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The modules that /proc/modules lists.
final class LoadedModules {
  private static final String PATH = "/proc/modules";

  private LoadedModules() {}

  /// A loaded module: its size, how many use it, and which modules do.
  record Loaded(String name, String size, String uses, List<String> users) {}

  /// All, in the kernel's order; empty when the list cannot be read.
  static Optional<List<Loaded>> read(Call call) {
    if (!(call.open(PATH) instanceof Done<Channel>(Channel channel))) {
      return Optional.empty();
    }
    List<Loaded> modules = new ArrayList<>();
    Input input = new Input(channel);
    for (Optional<Bytes> line = input.line(); line.isPresent(); line = input.line()) {
      String[] fields = line.get().text().strip().split(" ");
      if (fields.length > 3) {
        List<String> users =
            Arrays.stream(fields[3].split(","))
                .filter(user -> !user.isEmpty() && !user.equals("-"))
                .toList();
        modules.add(new Loaded(fields[0], fields[1], fields[2], users));
      }
    }
    return Optional.of(modules);
  }
}
