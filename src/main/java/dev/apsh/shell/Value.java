package dev.apsh.shell;

import java.util.List;

/// What a parameter is worth before an operation is applied to it.
sealed interface Value {
  /// One text, or none.
  record Single(boolean isSet, String text) implements Value {
    static final Single UNSET = new Single(false, "");
  }

  /// All positional parameters or elements of an array; joined when starred.
  record Several(List<String> texts, boolean star) implements Value {}
}
