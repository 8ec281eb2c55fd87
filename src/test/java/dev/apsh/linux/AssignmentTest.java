package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.U2;
import static dev.apsh.linux.TestMachine.U3;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.QciFeature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the files of a mediated device take and refuse.
class AssignmentTest {
  private static final List<String> FILES =
      List.of(
          "assign_adapter",
          "unassign_adapter",
          "assign_domain",
          "unassign_domain",
          "assign_control_domain",
          "unassign_control_domain");

  static List<KernelProfile> all() {
    return Profiles.all();
  }

  /// The kernels on which a guest's device can change.
  static Stream<KernelProfile> live() {
    return Profiles.all().stream().filter(profile -> !profile.name().equals("linux-4.20"));
  }

  private static TestMachine free(KernelProfile profile) {
    return TestMachine.document(profile, "ap.apmask=0x0 ap.aqmask=0x0").modprobe().create(U1, U2);
  }

  private static TestMachine withMatrix(KernelProfile profile) {
    TestMachine machine = free(profile);
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("6", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U1, "assign_domain"))).isEqualTo("ok");
    return machine;
  }

  @ParameterizedTest
  @MethodSource("live")
  void whatIsNoNumberIsRefusedByAllSix(KernelProfile profile) {
    TestMachine machine = withMatrix(profile);
    String before = machine.picture();
    for (String file : FILES) {
      assertThat(machine.refusal("1e", mdev(U1, file)))
          .startsWith("EINVAL: `1e` is no number (decimal");
      assertThat(machine.write(mdev(U1, file), "5\n\n")).isEqualTo("EINVAL");
      assertThat(machine.echo("18446744073709551616", mdev(U1, file))).isEqualTo("ERANGE");
      assertThat(machine.write(mdev(U1, file), "")).isEqualTo("ok");
    }
    assertThat(machine.changesSince(before)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("live")
  void aNumberAboveTheMaximumIsNoDevice(KernelProfile profile) {
    TestMachine machine = free(profile);
    assertThat(machine.refusal("256", mdev(U1, "assign_adapter")))
        .isEqualTo("ENODEV: adapter 256 is above the maximum, 255");
    assertThat(machine.refusal("18446744073709551615", mdev(U1, "unassign_domain")))
        .isEqualTo("ENODEV: domain 18446744073709551615 is above the maximum, 255");
    assertThat(machine.refusal("0x100", mdev(U1, "assign_control_domain")))
        .isEqualTo("ENODEV: control domain 256 is above the maximum, 255");
  }

  @ParameterizedTest
  @MethodSource("live")
  void theSecondKindMeetsTheHostsReservation(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1);
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.refusal("4", mdev(U1, "assign_domain")))
        .isEqualTo("EADDRNOTAVAIL: reserved for the host by apmask and aqmask: 05.0004");
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.\n");
  }

  /// Domain 4 of the second device would be a queue of the first one and one of the host's.
  @ParameterizedTest
  @MethodSource("all")
  void theHostsReservationIsSaidBeforeAnothersAssignment(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);
    machine.echo("-5,-6", "/sys/bus/ap/apmask");
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    machine.echo("5", mdev(U2, "assign_adapter"));
    machine.echo("6", mdev(U2, "assign_adapter"));
    assertThat(machine.echo("+6", "/sys/bus/ap/apmask")).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U2, "assign_domain"))).isEqualTo("EADDRNOTAVAIL");
    assertThat(machine.mdevMessages()).isEmpty();
    assertThat(machine.echo("-6", "/sys/bus/ap/apmask")).isEqualTo("ok");
    assertThat(machine.refusal("4", mdev(U2, "assign_domain")))
        .isEqualTo("EADDRINUSE: assigned to mediated device " + U1 + ": 05.0004");
    assertThat(machine.read(mdev(U2, "matrix"))).isEqualTo("05.\n06.\n");
  }

  @ParameterizedTest
  @MethodSource("live")
  void ofSeveralOwnersTheNewestIsNamed(KernelProfile profile) {
    TestMachine machine = free(profile).create(U3);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    machine.echo("5", mdev(U2, "assign_adapter"));
    machine.echo("71", mdev(U2, "assign_domain"));
    machine.echo("4", mdev(U3, "assign_domain"));
    machine.echo("71", mdev(U3, "assign_domain"));
    assertThat(machine.refusal("5", mdev(U3, "assign_adapter")))
        .isEqualTo("EADDRINUSE: assigned to mediated device " + U2 + ": 05.0047");
    machine.echo("+5", "/sys/bus/ap/apmask");
    assertThat(machine.refusal("+4,+71", "/sys/bus/ap/aqmask"))
        .endsWith("assigned to mediated device " + U2 + ": 05.0047");
  }

  @ParameterizedTest
  @MethodSource("live")
  void devicesMayShareAdaptersAndDomainsButNoQueue(KernelProfile profile) {
    TestMachine machine = withMatrix(profile);
    assertThat(machine.echo("5", mdev(U2, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("71", mdev(U2, "assign_domain"))).isEqualTo("ok");
    assertThat(machine.read(mdev(U2, "matrix"))).isEqualTo("05.0047\n");
    assertThat(machine.echo("4", mdev(U2, "assign_domain"))).isEqualTo("EADDRINUSE");
  }

  @ParameterizedTest
  @MethodSource("live")
  void whatTheHostLacksCanBeAssigned(KernelProfile profile) {
    TestMachine machine = withMatrix(profile);
    assertThat(machine.echo("200", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.0004\n06.0004\nc8.0004\n");
  }

  @ParameterizedTest
  @MethodSource("live")
  void unassigningWhatIsNotAssignedSucceeds(KernelProfile profile) {
    TestMachine machine = withMatrix(profile);
    String before = machine.picture();
    assertThat(machine.echo("9", mdev(U1, "unassign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("9", mdev(U1, "unassign_domain"))).isEqualTo("ok");
    assertThat(machine.echo("9", mdev(U1, "unassign_control_domain"))).isEqualTo("ok");
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.changesSince(before)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("live")
  void controlDomainsAreSharedByAll(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);
    assertThat(machine.echo("0xab", mdev(U1, "assign_control_domain"))).isEqualTo("ok");
    assertThat(machine.echo("0xab", mdev(U2, "assign_control_domain"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U2, "assign_control_domain"))).isEqualTo("ok");
    assertThat(machine.read(mdev(U2, "control_domains"))).isEqualTo("0004\n00ab\n");
    assertThat(machine.read(mdev(U2, "matrix"))).isEmpty();
  }

  @Test
  void linux420WantsBoundQueues() {
    TestMachine machine = free(TestMachine.profile("linux-4.20"));
    assertThat(machine.refusal("7", mdev(U1, "assign_adapter")))
        .startsWith("EADDRNOTAVAIL: no queue that is bound to vfio_ap");
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.refusal("9", mdev(U1, "assign_domain")))
        .isEqualTo("EADDRNOTAVAIL: no queue that is bound to vfio_ap: 05.0009");
    assertThat(machine.refusal("9", mdev(U2, "assign_domain"))).startsWith("EADDRNOTAVAIL");
    assertThat(machine.echo("4", mdev(U2, "assign_domain"))).isEqualTo("ok");
  }

  @Test
  void linux420RefusesAllWhileAGuestRuns() {
    TestMachine machine = free(TestMachine.profile("linux-4.20"));
    assertThat(machine.start(U1).refusal()).isEmpty();
    for (String file : FILES) {
      assertThat(machine.refusal("bad", mdev(U1, file)))
          .isEqualTo("EBUSY: a guest uses mediated device " + U1);
    }
  }

  @Test
  void allThreeMasksAreReplacedAtOnce() {
    TestMachine machine = withMatrix(TestMachine.profile("linux-6.12"));
    assertThat(machine.echo("0x06,0x08,0x0c", mdev(U1, "ap_config"))).isEqualTo("ok");
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.0004\n06.0004\n");
    assertThat(machine.read(mdev(U1, "control_domains"))).isEqualTo("0004\n0005\n");
    String config = machine.read(mdev(U1, "ap_config"));
    assertThat(config).matches("(0x[0-9a-f]{64},){2}0x[0-9a-f]{64}\n");
    assertThat(machine.write(mdev(U1, "ap_config"), config)).isEqualTo("ok");
    assertThat(machine.read(mdev(U1, "ap_config"))).isEqualTo(config);
  }

  @ParameterizedTest
  @MethodSource("live")
  void withoutLongNumbersThereAre64AdaptersAnd16Domains(KernelProfile profile) {
    CpcModel old = CpcModel.STANDARD.withFeatures(Set.of(QciFeature.APSC));
    Cpc cpc = new Cpc(old);
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.EMPTY, ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, profile, "").modprobe().create(U1);
    assertThat(machine.refusal("64", mdev(U1, "assign_adapter")))
        .isEqualTo("ENODEV: adapter 64 is above the maximum, 63");
    assertThat(machine.refusal("16", mdev(U1, "assign_domain")))
        .isEqualTo("ENODEV: domain 16 is above the maximum, 15");
    assertThat(machine.echo("63", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("15", mdev(U1, "assign_control_domain"))).isEqualTo("ok");
  }

  /// Domain 84 is the highest of this machine.
  @Test
  void aConfigurationIsMeasuredLast() {
    Cpc cpc = new Cpc(CpcModel.STANDARD.withMaxima(255, 84));
    cpc.install(5, TestMachine.type("CEX5C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine =
        TestMachine.boot(cpc, lpar, TestMachine.profile("linux-6.12"), "ap.apmask=+6")
            .modprobe()
            .create(U1, U2);
    String tooHigh = "0x08" + "0".repeat(20) + "8";
    assertThat(machine.echo("0x04,0x08,0", mdev(U1, "ap_config"))).isEqualTo("ok");
    assertThat(machine.echo("0x06," + tooHigh + ",0", mdev(U2, "ap_config")))
        .isEqualTo("EADDRNOTAVAIL");
    assertThat(machine.echo("0x04," + tooHigh + ",0", mdev(U2, "ap_config")))
        .isEqualTo("EADDRINUSE");
    assertThat(machine.refusal("0x10," + tooHigh + ",0", mdev(U2, "ap_config")))
        .isEqualTo("ENODEV: domain 88 is above the maximum, 84");
    assertThat(machine.refusal("0x10,0x08," + tooHigh, mdev(U2, "ap_config")))
        .isEqualTo("ENODEV: control domain 88 is above the maximum, 84");
    assertThat(machine.echo("0x10,0x08,0x08", mdev(U2, "ap_config"))).isEqualTo("ok");
  }

  @Test
  void aConfigurationIsRefusedAsAWhole() {
    TestMachine machine = withMatrix(TestMachine.profile("linux-6.12"));
    assertThat(machine.echo("+71", "/sys/bus/ap/aqmask")).isEqualTo("ok");
    assertThat(machine.echo("+4", "/sys/bus/ap/apmask")).isEqualTo("ok");
    String before = machine.picture();
    assertThat(machine.refusal("0x06", mdev(U2, "ap_config")))
        .startsWith("EINVAL: `0x06` is not three hex masks");
    assertThat(machine.refusal("0x08,0x0000000000000000010,0", mdev(U2, "ap_config")))
        .startsWith("EADDRNOTAVAIL: reserved for the host");
    assertThat(machine.refusal("0x04,0x08,0", mdev(U2, "ap_config")))
        .startsWith("EADDRINUSE: assigned to mediated device " + U1);
    assertThat(machine.changesSince(before)).isEmpty();
  }
}
