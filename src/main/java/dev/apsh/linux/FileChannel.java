package dev.apsh.linux;

import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.OpenFile;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// An open file of the virtual file system; its writer sleeps where the kernel lets it sleep.
///
/// @param note is told of each refusal
/// @param from where the path begins by which it was opened
record FileChannel(OpenFile open, Opener opener, Processes note, Location from, String path)
    implements Channel {

  /// The process that has opened a file, and sleeps in it.
  interface Opener {
    /// Sleeps until `ready` holds or a signal comes.
    void await(BooleanSupplier ready);

    /// The name of its program.
    String command();

    int pid();
  }

  @Override
  public Read read(int max) {
    Read result = open.read(max);
    if (result instanceof Refused refused) {
      note(refused);
    }
    return result;
  }

  private void note(Refused refused) {
    note.note(refused, path.startsWith("/") ? path : from.path(path));
  }

  @Override
  public Write write(Bytes bytes) {
    Write result = open.write(bytes);
    while (result instanceof Blocked blocked) {
      sleep(blocked);
      if (!blocked.over().getAsBoolean()) {
        return Errno.EINTR.refused();
      }
      result = blocked.then().get();
    }
    if (result instanceof Refused refused) {
      note(refused);
    }
    return result;
  }

  /// Unlike a real writer one that gets a signal is not held, though what it has begun goes on.
  private void sleep(Blocked blocked) {
    try {
      opener.await(blocked.over());
    } finally {
      if (!blocked.over().getAsBoolean()) {
        blocked.interrupted().by(opener.command(), opener.pid());
      }
    }
  }

  @Override
  public Optional<OpenFile> file() {
    return Optional.of(open);
  }
}
