package dev.apsh.linux;

import dev.apsh.device.Entries;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The links in a module's directory `holders` to the modules that use it.
record Holders(Supplier<List<String>> users, Instant since) implements Entries {

  @Override
  public Optional<Node> child(String name) {
    return users.get().contains(name)
        ? Optional.of(Link.inSysfs("../../" + name, since))
        : Optional.empty();
  }

  @Override
  public List<String> names() {
    return users.get();
  }
}
