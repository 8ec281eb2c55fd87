package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// What `apsh test` tells to machines, and how its options choose and order what runs.
class ReportsTest {
  @TempDir private Path folder;

  private final Answering sessions = Answering.words();

  private Path file(String name, String latin) {
    try {
      return Files.writeString(folder.resolve(name), latin, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Run run(String... arguments) {
    return Run.of(
        sessions,
        false,
        Stream.concat(Stream.of(arguments), Stream.of(folder.toString())).toList());
  }

  private String inFolder(String text) {
    return text.replace("@/", folder + "/");
  }

  private void examples() {
    file("a.t", "  $ print a\\n\n  a\n  $ refuse 05.0004 <is> taken\n  done & \"ready\"\n");
    file("b.t", "");
    file("c.t", "  > alone\n");
    file("d.t", "  $ exit 1\n  $ print b\n");
    file("e.t", "  $ print \\x\1\351# é\\n\n");
  }

  @Test
  void tapHasALineForEachCommandAndAPlan() {
    examples();

    Run run = run("--tap");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.report())
        .startsWith(
            inFolder(
                """
                TAP version 13
                ok 1 - @/a.t:1 $ print a\\\\n
                not ok 2 - @/a.t:3 $ refuse 05.0004 <is> taken
                  ---
                  message: "expected `done & \\"ready\\"`, got `refused` (05.0004 <is> taken)"
                  at: "@/a.t:4"
                  differences:
                    - "@@ -1,4 +1,5 @@ @/a.t:4"
                    - "   $ print a\\\\n"
                    - "   a"
                    - "   $ refuse 05.0004 <is> taken"
                    - "-  done & \\"ready\\""
                    - "+  refused"
                    - "+  [1]"
                    - "# @/a.t:3: 05.0004 <is> taken"
                  ...
                ok 3 - @/b.t # SKIP The file is empty
                not ok 4 - @/c.t
                  ---
                """))
        .endsWith("1..7\n");
    assertThat(run.report()).contains("ok 6 - " + folder + "/d.t:2 $ print b # SKIP the shell");
    assertThat(run.errors()).contains("c.t:1: ");
  }

  @Test
  void jsonIsOneObjectWithAllOutcomes() {
    examples();

    String json = run("--json").report();

    assertThat(json).startsWith("{\"apsh\":1,\"files\":[{\"file\":\"").endsWith("\"status\":2}}\n");
    assertThat(json.lines()).hasSize(1);
    assertThat(json)
        .contains("{\"line\":1,\"command\":\"print a\\\\n\",\"outcome\":\"passed\"}")
        .contains("\"why\":[\"05.0004 <is> taken\"]")
        .contains("\"outcome\":\"not-run\"")
        .contains("\"outcome\":\"unread\",\"line\":1,");
  }

  @Test
  void junitIsAsJenkinsAndSurefireTakeIt() throws IOException, SAXException {
    examples();
    Path report = folder.resolve("report.xml");

    Run run = run("--junit", report.toString());

    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(getClass().getResource("junit-report.xsd"));
    schema.newValidator().validate(new StreamSource(report.toFile()));
    assertThat(run.report()).contains("# Ran 4 tests, 1 skipped, 2 failed. Could not read 1.");
    String xml = Files.readString(report);
    assertThat(xml)
        .contains("tests=\"7\" failures=\"2\" errors=\"1\"")
        .containsPattern("name=\"1: print a[^>]*time=\"0.002\"")
        .contains("name=\"3: refuse 05.0004 &lt;is&gt; taken\"")
        .contains("&#10;# " + folder + "/a.t:3: 05.0004 &lt;is&gt; taken")
        .contains("<skipped message=\"the shell had ended\"/>")
        .contains("\\x01");
    assertThat(folder.toFile().list()).hasSize(6);
  }

  @Test
  void aReportThatCannotBeWrittenIsNoSuccess() {
    examples();

    assertThatThrownBy(() -> run("--junit", folder + "/none/report.xml"))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void annotationsStandAtTheLineOfTheDifference() {
    file("a,b:c.t", "  $ print 1\n  50%\n");

    assertThat(run("--annotate", "github").report())
        .contains(
            "::error file="
                + folder.toString().replace(":", "%3A")
                + "/a%2Cb%3Ac.t,line=2,title=$ print 1::expected `50%25`, got `1 (no-eol)`%0A@@");
  }

  @Test
  void commandsWhoseDifferencesStandTogetherAreAnnotatedEachAtItsOwn() {
    file("a.t", "  $ print 1\n  2\n  $ print 3\n  4\n");

    assertThat(run("--annotate", "github").report())
        .contains(",line=2,title=$ print 1::")
        .contains(",line=4,title=$ print 3::");
  }

  @Test
  void theReportIsTheSameHoweverManyRunAtOnce() {
    for (int i = 0; i < 60; i++) {
      file("f%02d.t".formatted(i), "  $ print " + i + "\\n\n  " + i % 7 + "\n");
    }
    String one = run("-j", "1", "--verbose").report().replaceAll("[0-9.]+ ms", "");

    for (String threads : List.of("2", "3", "16")) {
      assertThat(run("-j" + threads, "--verbose").report().replaceAll("[0-9.]+ ms", ""))
          .isEqualTo(one);
    }
  }

  @Test
  void failFastIsInOrderHoweverManyRunAtOnce() {
    for (int i = 0; i < 30; i++) {
      file("f%02d.t".formatted(i), "  $ print " + (i == 9 ? "x" : "y") + "\\n\n  y\n");
    }

    assertThat(run("-j4", "--fail-fast").report()).contains("# Ran 10 tests, 0 skipped, 1 failed.");
  }

  @Test
  void eachFileIsInOneShard() {
    List<String> names = IntStream.range(0, 10).mapToObj("f%d.t"::formatted).toList();
    names.forEach(name -> file(name, ""));
    List<String> all = new ArrayList<>();

    for (int i = 1; i <= 3; i++) {
      all.addAll(run("--list", "--shard", i + "/3").report().lines().toList());
    }

    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(names.stream().map(n -> folder + "/" + n).toList());
    assertThat(run("--shard", "12/12").status()).isZero();
  }

  @Test
  void aFilterIsAPartOfThePath() {
    Stream.of("list.t", "mask-list.t", "mask.t").forEach(name -> file(name, ""));

    assertThat(run("--list", "--filter", "mask*.t").report())
        .isEqualTo(inFolder("@/mask-list.t\n@/mask.t\n"));
    assertThat(run("--filter", "nothing")).isEqualTo(new Run(2, "", "no tests found\n"));
  }

  @Test
  void aListCanNameTheCommands() {
    file("a.t", "Text\n  $ print a\n  > b\n  $ status 1\n");

    assertThat(run("--list", "--verbose"))
        .isEqualTo(
            new Run(
                0, inFolder("@/a.t:2: $ print a \u00e2\u0080\u00a6\n@/a.t:4: $ status 1\n"), ""));
  }

  @Test
  void quietIsSilentAboutWhatIsRight() {
    file("a.t", "  $ print a\\n\n  a\n");
    assertThat(run("--quiet")).isEqualTo(new Run(0, "", ""));

    file("b.t", "  $ print a\\n\n  b\n");
    assertThat(run("--quiet").report())
        .isEqualTo(
            inFolder(
                """
                --- @/b.t
                +++ @/b.t.err
                @@ -1,2 +1,2 @@ @/b.t:2: $ print a\\n
                   $ print a\\n
                -  b
                +  a
                """));
  }

  @Test
  void aSummaryNamesTheCommandsThatFailed() {
    file("a.t", "  $ print a\\n\n  b\n  $ print c\\n\n");

    assertThat(run().report())
        .contains(inFolder("\n# @/a.t:1: $ print a\\n\n# @/a.t:3: $ print c\\n\n# Ran 1 tests"));
  }

  @Test
  void aWatchRunsAgainWhatChanged() throws IOException {
    Path changing = file("a.t", "  $ print a\\n\n");
    file("b.t", "  $ print b\\n\n  b\n");
    List<Runnable> changes =
        new ArrayList<>(
            List.of(
                () -> {},
                () -> file("a.t", "  $ print a\\n\n  a\n"),
                () -> file("c.t", "  $ status 1\n")));

    Run run = Run.watched(sessions, List.of(folder.toString()), changes);

    assertThat(Files.exists(changing)).isTrue();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report().lines().filter(line -> line.startsWith("# Ran")))
        .containsExactly(
            "# Ran 2 tests, 0 skipped, 1 failed.",
            "# Ran 1 tests, 0 skipped, 0 failed.",
            "# Ran 1 tests, 0 skipped, 1 failed.");
  }
}
