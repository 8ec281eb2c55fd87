package dev.apsh.program.sed;

import java.util.List;

/// A whole script.
///
/// @param silent whether it begins with `#n`
record Script(List<Command> commands, boolean silent) {}
