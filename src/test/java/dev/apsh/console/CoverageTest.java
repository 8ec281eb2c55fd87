package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `apsh test` says of a document that transcripts, kernels and claims meet in part.
class CoverageTest {
  private static final String GUIDE =
      """
      # A guide

      ```console
      # modprobe vfio_ap
      ```

      ```text
      a listing
      ```

      ```console
      # uname -n
      nowhere
      ```
      """;

  private static final String CLAIMS =
      """
      | claim | about |
      |---|---|
      | C-1 | a range |
      | C-2 | a <b>thing</b> |
      """;

  private static final String SHOWN =
      """
      [C-1] The highest is refused:

        $ echo 0x100 > /sys/bus/ap/ap_domain
        bash: echo: write error: Invalid argument
        [1]
      """;

  @TempDir private Path folder;

  private String report = "";

  @BeforeEach
  void write() throws IOException {
    var _ = Files.writeString(folder.resolve("guide.md"), GUIDE);
    var _ = Files.writeString(folder.resolve("claims.txt"), CLAIMS);
    var _ = Files.writeString(folder.resolve("shown.t"), SHOWN);
  }

  private int run(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.resolve("guide.md").toString());
    arguments.add(folder.resolve("shown.t").toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        new TranscriptTests(
                TestRun.sessions(Choices.NONE),
                new Output(out, new ByteArrayOutputStream(), false),
                InstantSource.system())
            .run((Given) TestArguments.parse(arguments));
    report = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  private String claims() {
    return folder.resolve("claims.txt").toString();
  }

  @Test
  void asTextItNamesWhatNothingMet() throws IOException {
    assertThat(run("--coverage", "--claims", claims())).isEqualTo(1);
    assertThat(report)
        .contains("# examples: 2 of 3 run\n")
        .contains("guide.md:8: block 2 is not checked: a listing\n")
        .containsPattern("# refusals: 1 of [0-9]+ met\n")
        .contains("never met: document mdev/assign_adapter EADDRNOTAVAIL\n")
        .doesNotContain("never met: document ap/ap_domain EINVAL")
        .contains("# claims: 1 of 2 shown\n#   never shown: C-2 a <b>thing</b>\n");
  }

  @Test
  void asJsonItSaysTheSame() throws IOException {
    Path json = folder.resolve("coverage.json");
    run("--coverage-json", json.toString(), "--claims", claims());

    assertThat(Files.readString(json))
        .startsWith("{\"apsh\":1,\"examples\":[{\"file\":")
        .contains("\"block\":2,\"first\":\"a listing\",\"outcome\":\"listing\",\"run\":false}")
        .contains("\"attribute\":\"ap/ap_domain\",\"errno\":\"EINVAL\",\"met\":true}")
        .contains("{\"claim\":\"C-2\",\"about\":\"a <b>thing</b>\",\"shown\":false}");
    assertThat(report).doesNotContain("# examples");
  }

  @Test
  void thePageColoursTheTextAndIsSafe() throws IOException {
    Path page = folder.resolve("coverage.html");
    run("--coverage-html", page.toString(), "--claims", claims());

    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("class=\"passed\"")
        .contains("class=\"failed\"")
        .contains("a &lt;b&gt;thing&lt;/b&gt;")
        .doesNotContain("http://", "https://", "<script src", "<b>thing");
  }

  @Test
  void tapHasItInCommentsAndJsonInItsObject() throws IOException {
    run("--tap", "--coverage");
    assertThat(report).startsWith("TAP version 13\n").contains("\n1..3\n# examples: 2 of 3 run\n");
    assertThat(report.lines()).filteredOn(line -> line.contains("never met")).isNotEmpty();

    run("--json", "--coverage");
    assertThat(report.lines()).hasSize(1);
    assertThat(report).contains("\"coverage\":{\"examples\":[{\"file\":");
    run("--json");
    assertThat(report).doesNotContain("\"coverage\"");
  }

  @Test
  void underAllProfilesTheCommandsThatDifferAreNamed() throws IOException {
    var _ =
        Files.writeString(
            folder.resolve("shown.t"),
            "  $ lszcrypt -b >/dev/null\n  $ uname -r | cut -d. -f1\n  6\n");

    assertThat(run("--profiles", "all")).isEqualTo(1);

    assertThat(report)
        .contains("shown.t:2: $ uname -r | cut -d. -f1")
        .doesNotContain("shown.t:1: ")
        .containsPattern(
            "# Ran 2 files under [5-9] profiles: 0 as written under all, 1 differ, 1 fail");
    assertThat(run("--profiles", "none")).isEqualTo(2);
  }
}
