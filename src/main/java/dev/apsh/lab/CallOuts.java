package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Executables;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Release;
import dev.apsh.linux.Tools;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Vfs;

/// The directories in which mdevctl looks for what it asks before it changes a device, and what
/// s390-tools puts there.
final class CallOuts {
  private static final String CURRENT = "/usr/lib/mdevctl/scripts.d";
  private static final String OLD = "/etc/mdevctl.d/scripts.d";
  private static final Release FIRST = Release.of(2, 22);
  private static final String[] DIRECTORIES = {
    "/etc/mdevctl.d",
    OLD,
    OLD + "/callouts",
    OLD + "/notifiers",
    "/usr/lib/mdevctl",
    CURRENT,
    CURRENT + "/callouts",
    CURRENT + "/notifiers",
    "/etc/udev",
    "/etc/udev/rules.d"
  };

  private CallOuts() {}

  static void install(Vfs files, Tools tools, Programs programs) {
    for (String path : DIRECTORIES) {
      files.makeDirectory(files.root(), path, 0755, Caller.ROOT);
    }
    if (tools.s390Tools().isSince(FIRST)) {
      String program = CURRENT + "/callouts/ap-check";
      programs
          .named("ap-check")
          .ifPresent(found -> write(files, program, Executables.image(found)));
      String script = "#!/bin/sh\ntest -x %1$s && %1$s \"$@\"\n".formatted(program);
      write(files, OLD + "/callouts/ap-check.sh", Bytes.of(script));
    }
  }

  private static void write(Vfs files, String path, Bytes content) {
    if (files.open(files.root(), path, OpenMode.WRITE, 0755, Caller.ROOT)
        instanceof Done<OpenFile>(OpenFile file)) {
      file.write(content);
    }
  }
}
