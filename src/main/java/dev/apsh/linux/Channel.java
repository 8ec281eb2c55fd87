package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.vfs.OpenFile;
import java.util.Optional;

/// An open file description: what one or more descriptors, of one or more processes, refer to.
public interface Channel {

  /// At most `max` bytes, none at the end; blocks while there may be some later.
  Read read(int max);

  /// All of `bytes`, in as many steps as it takes; blocks while there is no room.
  Write write(Bytes bytes);

  /// Whether a read would not block.
  default boolean isReady() {
    return true;
  }

  /// The last descriptor is gone.
  default void close() {}

  default boolean isTerminal() {
    return false;
  }

  /// The open file behind this channel, where there is one.
  default Optional<OpenFile> file() {
    return Optional.empty();
  }
}
