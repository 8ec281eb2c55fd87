package dev.apsh.program;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Modules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The modules of a test machine: vfio_ap over vfio, and nothing else; /proc/modules lists what is
/// loaded.
final class FewModules implements Modules {
  private static final Map<String, List<String>> NEEDS =
      Map.of("vfio_ap", List.of("vfio"), "vfio", List.of());

  private final Machine machine;
  private final TreeMap<String, Boolean> loaded = new TreeMap<>();

  FewModules(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Outcome<String> load(String name) {
    if (!NEEDS.containsKey(name)) {
      return Errno.ENOENT.refused().outcome();
    }
    NEEDS.getOrDefault(name, List.of()).forEach(this::load);
    loaded.put(name, true);
    list();
    return Outcome.of(name);
  }

  @Override
  public Outcome<String> unload(String name) {
    if (!loaded.containsKey(name)) {
      return Errno.ENOENT.refused().outcome();
    }
    if (!users(name).isEmpty()) {
      return Errno.EAGAIN.because(() -> String.join(" ", users(name))).outcome();
    }
    loaded.remove(name);
    list();
    return Outcome.of(name);
  }

  private List<String> users(String name) {
    return loaded.keySet().stream()
        .filter(user -> NEEDS.getOrDefault(user, List.of()).contains(name))
        .toList();
  }

  private void list() {
    StringBuilder text = new StringBuilder();
    for (String name : loaded.descendingKeySet()) {
      List<String> users = users(name);
      String by = users.isEmpty() ? "-" : String.join(",", users) + ",";
      text.append("%s 32768 %d %s Live 0x0000000000000000%n".formatted(name, users.size(), by));
    }
    machine.file("/proc/modules", text.toString());
  }
}
