package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.outcome.Comparison;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.StepResults;
import dev.apsh.transcript.outcome.Verdict;
import dev.apsh.transcript.reading.TranscriptParser;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.report.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTestsTest {
  @TempDir private Path folder;

  private final Answering sessions = Answering.words();

  private Path file(String name, String latin) {
    try {
      return Files.writeString(folder.resolve(name), latin, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Run run(Path... paths) {
    return Run.of(sessions, paths);
  }

  private String inFolder(String text) {
    return text.replace("@/", folder + "/");
  }

  @Test
  void allAsWrittenIsStatusZero() {
    Run run = run(file("a.t", "  $ print a\n  a (no-eol)\n  $ status 3\n  [3]\n"));

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                ".\n# Ran 1 tests, 0 skipped, 0 failed.\n# 2 commands in 2.000 s, 1 commands/s.\n",
                ""));
  }

  @Test
  void aDifferenceIsShownWithFileAndLine() {
    Run run = run(file("a.t", "Title\n\n  $ print a\\nb\\n\n  a\n  c\n"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report())
        .isEqualTo(
            inFolder(
                """
                !
                --- @/a.t
                +++ @/a.t.err
                @@ -2,4 +2,4 @@ @/a.t:5: $ print a\\nb\\n
                \s
                   $ print a\\nb\\n
                   a
                -  c
                +  b

                # @/a.t:3: $ print a\\nb\\n
                # Ran 1 tests, 0 skipped, 1 failed.
                # 1 commands in 2.000 s, 1 commands/s.
                """));
  }

  @Test
  void eachGroupOfDifferencesHasItsLine() {
    String gap = "x\n".repeat(7);
    Run run = run(file("a.t", "  $ print a\\n\n" + gap + "  $ print b\\n\n"));

    assertThat(run.report()).contains("@@ -1,4 +1,5 @@ " + folder + "/a.t:2: $ print a\\n\n");
    assertThat(run.report()).contains("@@ -7,3 +8,4 @@ " + folder + "/a.t:9: $ print b\\n\n");
  }

  @Test
  void theReasonOfARefusalStandsUnderTheDifference() {
    Run run =
        run(file("a.t", "  $ refuse it is in use\n  $ refuse nobody asks\n  refused\n  [1]\n"));

    assertThat(run.report())
        .contains(
            inFolder(
                "+  [1]\n   $ refuse nobody asks\n   refused\n   [1]\n# @/a.t:1: it is in use\n\n#"))
        .doesNotContain("# nobody asks", ": nobody asks");
  }

  @Test
  void theReasonAlsoStandsWhereOutputIsMissing() {
    Run run = run(file("a.t", "  $ refuse it is in use\n  refused\n  more\n  [1]\n"));

    assertThat(run.report()).contains(inFolder("-  more\n   [1]\n# @/a.t:1: it is in use\n"));
  }

  @Test
  void whatIsNoExpressionIsSaid() {
    Run run = run(file("a.t", "  $ print a\\n\n  ( (re)\n"));

    assertThat(run.report())
        .contains(
            inFolder(
                "+  a\n# @/a.t:2: Not a regular expression: missing ), unterminated subpattern\n"));
  }

  @Test
  void coloursAreForATerminal() {
    Path file = file("a.t", "  $ print a\\n\n  b\n");

    assertThat(Run.of(sessions, true, file).report())
        .contains(
            inFolder("\033[1m--- @/a.t\033[0m\n"),
            "\033[36m@@ -1,2 +1,2 @@\033[0m ",
            "\n   $ print a\\n\n\033[31m-  b\033[0m\n\033[32m+  a\033[0m\n");
    assertThat(run(file).report()).doesNotContain("\033");
  }

  @Test
  void aShellThatEndsWithEightySkipsItsFile() {
    Run run = run(file("a.t", "  $ print a\n  b\n  $ exit 80\n  $ status 1\n"), file("b.t", ""));

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.report()).startsWith("ss\n# Ran 2 tests, 2 skipped, 0 failed.\n# 2 commands");
  }

  @Test
  void aStatusOfEightySkipsNothing() {
    assertThat(run(file("a.t", "  $ status 80\n")).status()).isEqualTo(1);
  }

  @Test
  void afterTheEndOfTheShellNothingRuns() {
    Run run = run(file("a.t", "  $ exit 3\n  $ print a\n  > b\n  a\n  $ print c\nend\n"));

    assertThat(run.report())
        .contains("   $ exit 3\n   $ print a\n   > b\n-  a\n-  $ print c\n-end\n\n#");
  }

  @Test
  void whatCannotBeReadIsStatusTwoAndStopsNothing() {
    Run run =
        run(
            file("a.t", "  $ print a\\n\n"),
            folder.resolve("none.t"),
            file("b.t", "  > x\n"),
            file("c.t", "  $ status 0\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualTo(
            inFolder(
                """
                @/none.t: No such file or directory
                @/b.t:1: A line "> " has no command "$ " above it
                """));
    assertThat(run.report()).contains("# Ran 2 tests, 0 skipped, 1 failed. Could not read 2.\n");
  }

  @Test
  void anErrorBeginsALineOfItsOwn() {
    Run run = run(file("a.t", ""), folder.resolve("none.t"), file("b.t", ""));

    assertThat(run.report()).startsWith("s\ns\n# Ran 2 tests");
  }

  @Test
  void aSettingIsHandedToTheSession() {
    Path file = file("a.t", "#apsh: lab=x\n#apsh: profile=linux-6.12\n  $ status 0\n");

    assertThat(run(file).status()).isEqualTo(0);
    Settings settings = sessions.opened().getFirst();
    assertThat(settings.file()).isEqualTo(file);
    assertThat(settings.find("profile")).map(Setting::value).contains("linux-6.12");
    assertThat(settings.find("user")).isEmpty();
    assertThat(settings.environment())
        .containsEntry("LANG", "C")
        .containsEntry("GREP_OPTIONS", "")
        .containsEntry("TESTDIR", folder.toString())
        .containsEntry("TESTFILE", "a.t");
  }

  @Test
  void aSettingThatTheSessionRefusesIsAnErrorInItsLine() {
    Run run = run(file("a.t", "\n#apsh: lamb=x\n  $ status 0\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).isEqualTo(inFolder("@/a.t:2: No such setting: lamb\n"));
  }

  @Test
  void eachFileHasASessionOfItsOwnThatIsClosed() {
    Path one = file("a.t", "  $ status 0\n");
    Path two = file("b.t", "  $ exit 0\n");

    assertThat(run(one, two).status()).isEqualTo(0);
    assertThat(sessions.opened()).hasSize(2);
    assertThat(sessions.closed()).isEqualTo(2);
  }

  @Test
  void anExpressionThatIsNotSupportedIsAnErrorInItsLine() {
    Run run =
        run(
            file("a.t", "  $ print a\\n\n  (?L:a) (re)\n"),
            file("b.t", "  $ print (?L:a) (re)\\n\n  (?L:a) (re)\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualTo(inFolder("@/a.t:2: Not supported: the flag L of a regular expression\n"));
    assertThat(run.report()).contains("# Ran 1 tests, 0 skipped, 0 failed. Could not read 1.");
  }

  @Test
  void anExpressionThatIsNotSupportedIsSaidWhereOtherLinesDifferToo() {
    Run run = run(file("a.t", "  $ print a\\nb\\n\n  c\n  (?L:b) (re)\n"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report())
        .contains(inFolder("# @/a.t:3: Not supported: the flag L of a regular expression\n"));
  }

  @Test
  void aRunawayExpressionIsAnErrorInItsLine() {
    String line = "a".repeat(5_000);
    Run run = run(file("a.t", "  $ print " + line + "\\n\n  (a*)*b (re)\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualTo(inFolder("@/a.t:2: A regular expression takes too many steps\n"));
  }

  @Test
  void aVeryLargeFileIsRefused() throws IOException {
    Path file = folder.resolve("a.t");
    Files.write(file, new byte[Source.LIMIT + 1]);

    assertThat(run(file).errors()).isEqualTo(inFolder("@/a.t: Larger than 8388608 bytes\n"));
  }

  @Test
  void aLargeFileThatDiffersEverywhereComesToAnEnd() {
    StringBuilder text = new StringBuilder("  $ status 0\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("  $ print ").append(i).append("\\n\n  other ").append(i % 7).append('\n');
    }

    Run run = run(file("a.t", text.toString()));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report()).contains("# Ran 1 tests, 0 skipped, 1 failed.\n# 100001 commands");
  }

  @Test
  void aBinaryFileHasNoCommandsAndPasses() {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      bytes.append((char) (i % 256));
    }

    assertThat(run(file("a.t", bytes.toString())).status()).isEqualTo(0);
  }

  @Test
  void aFolderWithoutTranscriptsIsAnError() {
    assertThat(run(folder)).isEqualTo(new Run(2, "", "no tests found\n"));
  }

  @Test
  void bytesOfTheFileAreReportedAsTheyAre() {
    assertThat(run(file("a.t", "\351\n  $ print a\\n\n")).report()).contains("\n \351\n   $ print");
  }

  @Test
  void aReportThatCannotBeWrittenIsAnException() {
    OutputStream closed = OutputStream.nullOutputStream();
    assertThatThrownBy(
            () -> {
              closed.close();
              int _ =
                  new TranscriptTests(
                          sessions,
                          new Output(closed, new ByteArrayOutputStream(), false, false),
                          InstantSource.system())
                      .run((Given) TestArguments.parse(List.of(file("a.t", "").toString())));
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void failFastStopsAfterTheFirstFileThatFails() {
    Path good = file("a.t", "  $ print a\\n\n  a\n");
    Path bad = file("b.t", "  $ print a\\n\n  b\n");
    Run run = Run.of(sessions, false, List.of("--fail-fast", "" + good, "" + bad, "" + bad + "x"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.report()).contains("# Ran 2 tests, 0 skipped, 1 failed.");
  }

  @Test
  void aDifferenceBelongsToTheCommandThatPrintedIt() {
    String text = "  $ print a\\n\n  a\n  $ print b\\n\n  x\n  $ exit 1\n  $ print c\\n\n";
    Transcript transcript =
        TranscriptParser.parse(
                Source.of(Path.of("a.t"), text.getBytes(StandardCharsets.ISO_8859_1)))
            .value()
            .orElseThrow();
    Opening.Opened opened =
        (Opening.Opened)
            sessions.open(new Settings(Path.of("a.t"), List.of(), new LinkedHashMap<>()));
    Replay replay = Replay.of(transcript, opened.session());
    Verdict.Different different = (Verdict.Different) Comparison.of(replay);

    assertThat(StepResults.of(replay, different.hunks()))
        .extracting(StepResult::kind)
        .containsExactly(
            StepResult.Kind.PASSED,
            StepResult.Kind.FAILED,
            StepResult.Kind.PASSED,
            StepResult.Kind.NOT_RUN);
  }
}
