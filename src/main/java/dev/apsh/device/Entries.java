package dev.apsh.device;

import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// Names in a directory that are derived from a model at each look.
public interface Entries {
  /// No names at all.
  Entries NONE =
      new Entries() {
        @Override
        public Optional<Node> child(String name) {
          return Optional.empty();
        }

        @Override
        public List<String> names() {
          return List.of();
        }
      };

  Optional<Node> child(String name);

  List<String> names();
}
