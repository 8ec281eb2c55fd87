package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptFilesTest {
  @TempDir private Path folder;

  private void create(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private List<String> found(String... names) {
    List<Path> paths = Stream.of(names).map(folder::resolve).toList();
    return TranscriptFiles.find(paths, _ -> false).files().stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  @Test
  void aFolderGivesItsTranscriptsAndThenThoseBelow() throws IOException {
    create("z.t", "b.t", "a/c.t", "a/b/d.t", "c/a.t", "notes.txt", "b.t.err");

    assertThat(found("")).containsExactly("b.t", "z.t", "a/c.t", "a/b/d.t", "c/a.t");
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    create(".a.t", ".b/c.t", "d/.e/f.t", "d/g.t");

    assertThat(found("")).containsExactly("d/g.t");
  }

  @Test
  void whatIsNamedIsTakenWhateverItsName() throws IOException {
    create(".a.t", "notes.txt", ".b/c.t");

    assertThat(found("notes.txt", ".a.t", ".b", "none"))
        .containsExactly("notes.txt", ".a.t", ".b/c.t", "none");
  }

  @Test
  void noFileIsTakenTwice() throws IOException {
    create("a/b.t");

    assertThat(found("a/b.t", "a", "a/../a/b.t", "")).containsExactly("a/b.t");
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    create("a/b.t");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("a/link.t"), folder.resolve("a/b.t"));

    assertThat(found("")).containsExactly("a/b.t", "a/link.t");
  }
}
