package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// qemu-system-s390x, ssh and poweroff on the document's machine.
class GuestProgramsTest {
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void aGuestThatBootsIsReachable() {
    assertThat(machine.run("ssh guest1 true"))
        .isEqualTo(new Ran("", "ssh: connect to host guest1 port 22: Connection refused\n", 255));
    assertThat(machine.run("qemu-system-s390x -name guest1 ...")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("ssh guest1 true").err()).doesNotContain("refused");
  }

  @Test
  void qemusErrorsAreWordedByQemu() {
    assertThat(machine.run("qemu-system-s390x -foo"))
        .isEqualTo(new Ran("", "qemu-system-s390x: -foo: invalid option\n", 1));
    assertThat(new Machine().run("qemu-system-s390x").err())
        .isEqualTo(
            "qemu-system-s390x: Could not access KVM kernel module: No such file or directory\n"
                + "qemu-system-s390x: failed to initialize kvm: No such file or directory\n");
  }

  @Test
  void anUnknownHostIsNamed() {
    assertThat(machine.run("ssh nope true"))
        .isEqualTo(
            new Ran("", "ssh: Could not resolve hostname nope: Name or service not known\n", 255));
    assertThat(new Machine().run("ssh guest1").status()).isEqualTo(255);
  }

  @Test
  void rootAloneMayLogIn() {
    machine.run("qemu-system-s390x -name guest1 ...");
    assertThat(machine.run("ssh somebody@guest1 true"))
        .isEqualTo(new Ran("", "somebody@guest1: Permission denied (publickey).\n", 255));
  }

  @Test
  void anOptionThatIsNotSimulatedIsRefused() {
    assertThat(machine.run("ssh -t guest1"))
        .isEqualTo(new Ran("", "ssh: -t is not simulated\n", 2));
  }

  @Test
  void poweroffEndsTheLinux() {
    Machine plain = new Machine();
    assertThat(plain.run("poweroff").status()).isZero();
    assertThat(plain.isOff()).isTrue();
  }
}
