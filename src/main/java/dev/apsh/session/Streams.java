package dev.apsh.session;

import dev.apsh.kernel.Bytes;

/// Standard input, output and error of a world, outside of it.
public interface Streams {

  /// The next bytes of standard input; none at its end.
  Bytes read();

  /// Writes to standard output; false when nobody reads it any more.
  boolean out(Bytes bytes);

  /// Writes to standard error; false when nobody reads it any more.
  boolean error(Bytes bytes);
}
