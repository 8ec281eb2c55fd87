package dev.apsh;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder with copies of the project's own scripts, and with stand-ins for what they call.
record FakeTree(Path top) {
  static FakeTree in(Path top) throws IOException {
    Files.createDirectories(top);
    return new FakeTree(top);
  }

  /// Takes a file of the project, every `from` in it replaced by `to`.
  void take(String file, String from, String to) throws IOException {
    Path original = Path.of(file);
    Path copy = top.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, Files.readString(original).replace(from, to));
    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(original));
  }

  void take(String file) throws IOException {
    take(file, "", "");
  }

  Path script(String file, String... lines) throws IOException {
    Path script = write(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(script, fromString("rwxr-xr-x"));
    return script;
  }

  Path write(String file, String content) throws IOException {
    Path path = top.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  /// A JDK of that release, whose java names each of its arguments on a line, and on a terminal
  /// reads all.
  Path jdk(String folder, String release) throws IOException {
    script(folder + "/bin/javac");
    script(
        folder + "/bin/java",
        "for word; do echo \"[$word]\"; done",
        "case $1 in *app.*terminal*) cat >/dev/null ;; esac");
    write(folder + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + release + "\"\n");
    return top.resolve(folder);
  }
}
