package dev.apsh.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The published guides, unedited: each example of theirs runs, and each defect that is known of
/// them is found in its line, and none beside.
class GuidesTest {
  private static final Path SIDECARS = Path.of("transcripts/guides");
  private static final Pattern KNOWN = Pattern.compile("(?m)^\\S+:(\\d+): xfail: .*$");

  @Test
  void theDocumentOfTheSeriesHasTheDefectsThatAreKnown() throws IOException {
    assertThat(defects("linux-2019-v4-vfio-ap.txt"))
        .containsExactly(
            43, 346, 418, 475, 481, 482, 483, 485, 490, 497, 498, 502, 640, 726, 735, 744, 845,
            967);
  }

  @Test
  void theKernelsGuideHasTheDefectsThatAreKnown() throws IOException {
    assertThat(defects("linux-6.12-vfio-ap.rst"))
        .containsExactly(
            48, 335, 462, 571, 572, 575, 576, 719, 720, 804, 813, 822, 891, 895, 917, 921, 935, 963,
            1015, 1019, 1028, 1062, 1074, 1079, 1127);
  }

  @Test
  void qemusGuideHasTheDefectsThatAreKnown() throws IOException {
    assertThat(defects("qemu-vfio-ap.rst"))
        .containsExactly(
            205, 206, 212, 213, 402, 437, 457, 468, 473, 481, 488, 635, 666, 672, 673, 674, 689,
            690, 693, 694, 867);
  }

  /// The lines of a guide's known defects; nothing else in it may differ.
  private static List<Integer> defects(String name) throws IOException {
    Path guide =
        Optional.ofNullable(System.getProperty("apsh.recordings"))
            .map(folder -> Path.of(folder, "documents", name))
            .orElse(Path.of(name));
    assumeThat(guide).as("the guide is where apsh.recordings says").matches(Files::exists);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    TestArguments.Result arguments =
        TestArguments.parse(List.of("--sidecar", SIDECARS.toString(), guide.toString()));
    int status =
        new TranscriptTests(
                TestRun.sessions(Invocation.Choices.NONE),
                new Output(report, report, false),
                InstantSource.system())
            .run((Given) arguments);
    assertThat(status).as(report.toString(UTF_8)).isZero();
    return KNOWN
        .matcher(report.toString(UTF_8))
        .results()
        .map(match -> Integer.valueOf(match.group(1)))
        .toList();
  }
}
