package dev.apsh.shell.grammar;

import java.util.Optional;

/// The texts that words stand for where a command begins.
@FunctionalInterface
public interface AliasTable {
  AliasTable NONE = name -> Optional.empty();

  Optional<String> text(String name);
}
