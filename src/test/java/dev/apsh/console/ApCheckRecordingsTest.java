package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Recording.Answer;
import dev.apsh.kernel.Bytes;
import dev.apsh.lab.Reaction;
import dev.apsh.lab.RecordedTree;
import dev.apsh.lab.RecordedTree.Entry;
import dev.apsh.lab.RecordedTree.File;
import dev.apsh.lab.RecordedWorld;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Tools;
import dev.apsh.program.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Runs the recordings of ap-check again, each on the machine and with the definition that its name
/// tells, where the property `apsh.recordings` names the folder that holds `golden`.
@EnabledIfSystemProperty(named = "apsh.recordings", matches = ".+")
class ApCheckRecordingsTest {
  private static final String SEVEN = "77777777-1111-2222-3333-444444444444";
  private static final String EIGHT = "88888888-1111-2222-3333-444444444444";
  private static final String DEFINITIONS = "/etc/mdevctl.d/matrix/";
  private static final String LOCK = "/run/lock/s390apconfig.lock";
  private static final String ALL_ONES = "0x" + "f".repeat(64);
  private static final String CAPABILITIES =
      """
      {"provides": {"version": 2,
        "actions": ["define", "modify", "start", "stop", "undefine", "list", "types",
                    "attributes", "capabilities"],
        "events": ["pre", "post", "notify", "get", "live"]}}
      """;

  /// What comes in standard input, by the recording's name.
  private static final Map<String, String> INPUTS =
      Map.ofEntries(
          Map.entry("get-capabilities", CAPABILITIES),
          Map.entry("get-capabilities-noprov", "{}"),
          Map.entry("live-modify-conflict", device("manual", "6", "4")),
          Map.entry("live-modify-inactive", device("manual", "6", "0xff")),
          Map.entry("live-modify-ok", device("manual", "6", "0xff")),
          Map.entry("pre-define-auto-maskconflict", device("auto", "4", "4")),
          Map.entry("pre-define-auto-ok", device("auto", "6", "0xff")),
          Map.entry("pre-define-badjson", "{\"mdev_type\": "),
          Map.entry("pre-define-badstart", device("sometimes", "6", "0xff")),
          Map.entry("pre-define-exists", device("auto", "6", "0xff")),
          Map.entry("pre-define-manual-conflict", device("manual", "4", "4")),
          Map.entry(
              "pre-define-wrong-mdevtype",
              device("auto", "6", "0xff").replace("vfio_ap-passthrough", "other")),
          Map.entry("pre-modify-auto-conflict", device("auto", "6", "0xff")),
          Map.entry("pre-modify-auto-udevmask-conflict", device("auto", "4", "0xab")),
          Map.entry("pre-modify-nocfg", device("auto", "6", "0xff")),
          Map.entry("pre-start-adapter-only", device("manual", "5", "")),
          Map.entry("pre-start-apconfig", configured()),
          Map.entry("pre-start-both", device("manual", "5", "4,0xff")),
          Map.entry(
              "pre-start-control-only",
              device("manual", "6", "")
                  .replace("assign_domain", "assign_control_domain")
                  .replace("\"assign_control_domain\": \"\"", "\"assign_control_domain\": \"4\"")),
          Map.entry("pre-start-inuse", device("manual", "5", "0xab,0xff")),
          Map.entry("pre-start-masks", device("manual", "5,6", "4,0x47")),
          Map.entry("pre-start-no-masks", device("manual", "6", "0xff")),
          Map.entry("pre-start-no-module", device("manual", "6", "0xff")),
          Map.entry("pre-start-ok", device("manual", "6", "0xff")));

  private static String device(String start, String adapters, String domains) {
    return """
    {"mdev_type": "vfio_ap-passthrough", "start": "%s",
     "attrs": [{"assign_adapter": "%s"}, {"assign_domain": "%s"}]}
    """
        .formatted(start, adapters, domains);
  }

  /// Adapter 6 and domain 0xff by their masks.
  private static String configured() {
    String adapter = "0x02" + "0".repeat(62);
    String domain = "0x" + "0".repeat(63) + "1";
    return """
    {"mdev_type": "vfio_ap-passthrough", "start": "manual",
     "attrs": [{"ap_config": "%s,%s,%s"}]}
    """
        .formatted(adapter, domain, domain);
  }

