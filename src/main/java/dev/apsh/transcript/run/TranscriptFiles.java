package dev.apsh.transcript.run;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the transcripts that files and folders name, none twice.
///
/// A file is taken whatever its name. In a folder those are taken that end in `.t`, and those that
/// `isWanted` takes, sorted, then its sub-folders are looked through, sorted; hidden ones and links
/// to folders are passed over.
final class TranscriptFiles {
  private static final String SUFFIX = ".t";

  private final List<Path> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private final Predicate<Path> isWanted;

  private TranscriptFiles(Predicate<Path> isWanted) {
    this.isWanted = isWanted;
  }

  /// The files in order, and the folders that cannot be read.
  record Found(List<Path> files, List<Problem> problems) {}

  static Found find(List<Path> paths, Predicate<Path> isWanted) {
    TranscriptFiles found = new TranscriptFiles(isWanted);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.folder(path.normalize());
      } else {
        found.file(path.normalize());
      }
    }
    return new Found(found.files, found.problems);
  }

  private void file(Path file) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      files.add(file);
    }
  }

  private void folder(Path folder) {
    List<Path> visible = visible(folder);
    visible.stream()
        .filter(path -> path.toString().endsWith(SUFFIX) || isWanted.test(path))
        .filter(path -> !Files.isDirectory(path))
        .forEach(this::file);
    visible.stream()
        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .forEach(this::folder);
  }

  private List<Path> visible(Path folder) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> !isHidden(path))) {
      List<Path> visible = new ArrayList<>();
      all.forEach(visible::add);
      return visible.stream().sorted().toList();
    } catch (IOException | DirectoryIteratorException e) {
      String what = e instanceof AccessDeniedException ? "Permission denied" : "Cannot be listed";
      problems.add(new Problem(new Position(folder.toString(), 0), what));
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
