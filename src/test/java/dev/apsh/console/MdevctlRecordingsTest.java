package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Recording.Answer;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabReader;
import dev.apsh.lab.World;
import dev.apsh.linux.Tools;
import dev.apsh.program.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the recorded sessions of the real mdevctl again, each from its beginning on a machine like
/// the one that it was recorded on.
@EnabledIfSystemProperty(named = "apsh.recordings", matches = ".+")
class MdevctlRecordingsTest {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix";
  private static final String CONFIG = "/etc/mdevctl.d/matrix";
  private static final Pattern RANDOM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final String LAB =
      """
      {"apsh": 1, "profile": "linux-6.12",
       "machine": {
         "adapters": [{"numbers": [4, 5], "type": "CEX5C"}, {"number": 6, "type": "CEX5A"},
                      {"number": 12, "type": "CEX8P"}],
         "lpars": [{"name": "host", "adapters": [4, 5, 6, 12],
                    "usageDomains": [4, "0x47", "0xab", "0xff"],
                    "controlDomains": [4, "0x47-0x49", "0xab", "0xff"]}]}}
      """;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Recording.folder().resolve("recordings"))) {
      return all
          .filter(path -> path.getFileName().toString().startsWith("mdevctl-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySessionAgrees(Path file) {
    List<String> differences = new ArrayList<>();
    try (RecordedMachine machine = machine(file.getFileName().toString())) {
      for (Recording recording : Recording.of(file)) {
        Answer answer = machine.run(recording.command());
        differ(differences, recording, "out", recording.answer().out(), answer.out());
        differ(differences, recording, "err", recording.answer().err(), answer.err());
        if (recording.answer().status() != answer.status()) {
          differences.add(recording.name() + ": status " + answer.status());
        }
        if (recording.has("state")) {
          differ(differences, recording, "state", recording.state(), state(machine));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static RecordedMachine machine(String name) {
    if (!(LabReader.read(Bytes.of(LAB)) instanceof LabReader.Lab(var lab))) {
      throw new AssertionError("the lab");
    }
    Tools tools =
        Tools.NEWEST_KNOWN
            .withMdevctl(name.contains("1.2.0") ? "1.2.0" : "1.4.0")
            .orElse(no -> Tools.DOCUMENT);
    World world =
        new World(
            lab,
            Profiles.named("linux-6.12").orElse(no -> Profiles.document()),
            tools,
            new Catalogue());
    RecordedMachine machine = new RecordedMachine(world);
    machine.run("modprobe vfio_ap; echo -0xab,-0xff > /sys/bus/ap/aqmask; cd /root");
    prepareScripts(machine, name);
    try (Stream<Path> definitions = Files.list(Recording.folder().resolve("json"))) {
      for (Path definition : definitions.toList()) {
        machine.file("/root/json/" + definition.getFileName(), Files.readString(definition));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return machine;
  }

  /// The call-out of AP is there or not; for 1.2.0 it is a script that calls the real one.
  private static void prepareScripts(RecordedMachine machine, String name) {
    if (name.contains("nocallout")) {
      machine.run(
          "rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*");
    }
  }

  private static String state(RecordedMachine machine) {
    StringBuilder text = new StringBuilder();
    for (String uuid : machine.names(CONFIG)) {
      String path = CONFIG + "/" + uuid;
      text.append(path).append(":\n").append(machine.content(path).orElse("")).append("<EOF>\n");
    }
    for (String uuid : machine.names(MATRIX).stream().sorted().toList()) {
      if (uuid.length() == 36) {
        for (String file : List.of("matrix", "control_domains", "ap_config")) {
          String path = MATRIX + "/" + uuid + "/" + file;
          text.append(path).append(":\n").append(machine.content(path).orElse(""));
        }
      }
    }
    boolean locked = machine.names("/run/lock").contains("s390apconfig.lock");
    return text + (locked ? "lock: [('s390apconfig.lock', 'PID\\n')]\n" : "lock: []\n");
  }

  private static void differ(
      List<String> differences, Recording recording, String what, String expected, String got) {
    if (!plain(expected).equals(plain(got))) {
      differences.add(
          "%s: %s%n--- recorded%n%s--- here%n%s".formatted(recording.name(), what, expected, got));
    }
  }

  /// Without process numbers; where a random UUID decides about the order, in any order.
  private static String plain(String text) {
    String plain = text.replaceAll("lock', '[0-9]+", "lock', 'PID");
    if (!RANDOM.matcher(plain).find()) {
      return plain;
    }
    return Arrays.stream(RANDOM.matcher(plain).replaceAll("RANDOM").split("\n"))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
