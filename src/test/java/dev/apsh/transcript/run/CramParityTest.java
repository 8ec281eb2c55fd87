package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CramParityTest {
  private static final Path FORMAT = Path.of("transcripts", "format");
  private static final Path DIFFERING = Path.of("src", "test", "resources", "transcript");

  @TempDir private Path folder;

  @BeforeEach
  void cramIsInstalled() {
    assumeTrue(Cram.installed().isPresent(), Cram.ABSENT);
  }

  @Test
  void theTranscriptsOfTheFormatPassUnderBoth() throws Exception {
    copy(FORMAT);

    Run run = sameUnderBoth();

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.report()).contains("# Ran 10 tests, 1 skipped, 0 failed.");
  }

  @Test
  void theDifferencesAreTheSameUnderBoth() throws Exception {
    copy(DIFFERING);

    Run run = sameUnderBoth();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report()).contains("# Ran 7 tests, 0 skipped, 7 failed.");
  }

  /// Debian installs them with the package.
  @Test
  void cramsOwnExamplesAreTheSameUnderBoth() throws Exception {
    Path examples = Path.of("/usr/share/doc/python3-cram/examples");
    assumeTrue(Files.isDirectory(examples), "cram's examples are not installed");
    copy(examples);
    // It asks for the temporary folder in which cram runs it.
    Files.delete(folder.resolve("env.t"));

    assertThat(sameUnderBoth().report()).contains("# Ran 6 tests, 2 skipped, 1 failed.");
  }

  @Test
  void carriageReturnsAndOtherBytesAreTheSameUnderBoth() throws Exception {
    write("return.t", "  $ echo one\r\n  one\r\n  $ printf 'a\\n'\r\n  a\r\n  $ echo x\n  y\r\n");
    write("return-pattern.t", "  $ echo one\r\n  o* (glob)\r\n");
    write("latin.t", "caf\u00e9\n  $ printf 'caf\\351\\n'\n  caf\u00e9\n");
    write("latin-other.t", "caf\u00e9\n  $ printf 'caf\\350\\n'\n  caf\u00e9\nna\u00efve\n");
    write("latin-command.t", "  $ echo caf\u00e9\n  caf\\xe9 (esc)\n");
    write("controls.t", "  $ printf '\\000\\f\\v\\b\\n'\n  one\n");
    write("prompt-only.t", "  $\n  >\n  $ \n");
    write("no-newline.t", "  $ false");
    write("empty.t", "");
    write("newline.t", "\n");
    write("prose.t", "Nothing runs here");

    assertThat(sameUnderBoth().report()).contains("# Ran 11 tests, 1 skipped, 6 failed.");
  }

  @Test
  void longTextsAreAlignedTheSameUnderBoth() throws Exception {
    write("moved.t", "  $ seq 300\n" + lines(100, 300) + lines(1, 99));
    write("common.t", "  $ seq 300 | sed 's/.*[05]$/x/'\n" + lines(1, 300).replace("9", "x"));
    write("inserted.t", "  $ seq 1 250\n" + lines(1, 120) + "  new\n" + lines(122, 250));

    assertThat(sameUnderBoth().status()).isEqualTo(1);
  }

  /// In 250 lines one that comes more than three times begins no run.
  @Test
  void frequentLinesAreAlignedTheSameUnderBoth() throws Exception {
    String command = "  $ seq 250 | sed 's/.*5$/x/; s/^100$/y/; s/^150$/y/; s/^201$/y/'\n";
    String came =
        lines(1, 250).replaceAll(" \\d*5\n", " x\n").replaceAll(" (100|150|201)\n", " y\n");
    write("before.t", command + came.replace(lines(121, 124), ""));
    write("after.t", command + came.replace(lines(126, 129), "  new\n"));
    write("thrice.t", command + came.replace("  148\n  149\n  y\n  151\n", "  p\n  y\n  q\n"));

    assertThat(sameUnderBoth().report()).contains("# Ran 3 tests, 0 skipped, 3 failed.");
  }

  @Test
  void randomTranscriptsHaveTheSameDifferencesUnderBoth() throws Exception {
    Random random = new Random(4711);
    for (int i = 0; i < 150; i++) {
      write("random%03d.t".formatted(i), randomTranscript(random));
    }

    assertThat(sameUnderBoth().report()).contains("# Ran 150 tests");
  }

  private static String lines(int first, int last) {
    StringBuilder lines = new StringBuilder();
    for (int i = first; i <= last; i++) {
      lines.append("  ").append(i).append('\n');
    }
    return lines.toString();
  }

  /// Commands that print up to five lines out of few, and what came or nearly came.
  private static String randomTranscript(Random random) {
    String[] lines = {"a", "b", "ab", "a b", "", "1", "\\t", "(re)", "a (glob)"};
    String[] patterns = {".* (re)", "a* (glob)", "[ab] (re)", "a|b (re)", "\\t (esc)", "? (glob)"};
    StringBuilder text = new StringBuilder();
    int commands = random.nextInt(1, 6);
    for (int i = 0; i < commands; i++) {
      List<String> printed = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      int count = random.nextInt(6);
      for (int j = 0; j < count; j++) {
        String line = lines[random.nextInt(lines.length)];
        boolean replaced = random.nextInt(4) == 0;
        printed.add(line);
        expected.add(
            replaced
                ? patterns[random.nextInt(patterns.length)]
                : line.equals("\\t") ? "\\t (esc)" : line);
      }
      int change = random.nextInt(8);
      if (change == 0 && !expected.isEmpty()) {
        expected.remove(random.nextInt(expected.size()));
      } else if (change == 1) {
        expected.add(random.nextInt(expected.size() + 1), lines[random.nextInt(lines.length)]);
      }
      text.append("  $ printf '").append(String.join("\\n", printed)).append("\\n'\n");
      expected.forEach(line -> text.append("  ").append(line).append('\n'));
      text.append("prose\n".repeat(random.nextInt(3)));
    }
    return text.toString();
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".t")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void write(String name, String latin) throws IOException {
    Files.writeString(folder.resolve(name), latin, StandardCharsets.ISO_8859_1);
  }

  /// Runs all files of the folder under both, and answers the run of ours.
  private Run sameUnderBoth() throws IOException, InterruptedException {
    Run ours = Run.of(ShellSession::open, folder);
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    Run crams = Cram.installed().orElseThrow().run(folder, names);

    assertThat(ours.asCram().replace(folder + "/", "")).isEqualTo(crams.report());
    assertThat(ours.status()).isEqualTo(crams.status());
    assertThat(ours.errors()).isEmpty();
    return ours;
  }
}
