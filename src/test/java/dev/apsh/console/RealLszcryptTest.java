package dev.apsh.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.console.Recording.Answer;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The real lszcrypt 2.16.0 beside ours on the machine that each transcript leaves, where the
/// property `apsh.real-tools` names the folder that `.ci/real-tools` has filled.
@EnabledIfSystemProperty(named = "apsh.real-tools", matches = ".+")
class RealLszcryptTest {
  private static final String RELEASE = "2.16.0";
  private static final Pattern CARD = Pattern.compile("/sys/devices/ap/card([0-9a-f]{2})/[^/]+");

  /// What `-d` reads.
  private static final String MASKS = "/sys/bus/ap/ap_(control|usage)_domain_mask";

  /// What `-b` reads.
  private static final String BUS = "/sys/bus/ap/[^/]+";

  @TempDir private Path folder;
  private final Set<List<Object>> compared = new HashSet<>();

  @Test
  void bothSayTheSameOfTheMachineThatEachTranscriptLeaves() throws IOException {
    EndStates ends = replayed();
    assertThat(ends.ended()).isEqualTo(transcripts());
    assertThat(ends.tooLarge()).as("machines that are not compared").containsExactly(65536);
    List<String> differences =
        ends.trees().entrySet().stream()
            .flatMap(entry -> calls(entry.getKey(), entry.getValue()))
            .toList()
            .parallelStream()
            .flatMap(RealLszcryptTest::difference)
            .toList();
    assertThat(differences).isEmpty();
    assertThat(compared).as("different calls on different files").hasSizeGreaterThan(100);
  }

  private EndStates replayed() throws IOException {
    EndStates ends = new EndStates(folder);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    Output output = new Output(report, report, false);
    assertThat(new TranscriptTests(ends, output, InstantSource.system()).run(Given.NOTHING))
        .as(report.toString(ISO_8859_1))
        .isZero();
    return ends;
  }

  private static long transcripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("transcripts"))) {
      return files.filter(file -> file.toString().endsWith(".t")).count();
    }
  }

  /// A call on an exported machine.
  private record Call(Path tree, String option) {}

  /// The calls on a machine that were not yet made on the same files.
  private Stream<Call> calls(Map<String, String> state, Path tree) {
    Stream.Builder<Call> calls = Stream.builder();
    add(calls, new Call(tree, ""), state);
    add(calls, new Call(tree, "-V"), state);
    add(calls, new Call(tree, "-d"), matching(state, MASKS));
    add(calls, new Call(tree, "-b"), matching(state, BUS));
    cards(state)
        .forEach((card, files) -> add(calls, new Call(tree, "-c 0x" + card), List.copyOf(files)));
    return calls.build();
  }

  private void add(Stream.Builder<Call> calls, Call call, Object read) {
    if (compared.add(List.of(call.option().replaceAll(" .*", ""), read))) {
      calls.add(call);
    }
  }

  private static Map<String, String> matching(Map<String, String> state, String paths) {
    Map<String, String> some = new TreeMap<>(state);
    some.keySet().removeIf(path -> !path.matches(paths));
    return some;
  }

  /// Each card with what its files hold.
  private static Map<String, List<String>> cards(Map<String, String> state) {
    Map<String, List<String>> cards = new TreeMap<>();
    state.forEach((path, content) -> {
      var card = CARD.matcher(path);
      if (card.matches()) {
        cards
            .computeIfAbsent(card.group(1), _ -> new java.util.ArrayList<>())
            .add(path.replaceAll(".*/", "") + " " + content);
      }
    });
    return cards;
  }

  private static Stream<String> difference(Call call) {
    Answer real = real(call);
    Answer ours = ours(call);
    return real.equals(ours)
        ? Stream.empty()
        : Stream.of("lszcrypt %s%n--- real%n%s%n--- ours%n%s".formatted(call, real, ours));
  }

  /// Paths in its messages begin with the tree.
  private static Answer real(Call call) {
    try {
      Path out = Files.createTempFile(call.tree(), "out", "");
      Path err = Files.createTempFile(call.tree(), "err", "");
      List<String> words =
          Stream.concat(
                  Stream.of(System.getProperty("apsh.real-tools") + "/lszcrypt", call.tree() + ""),
                  Stream.of(call.option().split(" ")).filter(word -> !word.isEmpty()))
              .toList();
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      int status = process.waitFor();
      return new Answer(text(call, out), text(call, err), status);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(call.toString(), e);
    }
  }

  private static String text(Call call, Path file) throws IOException {
    return Files.readString(file, ISO_8859_1).replace(call.tree().toString(), "/sys");
  }

  private static Answer ours(Call call) {
    Choices choices = Choices.NONE.with("sysfs", call.tree().toString()).with("tools", RELEASE);
    var machine = (Machines.Chosen) Machines.choose(choices, Path.of(""));
    try (RecordedMachine recorded = new RecordedMachine(machine.start())) {
      return recorded.run("lszcrypt " + call.option());
    }
  }
}
