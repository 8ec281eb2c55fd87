package dev.apsh.shell.editing;

import java.util.Collection;

/// The names that a shell knows at the moment.
public interface Names {

  Collection<String> builtins();

  Collection<String> functions();

  Collection<String> variables();
}
