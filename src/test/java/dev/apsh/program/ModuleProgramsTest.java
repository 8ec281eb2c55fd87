package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// lsmod, modprobe, rmmod and dmesg on the document's machine.
class ModuleProgramsTest {
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void aModuleComesWithThoseItDependsOn() {
    assertThat(machine.run("modprobe vfio_ap")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("lsmod").out())
        .startsWith("Module                  Size  Used by\nvfio_ap                32768  0\n")
        .contains("\nvfio                   40960  3 vfio_ap,vfio_mdev,mdev\n");
  }

  @Test
  void aModuleThatIsUsedStays() {
    machine.run("modprobe vfio_ap");
    assertThat(machine.run("rmmod vfio"))
        .isEqualTo(
            new Ran("", "rmmod: ERROR: Module vfio is in use by: vfio_ap vfio_mdev mdev\n", 1));
    assertThat(machine.run("modprobe -r vfio").err())
        .isEqualTo("modprobe: FATAL: Module vfio is in use.\n");
  }

  @Test
  void modprobeRemovesWhatNobodyUsesThen() {
    machine.run("modprobe vfio-ap");
    assertThat(machine.run("modprobe -r vfio_ap")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("lsmod").out()).doesNotContain("vfio").doesNotContain("kvm");
  }

  @Test
  void whatDoesNotExistIsNamed() {
    assertThat(machine.run("modprobe nope"))
        .isEqualTo(
            new Ran(
                "", "modprobe: FATAL: Module nope not found in directory /lib/modules/5.1.0\n", 1));
    assertThat(machine.run("modprobe -q nope")).isEqualTo(new Ran("", "", 1));
    assertThat(machine.run("rmmod nope").err())
        .isEqualTo("rmmod: ERROR: Module nope is not currently loaded\n");
    assertThat(machine.run("modprobe -r nope").err())
        .isEqualTo("modprobe: FATAL: Module nope not found.\n");
    assertThat(machine.run("rmmod ap").err()).isEqualTo("rmmod: ERROR: Module ap is builtin.\n");
  }

  @Test
  void aParameterIsRefusedByName() {
    assertThat(machine.run("modprobe vfio_ap a=1"))
        .isEqualTo(new Ran("", "modprobe: a=1: a module parameter is not simulated\n", 2));
    assertThat(machine.run("modprobe -f vfio_ap"))
        .isEqualTo(new Ran("", "modprobe: -f is not simulated\n", 2));
  }

  @Test
  void theLogHasItsTimes() {
    assertThat(machine.run("dmesg").out()).startsWith("[    0.000000] Linux version 5.1.0");
    assertThat(machine.run("dmesg -t").out()).startsWith("Linux version");
    assertThat(machine.run("dmesg -T").out())
        .startsWith("[Thu Jun 13 12:00:00 2019] Linux version");
    assertThat(machine.run("dmesg -r").out()).startsWith("<5>[    0.000000] Linux");
    assertThat(machine.run("dmesg -w")).isEqualTo(new Ran("", "dmesg: -w is not simulated\n", 2));
  }

  @Test
  void theLogIsEmptiedWhenAsked() {
    assertThat(machine.run("dmesg -c").out()).isNotEmpty();
    assertThat(machine.run("dmesg")).isEqualTo(new Ran("", "", 0));
  }

  @Test
  void aListThatIsNotThereIsAnError() {
    assertThat(new Machine().run("lsmod"))
        .isEqualTo(
            new Ran(
                "", "lsmod: ERROR: could not get list of modules: No such file or directory\n", 1));
  }

  @Test
  void whatIsNotLoadedNeedsNoRemoval() {
    assertThat(machine.run("modprobe -r vfio; lsmod | grep -c vfio").out()).isEqualTo("0\n");
    assertThat(machine.run("modprobe -r ap").err())
        .isEqualTo("modprobe: FATAL: Module ap is builtin.\n");
    assertThat(machine.run("modprobe -r nosuch").err())
        .isEqualTo("modprobe: FATAL: Module nosuch not found.\n");
  }
}
