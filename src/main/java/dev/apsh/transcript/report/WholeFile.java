package dev.apsh.transcript.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes a file as a whole: beside it first, then renamed, so that nobody ever finds half of it.
public final class WholeFile {
  private WholeFile() {}

  /// Replaces what stands there; what is no plain file, such as a pipe or `/dev/stdout`, is written
  /// as it is.
  public static void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, content);
      return;
    }
    Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString());
    }
    Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".new");
    try {
      Files.write(beside, content);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
      } else {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-r--r--"));
      }
      var _ = Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      var _ = Files.deleteIfExists(beside);
    }
  }
}
