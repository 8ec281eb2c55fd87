package dev.apsh.linux;

import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.vfs.OpenFile;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// An open file of the virtual file system; its writer sleeps where the kernel lets it sleep.
///
/// @param note is told of each refusal
record FileChannel(OpenFile open, Consumer<BooleanSupplier> await, Consumer<Refused> note)
    implements Channel {

  @Override
  public Read read(int max) {
    Read result = open.read(max);
    if (result instanceof Refused refused) {
      note.accept(refused);
    }
    return result;
  }

  @Override
  public Write write(Bytes bytes) {
    Write result = open.write(bytes);
    while (result instanceof Blocked(var over, var then)) {
      await.accept(over);
      result = then.get();
    }
    if (result instanceof Refused refused) {
      note.accept(refused);
    }
    return result;
  }

  @Override
  public Optional<OpenFile> file() {
    return Optional.of(open);
  }
}
