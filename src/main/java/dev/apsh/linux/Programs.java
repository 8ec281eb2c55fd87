package dev.apsh.linux;

import java.util.List;
import java.util.Optional;

/// The programs that are installed on every Linux of a world.
public interface Programs {

  Optional<Program> named(String name);

  /// All of them, by name.
  List<Program> all();
}
