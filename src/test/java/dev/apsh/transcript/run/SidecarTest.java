package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.outcome.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SidecarTest {
  private static final String DOCUMENT =
      """
      # A guide

      ```console
      $ print ID\\n
      one
      $ print b\\n
      c
      ```

      It says 3, says the text.

      ```
      one
      ```

          print
      """;

  @TempDir private Path folder;
  private Path document = Path.of("");

  @BeforeEach
  void write() {
    document = Documents.write(folder.resolve("a.md"), DOCUMENT);
  }

  private Outcome outcome(String sidecar) {
    Path _ = Documents.write(folder.resolve("a.md.apsh"), sidecar);
    return Documents.outcome(document);
  }

  private List<String> results(String sidecar) {
    return Documents.results(outcome(sidecar));
  }

  @Test
  void aSidecarSaysWhatTheDocumentDoesNot() {
    assertThat(
            results(
                """
                # of a.md
                where ID: one

                block 1: $ print ID
                  setup: status 0

                line 7: c
                  xfail: it is b

                line 10: It says 3
                  check:
                    $ status 3
                    [3]

                block 2: one
                  as: output of print one\\n

                block 3: print
                  skip: it has no argument
                """))
        .containsExactly(
            "4 PASSED print ID\\n",
            "7 EXPECTED_FAILURE print b\\n: it is b",
            "10 PASSED status 3",
            "13 PASSED print one\\n",
            "16 SKIPPED print: it has no argument");
  }

  @Test
  void whatIsToFailAndDoesNotIsAFailure() {
    Outcome outcome =
        outcome(
            "block 1: $ print ID\n  skip: x\nline 5: one\n  xfail: y\nblock 3: print\n  skip: z\n");
    assertThat(Documents.results(outcome)).contains("4 SKIPPED print ID\\n: x");
    assertThat(results("where ID: one\nline 5: one\n  xfail: y\nblock 3: print\n  skip: z\n"))
        .contains("4 UNEXPECTED_PASS print ID\\n: y");
  }

  @Test
  void aKnownLineHidesNoOther() {
    assertThat(results("line 5: one\n  xfail: known\nblock 3: print\n  skip: z\n"))
        .containsExactly(
            "4 EXPECTED_FAILURE print ID\\n: known".replace("4", "5"),
            "6 FAILED print b\\n",
            "16 SKIPPED print: z");
  }

  @Test
  void aSetUpThatFailsIsAFailureInTheSidecar() {
    Outcome outcome = outcome("block 1: $ print ID\n  setup:\n    $ refuse it\n");
    assertThat(outcome.steps())
        .filteredOn(step -> step.position().file().endsWith(".apsh"))
        .extracting(step -> step.position().line() + " " + step.kind())
        .containsExactly("3 FAILED");
  }

  @Test
  void aLineCanRunAfterAnother() {
    assertThat(
            results(
                """
                block 1: $ print
                  skip: x
                block 2: one
                  as: output of print one\\n
                  after: 16
                line 10: It says 3
                  reads: It says 4, says the text.
                  xfail: four are meant
                block 3: print
                  skip: y
                """))
        .contains(
            "13 PASSED print one\\n",
            "10 EXPECTED_FAILURE printf '%s\\n' 'It says 3, says the text.': four are meant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block 9: x                | a.md.apsh:1: The document has no block 9",
        "block 2: $ print ID       | a.md.apsh:1: Block 2 of the document begins with `one` in line"
            + " 13; `$ print ID` begins block 1 in line 4",
        "line 5: two               | a.md.apsh:1: Line 5 of the document is `one`",
        "line 5: says              | a.md.apsh:1: Line 5 of the document is `one`; line 10 has"
            + " `says`",
        "line 99: nowhere          | a.md.apsh:1: The document has no line 99",
        "block 1:                  | a.md.apsh:1: A place needs the text that stands there",
        "what is this              | a.md.apsh:1: This is neither a place, \"block N: TEXT\" or"
            + " \"line N: TEXT\", nor \"key: value\"",
        "xfail:                    | a.md.apsh:1: xfail needs a reason",
        "as: nothing               | a.md.apsh:1: as is commands, session, listing, paths, tree,"
            + " whole tree, or output of COMMAND",
        "where: x                  | a.md.apsh:1: where is of the form \"TEXT = MEANING\"",
        "weather: fine             | a.md.apsh:1: No such setting: weather"
      })
  void whatIsWrongIsSaidInItsLine(String sidecar, String said) {
    assertThat(outcome(sidecar + "\n")).hasToString(folder + "/" + said);
  }

  @Test
  void anIndentedLineNeedsAPlace() {
    assertThat(outcome("  skip: x\n"))
        .hasToString(
            folder
                + "/a.md.apsh:1: What is indented belongs to a place, and there is none above it");
  }

  @Test
  void aSidecarLiesBesideItsDocumentOrIsNamed() {
    Path named = Documents.write(folder.resolve("other"), "block 1: $ print ID\n  skip: x\n");
    assertThat(Documents.results(Documents.outcome(document, "--sidecar", named.toString())))
        .contains("4 SKIPPED print ID\\n: x");
    assertThat(Documents.outcome(document, "--sidecar", folder.resolve("none").toString()))
        .hasToString(folder.resolve("none") + ": No such file or directory");
  }

  @ParameterizedTest
  @MethodSource("dev.apsh.transcript.run.Documents#all")
  void withItsFirstSidecarADocumentPasses(Path fixture) {
    Path copy = Documents.write(folder.resolve(fixture.getFileName()), Documents.text(fixture));
    List<String> options = Documents.options(fixture);
    Run written = run(options, "--new-sidecar", copy.toString());
    Run again = run(options, copy.toString());

    assertThat(written.status()).as(written.errors()).isZero();
    assertThat(folder.resolve(copy.getFileName() + ".apsh")).isRegularFile();
    assertThat(again.status()).as(again.report() + again.errors()).isZero();
    assertThat(run(options, "--new-sidecar", copy.toString()).status()).isEqualTo(2);
  }

  @Test
  void aFirstSidecarNamesEachExampleAndWhatDiffers() {
    Run run = run(List.of(), "--new-sidecar", document.toString());

    assertThat(run.report()).endsWith("a.md.apsh: 3 examples, 3 commands, 2 not as written\n");
    assertThat(Documents.text(folder.resolve("a.md.apsh")))
        .contains(
            """
            # block 1: $ print ID\\n
            line 4: $ print ID\\n
              xfail: expected `one`, got `ID`
            line 6: $ print b\\n
              xfail: expected `c`, got `b`

            # block 2: one

            # block 3: print
            """);
  }

  @Test
  void inAFolderThoseDocumentsRunThatHaveASidecar() {
    Path other = Documents.write(folder.resolve("b.md"), DOCUMENT);

    assertThat(run(List.of(), folder.toString()).errors()).contains("no tests found");
    assertThat(run(List.of(), "--new-sidecar", folder.toString()).report().lines()).hasSize(2);
    assertThat(run(List.of(), folder.toString()).report())
        .contains("# Ran 2 tests, 0 skipped, 0 failed");
    assertThat(folder.resolve("b.md.apsh").toFile().delete()).isTrue();
    assertThat(run(List.of(), "--list", folder.toString()).report())
        .isEqualTo(document + "\n")
        .doesNotContain(other.toString());
  }

  private static Run run(List<String> options, String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return Run.of(Answering.words(), false, all);
  }
}
