package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.session.Streams;

/// How far a replay of traces is, in one line that is written over again; only on a terminal.
final class TraceProgress {
  private static final long PAUSE = 100_000_000;

  private final Streams streams;
  private final boolean terminal = Boolean.getBoolean("apsh.colour");
  private long shown = System.nanoTime();
  private boolean visible;

  TraceProgress(Streams streams) {
    this.streams = streams;
  }

  synchronized void show(int pass, int passes, int done, int all) {
    if (!terminal || System.nanoTime() - shown < PAUSE) {
      return;
    }
    shown = System.nanoTime();
    visible = true;
    String which = passes > 1 ? "pass " + pass + " of " + passes + ": " : "";
    var _ = streams.out(Bytes.of("\r" + which + done + " of " + all + " traces\033[K"));
  }

  /// Takes the line away, so that something else can be written.
  synchronized void clear() {
    if (visible) {
      visible = false;
      var _ = streams.out(Bytes.of("\r\033[K"));
    }
  }
}
