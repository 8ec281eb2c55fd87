package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.ControlKind;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.TestMachine.TestGuest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a running guest gets, and when, of what its host gains.
class HostGainsTest {
  private static final ApMask NONE = ApMask.EMPTY;

  static Stream<KernelProfile> told() {
    return Profiles.all().stream().filter(profile -> profile.has(Feature.CONFIG_CHANGED));
  }

  /// A guest with adapters 5, 6 and domain 4; domain 0x47 and adapter 10 are assigned as well, but
  /// not the host's.
  private static TestGuest guest(TestMachine machine) {
    machine.se().configureOff(List.of(4, 5, 6, 10));
    machine.se().remove(machine.lpar(), ControlKind.DOMAIN, List.of(0x47));
    machine.se().configureOn(List.of(4, 5, 6, 10));
    for (String adapter : List.of("5", "6", "10")) {
      machine.echo(adapter, mdev(U1, "assign_adapter"));
    }
    for (String domain : List.of("4", "0x47")) {
      machine.echo(domain, mdev(U1, "assign_domain"));
    }
    TestGuest guest = machine.start(U1);
    machine.se().configureOff(List.of(4, 5, 6));
    guest.given().clear();
    return guest;
  }

  private static TestMachine machine(KernelProfile profile) {
    return TestMachine.document(profile, "ap.apmask=0x0").modprobe().create(U1);
  }

  @ParameterizedTest
  @MethodSource("told")
  void aDomainComesOnceAllItsQueuesAreBound(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = guest(machine);
    assertThat(machine.se().add(machine.lpar(), ControlKind.DOMAIN, List.of(0x47))).isEmpty();
    assertThat(guest.given())
        .containsExactly(new ApMatrix(ApMask.of(5, 6), ApMask.of(4, 0x47), NONE));
  }

  @ParameterizedTest
  @MethodSource("told")
  void anAdapterComesOnceAllItsQueuesAreBound(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = guest(machine);
    assertThat(machine.se().add(machine.lpar(), ControlKind.ADAPTER, List.of(10))).isEmpty();
    assertThat(guest.given())
        .containsExactly(new ApMatrix(ApMask.of(5, 6, 10), ApMask.of(4), NONE));
  }

  @ParameterizedTest
  @MethodSource("told")
  void aControlDomainGoesAndComesWithTheHosts(KernelProfile profile) {
    TestMachine machine = machine(profile);
    machine.echo("0xab", mdev(U1, "assign_control_domain"));
    TestGuest guest = guest(machine);
    machine.se().remove(machine.lpar(), ControlKind.CONTROL_DOMAIN, List.of(0xab));
    assertThat(guest.masks().controlDomains()).isEqualTo(NONE);
    machine.se().add(machine.lpar(), ControlKind.CONTROL_DOMAIN, List.of(0xab));
    assertThat(guest.masks())
        .isEqualTo(new ApMatrix(ApMask.of(5, 6), ApMask.of(4), ApMask.of(0xab)));
  }

  @ParameterizedTest
  @MethodSource("told")
  void aQueueThatIsBoundLaterComesAtOnce(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = guest(machine);
    machine.se().add(machine.lpar(), ControlKind.DOMAIN, List.of(0x47));
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind");
    guest.given().clear();
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/bind");
    assertThat(guest.given())
        .containsExactly(new ApMatrix(ApMask.of(5, 6), ApMask.of(4, 0x47), NONE));
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind");
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(6));
  }

  /// Adapter 5 would come back if the device were looked at.
  @ParameterizedTest
  @MethodSource("told")
  void whatTheDeviceHasNotLetsNobodyLookAtIt(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = guest(machine);
    machine.se().add(machine.lpar(), ControlKind.DOMAIN, List.of(0x47));
    machine.echo("05.0047", "/sys/bus/ap/drivers/vfio_ap/unbind");
    machine.echo("0x47", mdev(U1, "unassign_domain"));
    guest.given().clear();
    machine.se().remove(machine.lpar(), ControlKind.DOMAIN, List.of(0xab));
    machine.se().add(machine.lpar(), ControlKind.DOMAIN, List.of(0xab));
    machine.echo("5", mdev(U1, "assign_adapter"));
    assertThat(guest.given()).isEmpty();
    machine.echo("201", mdev(U1, "assign_adapter"));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(5, 6));
  }
}
