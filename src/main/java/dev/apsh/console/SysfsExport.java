package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Read;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Leaves a machine's /sys in a directory of the real computer: a plain tree with modes and links.
///
/// What cannot be read, such as a file that refuses now, is left out; what can only be written is
/// there and empty. A file beside the tree marks it as ours, with the version of its form.
final class SysfsExport {
  private static final String MARK = ".apsh-export";
  private static final String MARKED = "{\"apsh-export\": 1}\n";

  private final Path directory;

  private SysfsExport(Path directory) {
    this.directory = directory;
  }

  /// What is wrong with a place for it; empty for one that is free.
  ///
  /// @param overwrite whether an earlier export there may be replaced
  static Optional<String> problem(Path directory, boolean overwrite) {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (Stream<Path> inside = Files.list(directory)) {
      if (inside.findAny().isEmpty()) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.of(directory + ": not a directory that can be read");
    }
    if (!overwrite) {
      return Optional.of(directory + ": not empty; --overwrite replaces an earlier export");
    }
    return isExport(directory)
        ? Optional.empty()
        : Optional.of(directory + ": not empty, and no earlier export that could be replaced");
  }

  private static boolean isExport(Path directory) {
    try {
      return Files.readString(directory.resolve(MARK)).equals(MARKED);
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes the tree; gives what went wrong.
  static Optional<String> write(Sys linux, Path directory) {
    try {
      if (isExport(directory)) {
        clear(directory);
      }
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(MARK), MARKED);
      if (linux.files().node(linux.files().root(), "/sys", Caller.ROOT)
          instanceof Done<Node>(Directory sys)) {
        new SysfsExport(directory).write(sys, directory);
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(directory + ": cannot be written");
    }
  }

  private static void clear(Path directory) throws IOException {
    try (Stream<Path> inside = Files.walk(directory)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst.subList(0, deepestFirst.size() - 1)) {
        Files.delete(path);
      }
    }
  }

  private void write(Directory from, Path to) throws IOException {
    for (String name : from.names()) {
      Optional<Node> node = from.child(name);
      Path path = to.resolve(name).normalize();
      if (node.isPresent() && path.startsWith(directory.normalize())) {
        write(node.get(), path);
      }
    }
  }

  private void write(Node node, Path path) throws IOException {
    switch (node) {
      case Link link -> Files.createSymbolicLink(path, Path.of(link.target()));
      case Directory below -> {
        Files.createDirectory(path);
        write(below, path);
        chmod(path, below.meta().permissions());
      }
      case Attribute file -> write(file, path);
      case Node other -> {}
    }
  }

  private static void write(Attribute file, Path path) throws IOException {
    boolean readable = (file.meta().permissions() & 0444) != 0;
    Read read = readable ? file.show() : Content.END;
    if (read instanceof Content(Bytes bytes)) {
      Files.write(path, bytes.toArray());
      chmod(path, file.meta().permissions());
    }
  }

  private static void chmod(Path path, int permissions) throws IOException {
    Files.setAttribute(path, "unix:mode", permissions);
  }
}
