package dev.apsh.shell;

import java.util.List;

/// Takes the pieces of a word as they are expanded, and makes of them what is wanted.
interface Sink {
  /// Characters of the script outside of quotes.
  void literal(String text);

  /// Characters that mean nothing special, in quotes or not.
  void quoted(String text);

  /// What an expansion outside of quotes gave.
  void expanded(String text);

  /// Several values, as of `$@`; when quoted each stays whole, with `star` they are joined.
  void several(List<String> values, boolean quoted, boolean star);
}
