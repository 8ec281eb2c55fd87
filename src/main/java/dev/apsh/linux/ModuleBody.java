package dev.apsh.linux;

import dev.apsh.kernel.Refused;
import java.util.Optional;

/// What a module does when it is loaded and unloaded.
interface ModuleBody {
  /// A module that only others use.
  ModuleBody NOTHING = new ModuleBody() {};

  /// What it answers is why it cannot be loaded.
  default Optional<Refused> load() {
    return Optional.empty();
  }

  default void unload() {}

  /// How many that are no modules use it.
  default int users() {
    return 0;
  }
}
