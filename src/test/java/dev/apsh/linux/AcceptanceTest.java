package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.U2;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.ControlKind;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One long use of the document's machine on every kernel, with the answers in which they differ.
class AcceptanceTest {
  private static final String APMASK = "/sys/bus/ap/apmask";
  private static final String AQMASK = "/sys/bus/ap/aqmask";

  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  /// The answer of 4.20, of the document's series, and of later kernels.
  private static String by(KernelProfile profile, String old, String document, String later) {
    return switch (profile.name()) {
      case "linux-4.20" -> old;
      case "document" -> document;
      default -> later;
    };
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void masksAndAssignmentsKeepHostAndGuestsApart(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);

    assertThat(machine.echo("5", mdev(U1, "assign_adapter")))
        .isEqualTo(by(profile, "EADDRNOTAVAIL", "ok", "ok"));
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo(by(profile, "", "05.\n", "05.\n"));
    assertThat(machine.echo("4", mdev(U1, "assign_domain"))).isEqualTo("EADDRNOTAVAIL");

    assertThat(machine.echo("-4,-0x47,-0xab,-0xff", AQMASK)).isEqualTo("ok");
    assertThat(machine.list("/sys/bus/ap/drivers/vfio_ap"))
        .startsWith(
            "04.0004 04.0047 04.00ab 04.00ff 05.0004 05.0047 05.00ab 05.00ff"
                + " 06.0004 06.0047 06.00ab 06.00ff");
    List.of("5", "6")
        .forEach(id -> assertThat(machine.echo(id, mdev(U1, "assign_adapter"))).isEqualTo("ok"));
    List.of("4", "0xab")
        .forEach(id -> assertThat(machine.echo(id, mdev(U1, "assign_domain"))).isEqualTo("ok"));
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.0004\n05.00ab\n06.0004\n06.00ab\n");

    assertThat(machine.echo("5", mdev(U2, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("0x47", mdev(U2, "assign_domain"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U2, "assign_domain"))).isEqualTo("EADDRINUSE");
    assertThat(machine.read(mdev(U2, "matrix"))).isEqualTo("05.0047\n");
    assertThat(machine.mdevMessages())
        .isEqualTo(
            by(
                profile,
                "",
                "",
                "vfio_ap_mdev %s: Userspace may not assign queue 05.0004 to mdev: already assigned to %s"
                    .formatted(U2, U1)));

    assertThat(machine.echo("+4", AQMASK)).isEqualTo(by(profile, "ok", "EADDRINUSE", "EBUSY"));
    assertThat(machine.driver("05.0004")).isEqualTo(by(profile, "cex4queue", "vfio_ap", "vfio_ap"));
    assertThat(machine.echo("+0xff", AQMASK)).isEqualTo("ok");
    assertThat(machine.echo("0xff", mdev(U1, "assign_domain"))).isEqualTo("EADDRNOTAVAIL");
    assertThat(machine.echo("-5", APMASK)).isEqualTo("ok");
    assertThat(machine.echo("0x", APMASK)).isEqualTo("ok");
    assertThat(machine.echo("0x5g", APMASK)).isEqualTo("EINVAL");
    assertThat(machine.read(APMASK)).isEqualTo("0x" + "0".repeat(64) + "\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aRunningGuestFollowsItsDevice(KernelProfile profile) {
    TestMachine machine = guestsMachine(profile);
    String matrix = "05.0004\n05.00ab\n06.0004\n06.00ab\n";
    TestMachine.TestGuest guest = machine.start(U1);

    assertThat(machine.read(mdev(U1, "guest_matrix")))
        .isEqualTo(by(profile, "ENOENT", matrix, matrix));
    assertThat(machine.echo("7", mdev(U1, "assign_adapter")))
        .isEqualTo(by(profile, "EBUSY", "ok", "ok"));
    assertThat(guest.masks().adapters())
        .isEqualTo(profile.name().equals("document") ? ApMask.of(5, 6, 7) : ApMask.of(5, 6));
    assertThat(machine.echo("bad", mdev(U1, "assign_adapter")))
        .isEqualTo(by(profile, "EBUSY", "EINVAL", "EINVAL"));
    assertThat(machine.echo("256", mdev(U1, "assign_domain")))
        .isEqualTo(by(profile, "EBUSY", "ENODEV", "ENODEV"));
    assertThat(machine.echo("4", mdev(U1, "unassign_domain")))
        .isEqualTo(by(profile, "EBUSY", "ok", "ok"));
    assertThat(guest.masks().domains())
        .isEqualTo(profile.name().equals("linux-4.20") ? ApMask.of(4, 0xab) : ApMask.of(0xab));

    assertThat(machine.echo("1", mdev(U1, "remove")))
        .isEqualTo(by(profile, "EBUSY", "EBUSY", "BLOCKED"));
    guest.stop();
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.EMPTY);
    assertThat(machine.read(mdev(U1, "guest_matrix")))
        .isEqualTo(by(profile, "ENOENT", "ENODEV", "ENOENT"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anAdapterThatGoesOffLeavesOnlyOldKernels(KernelProfile profile) {
    TestMachine machine = guestsMachine(profile);
    TestMachine.TestGuest guest = machine.start(U1);

    assertThat(machine.se().configureOff(List.of(6))).isEmpty();
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(5, 6));
    String config = machine.read("/sys/devices/ap/card06/config");
    assertThat(config).isEqualTo(by(profile, "ENOENT", "ENOENT", "0\n"));
    assertThat(machine.list("/sys/devices/ap/card06/06.0004"))
        .satisfies(list -> assertThat(list.equals("ENOENT")).isEqualTo(config.equals("ENOENT")));

    assertThat(machine.se().configureOn(List.of(6))).isEmpty();
    assertThat(machine.driver("06.0004")).isEqualTo("vfio_ap");
    assertThat(machine.se().configureOff(List.of(4, 5, 6))).isEmpty();
    assertThat(machine.se().remove(machine.lpar(), ControlKind.ADAPTER, List.of(6))).isEmpty();
    assertThat(guest.masks().adapters())
        .isEqualTo(by(profile, "", "", "lost").equals("lost") ? ApMask.of(5) : ApMask.of(5, 6));
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.0004\n05.00ab\n06.0004\n06.00ab\n");
  }

  private static TestMachine guestsMachine(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);
    machine.echo("-4,-0x47,-0xab,-0xff", AQMASK);
    List.of("5", "6").forEach(id -> machine.echo(id, mdev(U1, "assign_adapter")));
    List.of("4", "0xab").forEach(id -> machine.echo(id, mdev(U1, "assign_domain")));
    return machine;
  }
}
