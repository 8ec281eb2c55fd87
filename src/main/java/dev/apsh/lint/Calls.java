package dev.apsh.lint;

import dev.apsh.linux.Sys;
import dev.apsh.program.Tools;
import dev.apsh.program.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Programs that are called wrongly: an option they do not have, `sudo` before a redirection, two
/// devices where there can be one.
final class Calls {
  private static final String DEVICE = "vfio-ap";

  private final Sys sys;
  private final Consumer<Finding> found;

  /// @param sys the machine that has the programs
  Calls(Sys sys, Consumer<Finding> found) {
    this.sys = sys;
    this.found = found;
  }

  void look(Use use) {
    option(use);
    sudo(use);
    devices(use);
  }

  private void option(Use use) {
    Optional<Tool> tool = use.words().isEmpty() ? Optional.empty() : Tools.named(use.name());
    tool.flatMap(known -> known.objection(use.words(), sys))
        .ifPresent(wrong -> add(use, Rule.OPTION, use.name() + ": " + wrong));
  }

  private void sudo(Use use) {
    for (String file : use.outputs()) {
      if (use.sudo() && !file.startsWith("/dev/") && !file.startsWith("/tmp/")) {
        add(
            use,
            Rule.SUDO,
            "the caller's shell opens `%s`, not sudo; write %s | sudo tee %s"
                .formatted(shown(file), shown(String.join(" ", use.words())), shown(file)));
      }
    }
  }

  private void devices(Use use) {
    List<String> devices = use.words().stream().filter(word -> word.startsWith(DEVICE)).toList();
    if (use.name().startsWith("qemu") && devices.size() > 1) {
      add(use, Rule.DEVICES, "a guest can have one vfio-ap device, this has " + devices.size());
    }
  }

  private static String shown(String word) {
    return word.replace(String.valueOf(Use.UNKNOWN), "…");
  }

  private void add(Use use, Rule rule, String message) {
    found.accept(new Finding(use.position(), rule, message));
  }
}
