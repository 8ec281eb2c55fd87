package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.U2;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.TestMachine.TestGuest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How mediated devices lose their driver and get it again.
class MdevBindingTest {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix/";
  private static final String LATER = "/sys/bus/mdev/drivers/vfio_ap_mdev/";
  private static final String EARLIER = "/sys/bus/mdev/drivers/vfio_mdev/";
  private static final String PROBE = "/sys/bus/mdev/drivers_probe";

  static Stream<KernelProfile> later() {
    return Profiles.all().stream().filter(profile -> profile.name().startsWith("linux-6"));
  }

  static List<KernelProfile> earlier() {
    return List.of(Profiles.document(), TestMachine.profile("linux-4.20"));
  }

  @ParameterizedTest
  @MethodSource("later")
  void theMatrixGoesWithItsDriver(KernelProfile profile) {
    TestMachine machine = assigned(profile);
    assertThat(machine.echo(U1, LATER + "unbind")).isEqualTo("ok");
    assertThat(machine.list(MATRIX + U1)).isEqualTo("mdev_type remove subsystem uevent");
    assertThat(machine.read("/sys/bus/ap/devices/05.0004/status")).isEqualTo("unassigned\n");
    machine.create(U2);
    assertThat(machine.echo("5", mdev(U2, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U2, "assign_domain"))).isEqualTo("ok");
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("ok");
    assertThat(machine.read(mdev(U2, "matrix"))).isEqualTo("05.0004\n");
  }

  @ParameterizedTest
  @MethodSource("later")
  void nothingBindsItAgain(KernelProfile profile) {
    TestMachine machine = assigned(profile);
    assertThat(machine.echo(U1, LATER + "bind")).isEqualTo("ENODEV");
    assertThat(machine.echo(U1, LATER + "unbind")).isEqualTo("ok");
    assertThat(machine.echo(U1, LATER + "unbind")).isEqualTo("ENODEV");
    assertThat(machine.echo(U1, LATER + "bind")).isEqualTo("ENODEV");
    assertThat(machine.echo(U1, PROBE)).isEqualTo("ok");
    assertThat(machine.list(MATRIX + U1)).isEqualTo("mdev_type remove subsystem uevent");
  }

  @ParameterizedTest
  @MethodSource("later")
  void itIsBoundWhenItIsMadeWhateverTheBusProbes(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    assertThat(machine.echo("0", "/sys/bus/mdev/drivers_autoprobe")).isEqualTo("ok");
    machine.create(U1);
    assertThat(machine.read(mdev(U1, "matrix"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("earlier")
  void theMatrixStaysWithItsParent(KernelProfile profile) {
    TestMachine machine = assigned(profile);
    assertThat(machine.echo(U1, EARLIER + "unbind")).isEqualTo("ok");
    assertThat(machine.list(mdev(U1, "iommu_group/devices"))).isEqualTo("ENOENT");
    assertThat(machine.read(mdev(U1, "matrix"))).isEqualTo("05.0004\n");
    assertThat(machine.echo(U1, EARLIER + "bind")).isEqualTo("ok");
    assertThat(machine.list(mdev(U1, "iommu_group/devices"))).isEqualTo(U1);
  }

  @Test
  void whoUnbindsWaitsForTheGuest() {
    TestMachine machine = assigned(TestMachine.profile("linux-6.1"));
    TestGuest guest = machine.start(U1);
    assertThat(machine.echo(U1, LATER + "unbind")).isEqualTo("BLOCKED");
    assertThat(machine.list(MATRIX + U1))
        .isEqualTo("iommu_group mdev_type remove subsystem uevent vfio-dev");
    assertThat(machine.read("/sys/bus/ap/devices/05.0004/status")).isEqualTo("in use\n");
    guest.stop();
    assertThat(machine.list(MATRIX + U1)).isEqualTo("mdev_type remove subsystem uevent");
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("ok");
    assertThat(machine.list(MATRIX + U1)).isEqualTo("ENOENT");
  }

  private static TestMachine assigned(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    machine.echo("0x", "/sys/bus/ap/apmask");
    machine.create(U1);
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U1, "assign_domain"))).isEqualTo("ok");
    return machine;
  }
}
