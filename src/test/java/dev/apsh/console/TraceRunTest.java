package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.session.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceRunTest {
  private static final String GOOD =
      """
      {"trace": 1, "features": ["bind"]}
      {"cmd": "machine adapters=5:cex5c domains=4", "result": "ok"}
      {"cmd": "read /sys/bus/ap/ap_domain", "result": "\\"4\\\\n\\""}
      """;

  private static final String NEW =
      """
      {"trace": 2, "features": ["lpar", "bind"]}
      {"cmd": "machine adapters=5:cex5c domains=4", "result": "ok"}
      {"cmd": "read /sys/bus/ap/bindings", "result": "\\"1/1 (complete)\\\\n\\""}
      """;

  @TempDir private Path folder;

  /// What a run left behind.
  private record Ran(int status, String out, String error) {}

  /// Streams that only note what is written.
  private static final class Noted implements Streams {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder error = new StringBuilder();

    @Override
    public Bytes read() {
      return Bytes.EMPTY;
    }

    @Override
    public boolean out(Bytes bytes) {
      out.append(bytes.text());
      return true;
    }

    @Override
    public boolean error(Bytes bytes) {
      error.append(bytes.text());
      return true;
    }
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Ran trace(String... words) {
    List<String> arguments = new ArrayList<>(List.of("trace"));
    arguments.addAll(List.of(words));
    return switch (CommandLine.parse(arguments)) {
      case Invocation.Replay(TraceOptions options) -> {
        Noted streams = new Noted();
        int status = new TraceRun(streams, options).run();
        yield new Ran(status, streams.out.toString(), streams.error.toString());
      }
      case Invocation.Wrong(String message) -> new Ran(2, "", message);
      case Invocation other -> new Ran(-1, other.toString(), "");
    };
  }

  @Test
  void aFileIsReplayedOnTheKernelThatItsNameBeginsWith() throws IOException {
    Ran ran = trace(file("linux-6.1.9.jsonl", GOOD + NEW), file("linux-6.12.jsonl", NEW));
    assertThat(ran.error()).isEmpty();
    assertThat(ran.out())
        .startsWith("3 of 3 traces agree (6 commands in ")
        .endsWith(" a second)\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void withoutSuchANameItIsTheDocumentsKernel() throws IOException {
    String other = file("linux-6.11.jsonl", GOOD + NEW);
    Ran ran = trace(other);
    assertThat(ran.out())
        .startsWith(
            """
            %s:6: trace 2: read /sys/bus/ap/bindings
              expected "1/1 (complete)\\n"
              got      ENOENT
              before   machine adapters=5:cex5c domains=4 => ok
            1 of 2 traces agree (4 commands in\
            """
                .formatted(other));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(trace("--profile=linux-6.19", other).status()).isZero();
  }

  @Test
  void onlyTheFirstTimeTellsWhatDiffers() throws IOException {
    Ran ran = trace("--repeat", "3", file("document.jsonl", GOOD + NEW));
    assertThat(ran.out().lines()).hasSize(5);
    assertThat(ran.out()).contains("1 of 2 traces agree (pass 3: 4 commands in ");
  }

  @Test
  void featuresChooseTraces() throws IOException {
    String all = file("linux-6.1.jsonl", GOOD + NEW);
    assertThat(trace("--feature", "lpar", all).out()).startsWith("1 of 1 ");
    assertThat(trace("--feature", "bind", all).out()).startsWith("2 of 2 ");
    assertThat(trace("--feature", "bind", "--without=lpar", all).out()).startsWith("1 of 1 ");
    assertThat(trace("--feature", "nonsense", all))
        .isEqualTo(
            new Ran(2, "", "apsh: trace: no trace is left; their features are bind, lpar\n"));
  }

  @Test
  void aBadFileDoesNotKeepTheOthersFromBeingReplayed() throws IOException {
    String bad = file("linux-6.1.bad", GOOD + "{\"cmd\": \"scan\"}\n");
    Ran ran = trace(bad, folder + "/none", folder.toString(), file("linux-6.1.jsonl", GOOD));
    assertThat(ran.error())
        .isEqualTo(
            """
            apsh: %s:4: neither "trace" nor "cmd" and "result"
            apsh: %s/none: No such file or directory
            apsh: %s: Is a directory
            """
                .formatted(bad, folder, folder));
    assertThat(ran.out()).startsWith("1 of 1 traces agree");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void aDamagedGzipFileIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("linux-6.1.jsonl.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(GOOD.repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(trace(file.toString()).out()).startsWith("500 of 500 ");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(trace(file.toString()).error()).matches("apsh: .*\\.gz:\\d+: damaged gzip: .*\\n");
    whole[0] = 'x';
    Files.write(file, whole);
    assertThat(trace(file.toString()).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "halt | no such command `halt`",
        "read bus | `read` needs a path that begins with /",
        "write /x \\\\x4 | no two hex digits behind \\x",
        "config-off 256 | `config-off` does not take `256`",
        "lpar-add card 4 | `lpar-add` does not take `card 4`",
        "lpar-add adapter 4:cex9z | `lpar-add` does not take `adapter 4:cex9z`",
        "hw off*5 | `hw` does not take `off*5`",
        "hw zapqfail+5 | `hw` does not take `zapqfail+5`",
        "guest-start g | `guest-start` does not take `g`",
        "guest-aqic g 5.4 1 | `guest-aqic` does not take `g 5.4 1`",
        "machine colour=red | `machine` does not take `colour=red`",
        "machine domains=4,x | `machine` does not take `domains=4,x`"
      })
  void whatIsNoCommandIsNamedWithItsLine(String command, String reason) throws IOException {
    String line = "{\"cmd\": \"%s\", \"result\": \"ok\"}\n".formatted(command);
    Ran ran = trace(file("linux-6.1.jsonl", GOOD + line));
    assertThat(ran.error()).endsWith("linux-6.1.jsonl:4: " + reason + "\n");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void aTraceBeginsWithAMachine() throws IOException {
    String text = "{\"trace\": 1}\n{\"cmd\": \"scan\", \"result\": \"ok\"}\n";
    assertThat(trace(file("t", text)).error()).endsWith("t:2: a trace begins with `machine`\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | trace needs the files to replay; apsh --help says more",
        "--feature | trace: option --feature needs a value",
        "--fast x | trace: unknown option --fast; apsh --help lists them",
        "--repeat 0 x | trace: --repeat takes a number from 1 on, not `0`",
        "--profile linux-7 x | apsh: no kernel profile is named `linux-7`; there are document,"
            + " linux-4.20, linux-6.1, linux-6.12, linux-6.19"
      })
  void aWrongCommandLineIsRefused(String words, String message) {
    Ran ran = trace(words == null ? new String[0] : words.split(" "));
    assertThat(ran.error().strip()).isEqualTo(message);
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void aLabHasNoPlaceInATrace() {
    assertThat(CommandLine.parse(List.of("--lab", "x", "trace", "f")))
        .isInstanceOf(Invocation.Wrong.class);
  }
}
