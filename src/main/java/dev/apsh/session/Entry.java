package dev.apsh.session;

import dev.apsh.kernel.Bytes;

/// Something that entered a world from outside.
public sealed interface Entry {

  /// Bytes that were given to standard input, or typed at the terminal; none mean its end.
  record Typed(Bytes bytes) implements Entry {}

  /// Ctrl-C, with the number of steps that the world had made.
  record Interrupted(long step) implements Entry {}
}
