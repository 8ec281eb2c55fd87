package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Refused;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The files of the real computer that the command line names.
final class RealFiles {
  private RealFiles() {}

  /// Refuses: ENOENT, EACCES, EISDIR, EIO, and EINVAL for a name that no file can have.
  static Outcome<Bytes> read(Path folder, String name) {
    try {
      Path path = folder.resolve(name);
      return Files.isDirectory(path)
          ? Errno.EISDIR.refused().outcome()
          : Outcome.of(Bytes.of(Files.readAllBytes(path)));
    } catch (IOException | InvalidPathException e) {
      return refused(e).outcome();
    }
  }

  private static Refused refused(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> Errno.ENOENT.refused();
      case AccessDeniedException denied -> Errno.EACCES.refused();
      case InvalidPathException invalid -> Errno.EINVAL.refused();
      default -> Errno.EIO.refused();
    };
  }
}
