package dev.apsh.program.sed;

import java.util.Optional;

/// A command of a script with the lines on which it holds.
record Command(Optional<Address> first, Optional<Address> last, boolean negated, Action action) {}
