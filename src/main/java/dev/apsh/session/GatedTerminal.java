package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Terminal;

/// The terminal of a world: what is typed at it is in the journal.
final class GatedTerminal implements Terminal {
  private final Terminal outside;
  private final Scheduler scheduler;
  private final Journal journal;

  GatedTerminal(Terminal outside, Scheduler scheduler, Journal journal) {
    this.outside = outside;
    this.scheduler = scheduler;
    this.journal = journal;
  }

  @Override
  public Line line(String prompt, LineEditor editor) {
    scheduler.giveWay();
    Line line = outside.line(prompt, editor);
    if (line instanceof Typed(String text)) {
      journal.add(new Entry.Typed(Bytes.of(text + "\n")));
    }
    return line;
  }

  @Override
  public Read read(int max) {
    scheduler.giveWay();
    Read read = outside.read(max);
    switch (read) {
      case Content(Bytes bytes) -> journal.add(new Entry.Typed(bytes));
      case Refused interrupted -> scheduler.step();
    }
    return read;
  }

  @Override
  public Write write(Bytes bytes) {
    return outside.write(bytes);
  }

  @Override
  public int columns() {
    return outside.columns();
  }

  @Override
  public int rows() {
    return outside.rows();
  }

  @Override
  public void clear() {
    outside.clear();
  }
}
