package dev.apsh.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.program.DocumentMachine;
import org.junit.jupiter.api.Test;

/// What becomes of guests: reboots, pauses, other hosts.
class GuestsTest {
  private static final String DEVICE = "/sys/devices/vfio_ap/matrix/" + DocumentMachine.UUID;
  private final DocumentMachine machine = new DocumentMachine().withDevice();

  private String monitor(String name, String line) {
    return machine
        .world()
        .host()
        .doors()
        .hypervisor()
        .orElseThrow()
        .monitor(name, line)
        .orElse("?");
  }

  private void startWithDevice() {
    machine.assign("assign_adapter", "5");
    machine.assign("assign_domain", "4");
    machine.run("qemu-system-s390x -name one -device vfio-ap,id=ap0,sysfsdev=" + DEVICE);
  }

  @Test
  void aGuestThatIsResetKeepsItsDiskAndItsDevice() {
    startWithDevice();
    machine.run("ssh one 'echo text > /root/file; echo text > /run/file; modprobe vfio_ap'");
    assertThat(monitor("one", "system_reset")).isEmpty();
    assertThat(machine.run("ssh one 'ls /root/file /run/file'").out()).isEqualTo("/root/file\n");
    assertThat(machine.run("ssh one lsmod").out()).doesNotContain("vfio_ap");
    assertThat(machine.run("ssh one lszcrypt").out()).contains("05.0004");
  }

  @Test
  void aGuestThatStandsStillSeesChangesWhenItGoesOn() {
    startWithDevice();
    monitor("one", "stop");
    machine.assign("assign_domain", "0x47");
    assertThat(machine.run("ssh one true").status()).isEqualTo(255);
    monitor("one", "cont");
    assertThat(machine.run("ssh one lszcrypt").out()).contains("05.0047");
  }

  @Test
  void aGuestIsMigratedWithWhatItHasButNotWithADevice() {
    startWithDevice();
    machine.run("ssh one 'echo text > /root/file'");
    machine.run("ssh host2 qemu-system-s390x -name one -incoming tcp:0:4444");
    assertThat(monitor("one", "migrate tcp:host2:4444"))
        .contains("non-migratable device 'vfio-ap'");
    machine.assign("unassign_adapter", "5");
    machine.assign("unassign_domain", "4");
    assertThat(monitor("one", "migrate tcp:host2:4444"))
        .contains("non-migratable device 'vfio-ap'");
    monitor("one", "device_del ap0");
    assertThat(monitor("one", "migrate tcp:host2:4444")).isEmpty();
    assertThat(machine.run("ssh one cat /root/file").out()).isEqualTo("text\n");
    machine.run("ssh one poweroff");
    assertThat(machine.run("ssh host2 ps -e").out()).doesNotContain("qemu");
    assertThat(monitor("one", "info status")).contains("postmigrate");
  }

  @Test
  void aGuestEndsWithItsHost() {
    machine.run("qemu-system-s390x -name one");
    machine.run("ssh one qemu-system-s390x -name inner");
    assertThat(machine.run("ssh inner hostname").out()).isEqualTo("inner\n");
    monitor("one", "quit");
    assertThat(machine.run("ssh inner hostname").status()).isEqualTo(255);
    assertThat(machine.world().linuxes()).hasSize(1);
  }

  @Test
  void theSecondHostHasDomainsOfItsOwn() {
    assertThat(machine.run("ssh host2 lszcrypt").out())
        .contains("05.0009")
        .doesNotContain("05.0004");
    machine.run("ssh host2 'se status' > /dev/null");
    assertThat(machine.world().linuxes()).hasSize(2);
  }
}
