package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.hardware.ControlKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a queue gets a driver of its own, and what that means for the masks and mediated devices.
class DriverOverrideTest {
  private static final String BUS = "/sys/bus/ap/";
  private static final String OVERRIDE = "/sys/devices/ap/card05/05.0004/driver_override";

  @Test
  void anOverrideGivesAQueueItsOwnDriver() {
    TestMachine machine =
        TestMachine.document(TestMachine.profile("linux-6.19")).modprobe().create(U1);
    assertThat(machine.read(OVERRIDE)).isEqualTo("\n");
    assertThat(machine.echo("vfio_ap", OVERRIDE)).isEqualTo("ok");
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
    assertThat(machine.refusal("zz", BUS + "apmask"))
        .isEqualTo("EINVAL: the masks cannot change while 05.0004 has a driver_override");
    machine.echo("05.0004", BUS + "drivers/cex4queue/unbind");
    machine.echo("05.0004", BUS + "drivers_probe");
    assertThat(machine.driver("05.0004")).isEqualTo("vfio_ap");
    assertThat(machine.echo("5", mdev(U1, "assign_adapter"))).isEqualTo("ok");
    assertThat(machine.echo("4", mdev(U1, "assign_domain"))).isEqualTo("ok");
    assertThat(machine.echo("71", mdev(U1, "assign_domain"))).isEqualTo("EADDRNOTAVAIL");
    assertThat(machine.echo("", OVERRIDE)).isEqualTo("ok");
    assertThat(machine.echo("-9", BUS + "apmask")).isEqualTo("ok");
    assertThat(machine.refusal("vfio_ap", OVERRIDE))
        .isEqualTo("EINVAL: driver_override needs both masks to be all ones");
  }

  /// Only a mask that is written counts (drivers/s390/crypto/ap_bus.c, apmask_commit).
  @Test
  void masksOfTheBootDoNotKeepAQueueFromADriverOfItsOwn() {
    TestMachine machine = machine("ap.aqmask=-0").create(U1);
    assertThat(machine.read(BUS + "aqmask")).startsWith("0x0000");
    assertThat(machine.echo("cex4queue", OVERRIDE)).isEqualTo("ok");
    machine.echo("05.0004", BUS + "drivers/vfio_ap/unbind");
    machine.echo("05.0004", BUS + "drivers_probe");
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
    assertThat(machine.echo("4", mdev(U1, "assign_domain"))).isEqualTo("ok");
    assertThat(machine.refusal("5", mdev(U1, "assign_adapter")))
        .isEqualTo("EADDRNOTAVAIL: reserved for the host by apmask and aqmask: 05.0004");
    assertThat(machine.echo("6", mdev(U1, "assign_adapter"))).isEqualTo("ok");
  }

  @Test
  void aWrittenMaskDoesEvenWhenTheBootsWasTheSame() {
    TestMachine machine = machine("ap.aqmask=-0");
    assertThat(machine.echo("0x0", BUS + "aqmask")).isEqualTo("ok");
    assertThat(machine.echo("vfio_ap", OVERRIDE)).isEqualTo("ok");
    assertThat(machine.echo("", OVERRIDE)).isEqualTo("ok");
    assertThat(machine.echo("+9", BUS + "aqmask")).isEqualTo("ok");
    assertThat(machine.echo("vfio_ap", OVERRIDE)).isEqualTo("EINVAL");
    assertThat(machine.echo("+0-255", BUS + "aqmask")).isEqualTo("ok");
    assertThat(machine.echo("vfio_ap", OVERRIDE)).isEqualTo("ok");
  }

  /// The count of such queues is not lowered when one is removed.
  @Test
  void aQueueThatIsRemovedWithItsDriverKeepsTheMasksAsTheyAre() {
    TestMachine machine = machine("");
    assertThat(machine.echo("vfio_ap", OVERRIDE)).isEqualTo("ok");
    machine.se().configureOff(List.of(4, 5, 6));
    machine.se().remove(machine.lpar(), ControlKind.DOMAIN, List.of(4));
    machine.se().configureOn(List.of(4, 5, 6));
    assertThat(machine.list("/sys/bus/ap/devices")).doesNotContain("05.0004");
    assertThat(machine.refusal("-9", BUS + "apmask"))
        .isEqualTo(
            "EINVAL: the masks cannot change while a queue that is gone has a driver_override");
  }

  private static TestMachine machine(String commandLine) {
    return TestMachine.document(TestMachine.profile("linux-6.19"), commandLine).modprobe();
  }
}
