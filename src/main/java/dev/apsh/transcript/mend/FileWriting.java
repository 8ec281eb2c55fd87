package dev.apsh.transcript.mend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a file anew, beside it first, so that no crash loses it.
final class FileWriting {
  private FileWriting() {}

  /// Puts lines of bytes in the place of a file; says why that cannot be.
  ///
  /// @param before what the file has to hold still
  static Optional<String> replace(Path file, List<String> before, List<String> after) {
    try {
      Path real = file.toRealPath();
      if (!Arrays.equals(Files.readAllBytes(real), bytes(before))) {
        return Optional.of("It was changed while its commands ran, and is left as it is");
      }
      Path beside = real.resolveSibling("." + real.getFileName() + ".apsh-new");
      try {
        Files.write(beside, bytes(after));
        copyMode(real, beside);
        move(beside, real);
      } finally {
        boolean _ = Files.deleteIfExists(beside);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("It cannot be written: " + e.getClass().getSimpleName());
    }
  }

  private static void copyMode(Path from, Path to) throws IOException {
    try {
      Set<PosixFilePermission> mode = Files.getPosixFilePermissions(from);
      Path _ = Files.setPosixFilePermissions(to, mode);
    } catch (UnsupportedOperationException e) {
      // A file system without modes has none to keep.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Path _ = Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path _ = Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static byte[] bytes(List<String> lines) {
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
