package dev.apsh.trace;

import java.io.IOException;

/// A trace file that cannot be read: which file, which line, why.
public final class BadTrace extends IOException {
  private static final long serialVersionUID = 1L;

  public BadTrace(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
