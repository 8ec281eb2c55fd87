package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Recording.Answer;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.lab.Reaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the recordings of the real s390-tools again, each command on its tree, where the property
/// `apsh.recordings` names the folder that holds `golden`.
@EnabledIfSystemProperty(named = "apsh.recordings", matches = ".+")
class RecordingsTest {
  private static final String VERSIONED = "[0-9]+\\.[0-9]+\\.[0-9]+-.*\\.jsonl";

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Recording.folder().resolve("recordings"))) {
      return all
          .filter(path -> path.getFileName().toString().matches(VERSIONED))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordingOfATreeAgrees(Path file) {
    String[] parts = file.getFileName().toString().replace(".jsonl", "").split("-", 2);
    List<String> differences = new ArrayList<>();
    for (Recording recording : Recording.of(file)) {
      compare(parts[0], parts[1], recording).forEach(differences::add);
    }
    assertThat(differences).isEmpty();
  }

  private static List<String> compare(String release, String tree, Recording recording) {
    String laid = tree.equals("zcryptstats") ? "basic" : tree;
    try (RecordedMachine machine =
        RecordedMachine.tree(laid, reaction(recording.name()), release)) {
      String command = prepare(machine, recording);
      Map<String, String> before = machine.sysfs();
      Answer answer = machine.run(command);
      List<String> differences = new ArrayList<>();
      boolean order = recording.command().matches("chzcrypt.* -a.*");
      differ(differences, recording, "out", recording.answer().out(), answer.out(), order);
      differ(differences, recording, "err", recording.answer().err(), answer.err(), order);
      if (recording.answer().status() != answer.status()) {
        differences.add(recording.name() + ": status " + answer.status());
      }
      if (recording.has("writes")) {
        String writes = writes(before, machine.sysfs());
        differ(differences, recording, "writes", recording.writes(), writes, false);
      }
      return differences;
    }
  }

  /// What the name of a recording says of its circumstances.
  private static String prepare(RecordedMachine machine, Recording recording) {
    if (recording.name().endsWith("_as-nobody")) {
      machine.run("echo nobody:x:65534:65534::/:/bin/bash >>/etc/passwd");
      return "su nobody -s /bin/bash -c '" + recording.command() + "'";
    }
    return recording.command();
  }

  private static Reaction reaction(String name) {
    if (name.endsWith("_FAILWRITE=%sys%")) {
      return (path, before, written) -> Errno.ENOSPC.refused().outcome();
    }
    return name.endsWith("_KSIM_SE=1") ? RecordingsTest::secureExecution : Reaction.KEPT;
  }

  /// The se_ attributes of a kernel.
  private static Outcome<Bytes> secureExecution(String path, Bytes before, Bytes written) {
    String text = written.text().strip();
    if (path.endsWith("/se_bind")) {
      return Outcome.of(Bytes.of(text.equals("1") ? "bound\n" : "unbound\n"));
    }
    return Outcome.of(
        path.endsWith("/se_associate") ? Bytes.of("associated " + text + "\n") : written);
  }

  private static void differ(
      List<String> differences,
      Recording recording,
      String what,
      String expected,
      String got,
      boolean inAnyOrder) {
    if (!plain(expected, inAnyOrder).equals(plain(got, inAnyOrder))) {
      differences.add(
          "%s: %s%n--- recorded%n%s--- here%n%s".formatted(recording.name(), what, expected, got));
    }
  }

  /// Without what varies from build to build.
  private static String plain(String text, boolean sorted) {
    String plain = text.replaceAll("-build-[0-9]{8}", "-build");
    return sorted
        ? Arrays.stream(plain.split("\n")).sorted().collect(Collectors.joining("\n"))
        : plain;
  }

  /// What changed, a line a file, as the recordings have it.
  private static String writes(Map<String, String> before, Map<String, String> after) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(after)
        .forEach((path, now) -> {
          String old = before.getOrDefault(path, "");
          if (!old.equals(now)) {
            lines.append("%s: b'%s' -> b'%s'%n".formatted(path, quoted(old), quoted(now)));
          }
        });
    return lines.toString();
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
