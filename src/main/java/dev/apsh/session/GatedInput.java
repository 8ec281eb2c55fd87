package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Scheduler;
import java.util.function.Supplier;

/// Standard input of a world: what comes through it is in the journal.
final class GatedInput implements Channel {
  private final Supplier<Bytes> outside;
  private final Scheduler scheduler;
  private final Journal journal;
  private Bytes held = Bytes.EMPTY;
  private boolean ended;

  GatedInput(Supplier<Bytes> outside, Scheduler scheduler, Journal journal) {
    this.outside = outside;
    this.scheduler = scheduler;
    this.journal = journal;
  }

  @Override
  public Read read(int max) {
    if (held.isEmpty() && !ended) {
      scheduler.giveWay();
      held = outside.get();
      ended = held.isEmpty();
      journal.add(new Entry.Typed(held));
    }
    Bytes some = held.slice(0, Math.min(max, held.length()));
    held = held.slice(some.length(), held.length());
    return new Content(some);
  }

  /// What came in and nobody has read yet.
  Bytes unread() {
    return held;
  }

  @Override
  public Write write(Bytes bytes) {
    return Errno.EBADF.refused();
  }
}
