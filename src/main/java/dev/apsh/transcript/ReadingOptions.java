package dev.apsh.transcript;

import java.util.List;

/// The options of `apsh test` that say how documents are read, compared and mended.
public final class ReadingOptions {
  /// In the order of the help.
  static final List<TestOption> ALL = List.of();

  private ReadingOptions() {}
}
