package dev.apsh.trace;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Profiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which queues are reset, and in which order, as resets that fail tell in the log.
class ResetTracesTest {
  private static final String BEGIN =
      """
      machine adapters=4:cex5c,5:cex5c,65:cex5c domains=4,7 aqmask=0x0
      modprobe vfio_ap
      write M/mdev_supported_types/vfio_ap-passthrough/create U
      write M/U/assign_adapter 4
      write M/U/assign_adapter 5
      write M/U/assign_adapter 65
      write M/U/assign_domain 4
      """;

  static Stream<KernelProfile> filtering() {
    return Profiles.all().stream()
        .filter(profile -> profile.the(GuestMasks.class) == GuestMasks.FILTERED);
  }

  private static void session(KernelProfile kernel, String lines) {
    Spoken.agrees(kernel.name(), BEGIN + lines);
  }

  /// The log's lines of queues whose reset failed.
  private static String failed(String... queues) {
    StringBuilder lines = new StringBuilder("\"");
    for (String queue : queues) {
      lines.append("WARNING: PQAP/ZAPQ for ").append(queue).append(" failed with invalid rc=16\\n");
    }
    return lines.append('"').toString();
  }

  private static final String FAIL =
      """
      dmesg = "vfio_ap matrix: MDEV: Registered\\n"
      hw zapqfail+4:16 zapqfail+5:16 zapqfail+65:16
      """;

  /// 05.0004 and 41.0004 stand in one place of the table, before that of 04.0004.
  @ParameterizedTest
  @MethodSource("filtering")
  void whatIsUnassignedIsResetInTheOrderOfTheTable(KernelProfile kernel) {
    session(
        kernel,
        FAIL + "write M/U/unassign_domain 4\ndmesg = " + failed("41.0004", "05.0004", "04.0004"));
  }

  @ParameterizedTest
  @MethodSource("filtering")
  void aDevicesQueuesAreResetInTheOrderOfTheTable(KernelProfile kernel) {
    session(
        kernel,
        FAIL
            + "guest-start g U\nguest-reset g = EIO\ndmesg = "
            + failed("41.0004", "05.0004", "04.0004"));
  }

  @ParameterizedTest
  @MethodSource("filtering")
  void whatAGuestDidNotHaveIsNotResetWhenItIsUnassigned(KernelProfile kernel) {
    session(
        kernel,
        "write /sys/bus/ap/drivers/vfio_ap/unbind 05.0007\nwrite M/U/assign_domain 7\n"
            + FAIL
            + "write M/U/unassign_adapter 5\ndmesg = \"\"");
  }

  @Test
  void linux420TakesEveryFailureOfAResetForAnErrorOfTheDevice() {
    for (String state : new String[] {"hw off+5", "hw chkstop+5", "lpar-remove adapter 5"}) {
      Spoken.agrees("linux-4.20", BEGIN + "guest-start g U\n" + state + "\nguest-reset g = EIO");
    }
    Spoken.agrees("linux-4.20", BEGIN + "guest-start g U\nguest-reset g");
  }

  @Test
  void theDocumentsKernelTellsAnAdapterThatIsOffFromAnErrorAndLetsAbsentOnesBe() {
    String start = BEGIN + "guest-start g U\n";
    Spoken.agrees("document", start + "hw off+5\nguest-reset g = ENODEV");
    Spoken.agrees("document", start + "hw chkstop+5\nguest-reset g = EIO");
    Spoken.agrees("document", start + "lpar-remove adapter 5\nguest-reset g");
  }

  @Test
  void aDeviceThatAGuestHasIsBusyAlsoForAGuestThatHasAnother() {
    String second = "11111111-0000-0000-0000-000000000002";
    for (KernelProfile kernel : Profiles.all()) {
      Spoken.agrees(
          kernel.name(),
          BEGIN
              + "write M/mdev_supported_types/vfio_ap-passthrough/create "
              + second
              + "\nguest-start g U\nguest-start h "
              + second
              + "\nguest-start g "
              + second
              + " = EBUSY");
    }
  }

  /// To 5.14 the second device is opened, but has no effect.
  @ParameterizedTest
  @ValueSource(strings = {"document", "linux-4.20"})
  void aGuestsSecondDeviceGivesItNothing(String kernel) {
    String second = "11111111-0000-0000-0000-000000000002";
    Spoken.agrees(
        kernel,
        BEGIN
            + "write M/mdev_supported_types/vfio_ap-passthrough/create "
            + second
            + "\nwrite M/"
            + second
            + "/assign_adapter 5\nwrite M/"
            + second
            + "/assign_domain 7\nguest-start g U\nguest-start g "
            + second
            + "\nguest-masks g = apm=4,5,65 aqm=4 adm=-");
  }
}