  @Test
  void everyRecordingAgrees() {
    List<String> differences = new ArrayList<>();
    List<Recording> recordings =
        Recording.of(Recording.folder().resolve("recordings/ap-check-2.43.0.jsonl"));
    for (Recording recording : recordings) {
      try (RecordedMachine machine = machine(recording.name())) {
        prepare(machine, recording.name());
        machine.file("/tmp/in", INPUTS.getOrDefault(recording.name(), ""));
        machine.run("PATH=$PATH:/usr/lib/mdevctl/scripts.d/callouts");
        Answer got = machine.run(recording.command() + " </tmp/in");
        if (!got.equals(recording.answer())) {
          differences.add(
              "%s%n%s%n--- here%n%s".formatted(recording.name(), recording.answer(), got));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(recordings).isNotEmpty();
  }

  private static RecordedMachine machine(String name) {
    return switch (name) {
      case "pre-start-no-module" -> RecordedMachine.tree("nodriver", Reaction.KEPT, "2.43.0");
      case "pre-start-no-masks" -> with("apmask", Optional.empty());
      case "get-attributes-locked-by-parent" -> with("matrix", Optional.of("06.00ff\n"));
      default -> RecordedMachine.tree("basic", Reaction.KEPT, "2.43.0");
    };
  }

  /// The tree with another content of files of a name, or without them.
  private static RecordedMachine with(String name, Optional<String> content) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : RecordedMachine.read("basic").entries()) {
      if (!(entry instanceof File file) || !entry.path().endsWith("/" + name)) {
        entries.add(entry);
      } else if (content.isPresent()) {
        entries.add(new File(entry.path(), file.permissions(), Bytes.of(content.get())));
      }
    }
    if (content.isPresent()) {
      entries.removeIf(entry -> entry.path().endsWith("/control_domains"));
      entries.add(
          new File(
              "devices/vfio_ap/matrix/62177883-f1bb-47f0-914d-32a22e3a8804/control_domains",
              0444,
              Bytes.EMPTY));
    }
    return new RecordedMachine(
        new RecordedWorld(
            new RecordedTree(entries), Limits.BATCH, Tools.NEWEST_KNOWN, new Catalogue()));
  }

  private static void prepare(RecordedMachine machine, String name) {
    switch (name) {
      case "get-attributes-locked-by-parent" -> machine.run("echo $$ >" + LOCK);
      case "pre-define-exists", "pre-modify-auto-udevmask-conflict", "pre-undefine-ok" ->
          machine.file(DEFINITIONS + SEVEN, device("auto", "6", "0xff"));
      case "pre-modify-auto-conflict" -> {
        machine.file(DEFINITIONS + SEVEN, device("auto", "6", "0xff"));
        machine.file(DEFINITIONS + EIGHT, device("auto", "6", "0xff"));
      }
      case "pre-stop-lock-timeout-90s" -> machine.file(LOCK, "1\n");
      default -> {}
    }
    if (name.equals("pre-modify-auto-udevmask-conflict")) {
      machine.file(
          "/etc/udev/rules.d/41-ap.rules", "ATTR{../../bus/ap/aqmask}=\"" + ALL_ONES + "\"\n");
    }
  }

  @Test
  void aPreKeepsTheLockForItsCallerAndAPostGivesItBack() {
    try (RecordedMachine machine = machine("")) {
      machine.file("/tmp/in", device("manual", "6", "0xff"));
      String call =
          "/usr/lib/mdevctl/scripts.d/callouts/ap-check -t vfio_ap-passthrough -a start -s none -u "
              + SEVEN
              + " -p matrix </tmp/in -e ";
      String shell = machine.run("echo $$").out();
      assertThat(machine.run(call + "pre").status()).isZero();
      assertThat(machine.content(LOCK)).contains(shell);
      assertThat(machine.run(call + "post").status()).isZero();
      assertThat(machine.content(LOCK)).isEmpty();
      machine.file(LOCK, "424242\n");
      assertThat(machine.run(call + "pre").status()).isZero();
      assertThat(machine.content(LOCK)).as("of a dead process").contains(shell);
    }
  }

  @Test
  void aLiveChangeWritesTheThreeMasks() {
    try (RecordedMachine machine = machine("")) {
      machine.file("/tmp/in", device("manual", "6", "0xff"));
      String uuid = "62177883-f1bb-47f0-914d-32a22e3a8804";
      machine.run(
          "/usr/lib/mdevctl/scripts.d/callouts/ap-check -t vfio_ap-passthrough -e live -a modify -s"
              + " none -p matrix -u "
              + uuid
              + " </tmp/in");
      assertThat(machine.content("/sys/devices/vfio_ap/matrix/" + uuid + "/ap_config"))
          .contains(
              "0x02" + "0".repeat(62) + ",0x" + "0".repeat(63) + "1,0x" + "0".repeat(64) + "\n");
    }
  }
}
