package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Policy.UnbindResets;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.TestMachine.TestGuest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// When the queues of a guest are reset, as the answers that lie in them show, and which of them
/// may interrupt it.
class GuestQueuesTest {
  private static final Apqn FIRST = new Apqn(5, 4);
  private static final Apqn SECOND = new Apqn(5, 0xab);

  static List<KernelProfile> all() {
    return Profiles.all();
  }

  static Stream<KernelProfile> filtering() {
    return all().stream().filter(profile -> profile.the(GuestMasks.class) == GuestMasks.FILTERED);
  }

  static Stream<KernelProfile> configurable() {
    return all().stream().filter(profile -> profile.has(Feature.AP_CONFIG));
  }

  static Stream<KernelProfile> resettingAdapters() {
    return all().stream()
        .filter(profile -> profile.the(UnbindResets.class) == UnbindResets.ITS_ADAPTER);
  }

  /// A device with adapter 5 and domains 4, 0xab.
  private static TestMachine machine(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=0x0").modprobe().create(U1);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    machine.echo("0xab", mdev(U1, "assign_domain"));
    return machine;
  }

  private static void leaveAnswer(TestMachine machine, Apqn... queues) {
    for (Apqn queue : queues) {
      assertThat(machine.lpar().enqueue(queue).isNormal()).isTrue();
    }
  }

  private static boolean takeAnswer(TestMachine machine, Apqn queue) {
    return machine.lpar().dequeue(queue).isNormal();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aGuestThatEndsLosesItsMasksBeforeItsQueuesAreReset(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = machine.start(U1);
    leaveAnswer(machine, FIRST);
    List<Boolean> there = new ArrayList<>();
    guest.whenChanged(() -> there.add(takeAnswer(machine, FIRST)));
    guest.stop();
    assertThat(there).containsExactly(true);
  }

  @ParameterizedTest
  @MethodSource("filtering")
  void aGuestLosesAnAdapterBeforeItsQueuesAreReset(KernelProfile profile) {
    TestMachine machine = machine(profile);
    TestGuest guest = machine.start(U1);
    leaveAnswer(machine, FIRST);
    List<Boolean> there = new ArrayList<>();
    guest.whenChanged(() -> there.add(takeAnswer(machine, FIRST)));
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind");
    assertThat(there).containsExactly(true);
    leaveAnswer(machine, SECOND);
    there.clear();
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/bind");
    guest.whenChanged(() -> there.add(takeAnswer(machine, SECOND)));
    machine.echo("0xab", mdev(U1, "unassign_domain"));
    assertThat(there).contains(true);
  }

  @ParameterizedTest
  @MethodSource("filtering")
  void whatAGuestHasNotTheFilterDoesNotReset(KernelProfile profile) {
    TestMachine machine = machine(profile);
    machine.echo("05.00ff", "/sys/bus/ap/drivers/vfio_ap/unbind");
    machine.echo("0xff", mdev(U1, "assign_domain"));
    assertThat(machine.read(mdev(U1, "guest_matrix"))).isEqualTo(".0004\n.00ab\n.00ff\n");
    leaveAnswer(machine, FIRST);
    machine.echo("200", mdev(U1, "assign_adapter"));
    assertThat(takeAnswer(machine, FIRST)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("configurable")
  void whatAConfigurationTakesAwayIsReset(KernelProfile profile) {
    TestMachine machine = machine(profile);
    machine.start(U1);
    leaveAnswer(machine, FIRST, SECOND);
    machine.echo("0x04,0x08,0", mdev(U1, "ap_config"));
    assertThat(takeAnswer(machine, FIRST)).isTrue();
    assertThat(takeAnswer(machine, SECOND)).isFalse();
    leaveAnswer(machine, FIRST);
    machine.echo("0x02,0x08,0x08", mdev(U1, "ap_config"));
    assertThat(takeAnswer(machine, FIRST)).isFalse();
    assertThat(machine.mdevice(U1).guestMasks())
        .isEqualTo(new ApMatrix(ApMask.of(6), ApMask.of(4), ApMask.of(4)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFailingInterruptIsWarnedOfOnce(KernelProfile profile) {
    TestMachine machine = machine(profile);
    machine.start(U1);
    machine.cpc().configure(5, false);
    for (int i = 0; i < 2; i++) {
      assertThat(machine.mdevice(U1).interrupt(FIRST, false).isNormal()).isFalse();
    }
    assertThat(machine.messages().stream().filter(text -> text.contains("vfio_ap_irq_disable")))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDeviceThatIsRemovedResetsItsQueues(KernelProfile profile) {
    TestMachine machine = machine(profile);
    leaveAnswer(machine, FIRST, new Apqn(6, 4));
    machine.echo("1", mdev(U1, "remove"));
    assertThat(takeAnswer(machine, FIRST)).isFalse();
    assertThat(takeAnswer(machine, new Apqn(6, 4))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("resettingAdapters")
  void aQueueOfARemovedDeviceIsUnboundAlone(KernelProfile profile) {
    TestMachine machine = machine(profile);
    machine.echo("1", mdev(U1, "remove"));
    leaveAnswer(machine, FIRST, SECOND);
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind");
    assertThat(takeAnswer(machine, FIRST)).isFalse();
    assertThat(takeAnswer(machine, SECOND)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyBoundQueuesOfItsDeviceInterruptAGuest(KernelProfile profile) {
    TestMachine machine = machine(profile);
    assertThat(machine.mdevice(U1).interrupt(FIRST, true)).isEqualTo(ResponseCode.NOT_AVAILABLE);
    machine.start(U1);
    assertThat(machine.mdevice(U1).interrupt(FIRST, true).isNormal()).isTrue();
    assertThat(machine.mdevice(U1).interrupt(new Apqn(6, 4), true))
        .isEqualTo(ResponseCode.NOT_AVAILABLE);
    if (machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind").equals("ok")) {
      assertThat(machine.mdevice(U1).interrupt(FIRST, true)).isEqualTo(ResponseCode.NOT_AVAILABLE);
    }
  }
}
