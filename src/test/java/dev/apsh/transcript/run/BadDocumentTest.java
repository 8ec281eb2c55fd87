package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that are none: each ends in a line with file and line, and stops no other.
class BadDocumentTest {
  @TempDir private Path folder;

  private Run run(String name, String latin) {
    Path file = Documents.write(folder.resolve(name), latin);
    Path good = Documents.write(folder.resolve("good.t"), "  $ print a\\n\n  a\n");
    return Run.of(Answering.words(), file, good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md   | text\\n```sh\\nprint     | 2: A fence that is never closed",
        "a.md   | ---\\napsh:\\n  lab\\n---\\n | 3: A setting is not of the form \"  key: value\"",
        "a.md   | <!-- apsh: skip -->\\n    print x  | 1: A setting is not of the form"
            + " \"#apsh: key=value\"",
        "a.md   | <!-- apsh: skip=x -->\\n | 1: No block follows this setting",
        "a.rst  | text\\n\\n.. code-block:: sh\\n\\ntext | 3: A code block without content",
        "a.adoc | text\\n----\\nprint      | 2: A block or a comment that is never closed",
        "a.8    | .SH X\\n.nf\\nprint      | 2: An example that is never closed",
        "a.xml  | <a>\\n<b></a>            | 2: No XML: The element type \"b\" must be terminated"
            + " by the matching end-tag \"</b>\".",
        "a.xml  | <a><screen>print</screen><screen>print</screen></a> | 1: Two screens share this"
            + " line"
      })
  void aDocumentOfWrongFormIsAnErrorInItsLine(String name, String text, String said) {
    Run run = run(name, text.replace("\\n", "\n"));

    assertThat(run.errors()).isEqualTo(folder + "/" + name + ":" + said + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.report()).contains("# Ran 1 tests, 0 skipped, 0 failed. Could not read 1.");
  }

  @Test
  void entitiesOfADocumentAreNotExpanded() {
    String bomb =
        "<!DOCTYPE a [<!ENTITY x 'print'><!ENTITY y '&x;&x;&x;'><!ENTITY z SYSTEM"
            + " '/etc/passwd'>]>\n"
            + "<a><screen>print &y;&z;\\n</screen></a>";
    assertThat(Documents.results(Documents.outcome(Documents.write(folder.resolve("a.xml"), bomb))))
        .containsExactly("2 PASSED print &y;&z;\\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.rst", "a.txt", "a.xml", "a.adoc", "a.8", "a.t", "a.md.apsh"})
  void bytesOfAnyKindEndInALineOrInNothing(String name) {
    Random random = new Random(4711);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      StringBuilder text = new StringBuilder();
      for (byte each : bytes) {
        text.append(random.nextInt(9) == 0 ? '\n' : (char) (each & 0xff));
      }
      Run run = run(name, text.toString());
      assertThat(run.status()).isBetween(0, 2);
      assertThat(run.errors()).doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.rst", "a.txt", "a.xml", "a.adoc", "a.8"})
  void aLargeFileIsRefusedAndOneThatIsNotIsRead(String name) throws IOException {
    Path large = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertThat(Documents.outcome(large)).hasToString(large + ": Larger than 8388608 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.rst", "a.txt", "a.adoc", "a.8"})
  void aLongDocumentIsReadInTime(String name) {
    String part =
        "Some text, and a list::\n\n"
            + "  $ print x\n\n"
            + "```\n"
            + "$ print\n"
            + "```\n\n"
            + "----\n"
            + "----\n"
            + ".nf\n"
            + "$ print x\n"
            + ".fi\n";
    Path file = Documents.write(folder.resolve(name), part.repeat(20_000));
    assertThat(Documents.outcome(file).steps()).hasSizeGreaterThan(1_000);
  }
}
