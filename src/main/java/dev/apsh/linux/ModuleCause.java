package dev.apsh.linux;

import dev.apsh.kernel.Cause;
import java.util.List;

/// Why a module is not loaded or not unloaded.
public sealed interface ModuleCause extends Cause {

  /// No module of that name exists for this kernel.
  record NotFound(String module, String release) implements ModuleCause {
    @Override
    public String facts() {
      return "Module %s not found in directory /lib/modules/%s".formatted(module, release);
    }
  }

  /// The module is not loaded, whether there is one or not.
  record NotLoaded(String module, boolean exists) implements ModuleCause {
    @Override
    public String facts() {
      return "Module %s is not currently loaded".formatted(module);
    }
  }

  /// The module is part of the kernel.
  record BuiltIn(String module) implements ModuleCause {
    @Override
    public String facts() {
      return "Module %s is builtin.".formatted(module);
    }
  }

  /// Other modules use it.
  record UsedBy(String module, List<String> users) implements ModuleCause {
    @Override
    public String facts() {
      return "Module %s is in use by: %s".formatted(module, String.join(" ", users));
    }
  }

  /// Something that is no module uses it, such as a guest.
  record InUse(String module) implements ModuleCause {
    @Override
    public String facts() {
      return "Module %s is in use".formatted(module);
    }
  }

  /// The hardware lacks what the module needs.
  record NoHardware(String module) implements ModuleCause {
    @Override
    public String facts() {
      return "could not insert '%s': there are no AP instructions".formatted(module);
    }
  }
}
