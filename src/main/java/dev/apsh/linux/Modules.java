package dev.apsh.linux;

import dev.apsh.kernel.Outcome;

/// The kernel's modules, as modprobe and rmmod change them; /proc/modules lists them.
public interface Modules {

  /// Loads a module and those it depends on; gives its name. Refuses: ENOENT for one that does not
  /// exist.
  Outcome<String> load(String name);

  /// Unloads one module. Refuses: ENOENT when not loaded, EAGAIN or EBUSY when in use, with who
  /// uses it.
  Outcome<String> unload(String name);
}
