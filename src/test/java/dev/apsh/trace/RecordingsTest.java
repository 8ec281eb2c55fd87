package dev.apsh.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Replays the recordings of real kernels, where the property `apsh.recordings` names the folder
/// that holds `traces`.
@EnabledIfSystemProperty(named = "apsh.recordings", matches = ".+")
class RecordingsTest {

  @ParameterizedTest
  @CsvSource({
    "linux-6.1.192.jsonl.gz, linux-6.1",
    "linux-6.1.192-reset-failures.jsonl.gz, linux-6.1",
    "linux-6.12.117.jsonl.gz, linux-6.12"
  })
  void everyRecordedAnswerAgrees(String file, String kernel) throws IOException {
    KernelProfile profile = Profiles.named(kernel).orElse(no -> Profiles.document());
    Path path = Path.of(System.getProperty("apsh.recordings"), "traces", file);
    List<String> differences = new ArrayList<>();
    int[] count = new int[1];
    try (InputStream stream = Files.newInputStream(path)) {
      TraceFile.read(
          file,
          stream,
          trace -> {
            count[0]++;
            new Replay(profile)
                .run(trace)
                .ifPresent(found -> differences.addAll(found.lines(file)));
          });
    }
    assertThat(differences).isEmpty();
    assertThat(count[0]).isPositive();
  }
}
