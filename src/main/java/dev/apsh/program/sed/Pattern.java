package dev.apsh.program.sed;

import dev.apsh.shell.pattern.Regex;
import java.util.Optional;

/// A regular expression of a script; without one, the one that was used last.
record Pattern(Optional<Regex> regex) {}
