package dev.apsh.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.trace.Replay.Difference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
  private static final String M = "/sys/devices/vfio_ap/matrix/";
  private static final String U = "11111111-0000-0000-0000-000000000001";
  private static final String TYPE = M + "mdev_supported_types/vfio_ap-passthrough/";

  private static KernelProfile profile(String name) {
    return Profiles.named(name).orElse(no -> Profiles.document());
  }

  private static Trace trace(String... commandsAndAnswers) {
    List<Trace.Command> commands = new ArrayList<>();
    for (int i = 0; i < commandsAndAnswers.length; i += 2) {
      commands.add(Trace.Command.of(i / 2 + 2, commandsAndAnswers[i], commandsAndAnswers[i + 1]));
    }
    return new Trace(1, 1, List.of(), commands);
  }

  static void agrees(String kernel, String... commandsAndAnswers) {
    Optional<Difference> difference = new Replay(profile(kernel)).run(trace(commandsAndAnswers));
    assertThat(difference.map(found -> found.lines("test"))).isEmpty();
  }

  private static List<Trace> read(byte[] bytes) throws IOException {
    List<Trace> traces = new ArrayList<>();
    TraceFile.read("t.jsonl", new ByteArrayInputStream(bytes), traces::add);
    return traces;
  }

  private static List<Trace> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsReadPlainAndGzipped() throws IOException {
    String text =
        """
        {"trace": 7, "features": ["lpar", "bind"]}
        {"cmd": "machine", "result": "ok"}

        {"trace": 8, "features": []}
        """;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(text)).isEqualTo(read(packed.toByteArray()));
    assertThat(read(text))
        .containsExactly(
            new Trace(7, 1, List.of("lpar", "bind"), List.of(Trace.Command.of(2, "machine", "ok"))),
            new Trace(8, 4, List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cmd\": \"scan\", \"result\": \"ok\"} | t.jsonl:1: a command before the first",
        "[1] | t.jsonl:1: no JSON object",
        "{\"trace\": \"x\"} | t.jsonl:1: \"trace\" is no number",
        "{\"trace\": 1, \"features\": 3} | t.jsonl:1: \"features\" is no list",
        "{\"trace\": | t.jsonl:1: "
      })
  void whatIsNoTraceIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadTrace.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aLineThatEndsTooEarlyIsNamedInAFewWords() {
    assertThatThrownBy(() -> read("{\"trace\": 1"))
        .isInstanceOf(BadTrace.class)
        .hasMessage("t.jsonl:1: Unexpected end-of-input: expected close marker for Object");
  }

  @Test
  void theFirstDifferenceNamesTheCommandAndWhatWentBefore() {
    Trace wrong =
        trace(
            "machine adapters=5:cex5c domains=4", "ok",
            "read /sys/bus/ap/ap_domain", "\"4\\n\"",
            "read /sys/bus/ap/bindings", "\"0/1\\n\"");
    assertThat(new Replay(profile("linux-6.1")).run(wrong).orElseThrow().lines("a.gz"))
        .containsExactly(
            "a.gz:4: trace 1: read /sys/bus/ap/bindings",
            "  expected \"0/1\\n\"",
            "  got      \"1/1 (complete)\\n\"",
            "  before   machine adapters=5:cex5c domains=4 => ok",
            "  before   read /sys/bus/ap/ap_domain => \"4\\n\"");
  }

  @Test
  void aRemovedDeviceInUseWakesItsWriter() {
    agrees(
        "linux-6.12",
        "machine adapters=5:cex5c,6:cex8p domains=4,71 apmask=0x0 aqmask=0x0",
        "ok",
        "modprobe vfio_ap",
        "ok",
        "writen " + TYPE + "create " + U,
        "ok",
        "write " + M + U + "/assign_adapter 05",
        "ok",
        "write " + M + U + "/assign_domain 0x47\\n",
        "EINVAL",
        "write " + M + U + "/assign_domain 0x47\\x00junk",
        "ok",
        "guest-start g " + U,
        "ok",
        "guest-masks g",
        "apm=5 aqm=71 adm=-",
        "guest-start h " + U,
        "EBUSY",
        "guest-start g 11111111-0000-0000-0000-000000000002",
        "ENOENT",
        "write " + M + U + "/remove 1",
        "BLOCKED",
        "ls " + M + U,
        "[iommu_group vfio-dev]",
        "guest-stop g",
        "ok ; #11 ok",
        "guest-masks g",
        "ESRCH",
        "dmesg",
        "\"vfio_ap matrix: MDEV: Registered\\nvfio_ap_mdev "
            + U
            + ": No device request registered, blocked until released by user\\n\"",
        "rmmod vfio_ap",
        "ok",
        "rmmod vfio_ap",
        "ENOENT");
  }

  @Test
  void hardwareChangesWithoutAScanWaitForOne() {
    agrees(
        "linux-6.1",
        "machine adapters=5:cex5c,7:cex3a domains=4 off=7 maxadapter=15 maxdomain=15",
        "ok",
        "read /sys/devices/ap/card07/config",
        "\"0\\n\"",
        "hw off-7 adapter+6:cex6c domain+9 control-4",
        "ok",
        "ls /sys/devices/ap",
        "[card05 card07 uevent]",
        "scan",
        "ok",
        "ls /sys/devices/ap",
        "[card05 card06 card07 uevent]",
        "read /sys/devices/ap/card07/config",
        "\"1\\n\"",
        "config-off 9",
        "ENODEV",
        "chkstop-on 6",
        "ok",
        "read /sys/devices/ap/card06/06.0009/chkstop",
        "\"1\\n\"",
        "lpar-remove adapter 6",
        "ok",
        "readlink /sys/bus/ap/devices/card06",
        "ENOENT",
        "readlink /sys/bus/ap/devices/card05",
        "\"../../../devices/ap/card05\"");
  }

  @Test
  void anEmptyDirectoryIsRecordedAsWhatTheBufferHeld() {
    agrees(
        "linux-6.1",
        "machine adapters=5:cex5c domains=4 apmask=0x0",
        "ok",
        "modprobe vfio_ap",
        "ok",
        "ls /sys/bus/mdev/devices",
        "[]",
        "read /sys/bus/ap/ap_max_domain_id",
        "\"255\\n\"",
        "ls /sys/bus/mdev/devices",
        "[255]",
        "ls /sys/bus/ap/drivers/vfio_ap",
        "[05.0004 bind uevent unbind]",
        "ls /sys/bus/mdev/devices",
        "[uevent]",
        "read /sys/bus/ap/ap_interrupts",
        "\"1\\n\"",
        "ls /sys/bus/mdev/devices",
        "[1 vent]",
        "ls /sys/bus/mdev/devices",
        "[1]");
  }

  @Test
  void aCommandThatIsNoneIsSaid() {
    agrees(
        "linux-6.1",
        "scan",
        "no machine",
        "machine adapters=5:cex5c domains=4",
        "ok",
        "dance",
        "unknown command");
  }

  /// 05.0004 and 41.0004 stand in one place of the kernel's table.
  @ParameterizedTest
  @CsvSource({"16, 4, EIO", "4, 16, EBUSY"})
  void aResetFailsAsTheQueueThatWasLinkedFirst(int first, int second, String errno) {
    agrees(
        "linux-6.1",
        "machine adapters=5:cex5c,65:cex5c domains=4 aqmask=0x0",
        "ok",
        "modprobe vfio_ap",
        "ok",
        "write " + TYPE + "create " + U,
        "ok",
        "write " + M + U + "/assign_adapter 5",
        "ok",
        "write " + M + U + "/assign_adapter 65",
        "ok",
        "write " + M + U + "/assign_domain 4",
        "ok",
        "guest-start g " + U,
        "ok",
        "hw zapqfail+5:" + first + " zapqfail+65:" + second,
        "ok",
        "guest-reset g",
        errno);
  }

  @ParameterizedTest
  @CsvSource({
    "linux-6.1, WARNING: PQAP/ZAPQ for 05.0004 failed with invalid rc=16\\n",
    "linux-6.12, ''"
  })
  void laterKernelsDoNotResetWhatTheHostNoLongerHas(String kernel, String log) {
    agrees(
        kernel,
        "machine adapters=5:cex5c domains=4 aqmask=0x0",
        "ok",
        "modprobe vfio_ap",
        "ok",
        "dmesg",
        "\"vfio_ap matrix: MDEV: Registered\\n\"",
        "hw zapqfail+5:16",
        "ok",
        "lpar-remove adapter 5",
        "ok",
        "dmesg",
        "\"" + log + "\"");
  }
}
