package dev.apsh.bench;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardType;
import dev.apsh.bus.ApBus;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Lpar;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Written;
import dev.apsh.linux.BootParameters;
import dev.apsh.linux.Computer;
import dev.apsh.linux.Linux;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;
import java.time.Instant;

/// A machine with so many adapters and so many domains, as a shell sees it: through its files.
final class FullMachine {
  private final KernelProfile profile;
  private final Lpar lpar;
  private final Vfs files;
  private final MemoryDirectory root;

  FullMachine(KernelProfile profile, int size) {
    this.profile = profile;
    Cpc cpc = new Cpc(CpcModel.STANDARD);
    CardType type = CardType.parse("CEX8C").orElseThrow();
    for (int id = 0; id < size; id++) {
      cpc.install(id, type);
    }
    ApMask all = ApMask.range(0, size - 1);
    this.lpar = cpc.define("host", new ApMatrix(all, all, all));
    Storage storage = new Storage(1 << 20, new Clock(Instant.EPOCH));
    this.root = new MemoryDirectory(storage, Meta.rootOwned(0755, Instant.EPOCH));
    this.files = new Vfs(root, storage);
  }

  /// Boots a kernel, whose bus scans for the first time.
  Linux boot() {
    Linux linux =
        Linux.boot(
            new BootParameters(
                profile,
                "",
                lpar,
                ApBus.Scanning.ASKED,
                Computer.lpar("host"),
                new Clock(Instant.EPOCH),
                new Entropy(1)));
    root.remove("sys");
    root.add("sys", linux.sys());
    return linux;
  }

  void write(String path, String text) {
    if (!(files.open(files.root(), path, OpenMode.WRITE_EXISTING, 0, Caller.ROOT)
            instanceof Done<OpenFile>(OpenFile file)
        && file.write(Bytes.of(text + "\n")) instanceof Written)) {
      throw new IllegalStateException(path + " does not take " + text);
    }
  }
}
