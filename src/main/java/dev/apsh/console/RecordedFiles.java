package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.lab.RecordedTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads a recorded /sys of the real computer: a directory, or an archive of one.
final class RecordedFiles {
  /// More than any /sys/bus/ap and /sys/devices has.
  private static final int MOST = 4_000_000;

  private RecordedFiles() {}

  /// What reading gave.
  sealed interface Result {}

  /// The tree.
  record Tree(RecordedTree tree) implements Result {}

  /// Why there is none, without the name and without a newline.
  record Wrong(String what) implements Result {}

  static Result read(Path folder, String name) {
    try {
      Path path = folder.resolve(name);
      if (Files.isDirectory(path)) {
        return new Tree(new RecordedTree(List.copyOf(directory(path))).fromSysfs());
      }
      try (InputStream in = Files.newInputStream(path)) {
        return TarArchive.read(in);
      }
    } catch (InvalidPathException e) {
      return new Wrong("Invalid argument");
    } catch (AccessDeniedException e) {
      return new Wrong("Permission denied");
    } catch (java.nio.file.NoSuchFileException e) {
      return new Wrong("No such file or directory");
    } catch (IOException e) {
      return new Wrong("Input/output error");
    }
  }

  private static List<RecordedTree.Entry> directory(Path top) throws IOException {
    List<RecordedTree.Entry> entries = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(top)) {
      for (Path path : paths.sorted().toList()) {
        String name = top.relativize(path).toString();
        if (!name.isEmpty() && entries.size() < MOST) {
          add(entries, path, name);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    return entries;
  }

  private static void add(List<RecordedTree.Entry> entries, Path path, String name)
      throws IOException {
    if (Files.isSymbolicLink(path)) {
      entries.add(new RecordedTree.Link(name, Files.readSymbolicLink(path).toString()));
    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      entries.add(new RecordedTree.Folder(name, permissions(path)));
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      entries.add(new RecordedTree.File(name, permissions(path), content(path)));
    }
  }

  /// What a file holds; nothing when it may not or cannot be read, as with those to write only.
  private static Bytes content(Path path) {
    try {
      return Bytes.of(Files.readAllBytes(path));
    } catch (IOException e) {
      return Bytes.EMPTY;
    }
  }

  private static int permissions(Path path) throws IOException {
    Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    return mode instanceof Integer bits ? bits & 07777 : 0444;
  }
}
