package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.U2;
import static dev.apsh.linux.TestMachine.U3;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.TestMachine.TestGuest;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How mediated devices are made, used by guests, and removed.
class MdevLifeTest {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix/";
  private static final String TYPE = MATRIX + "mdev_supported_types/vfio_ap-passthrough/";

  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  static Stream<KernelProfile> blocking() {
    return profiles().stream().filter(profile -> profile.name().startsWith("linux-6"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aDeviceStandsInAllItsPlaces(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    assertThat(machine.echo(U1.toUpperCase(Locale.ROOT), TYPE + "create")).isEqualTo("ok");
    assertThat(machine.read(TYPE + "available_instances")).isEqualTo("65535\n");
    assertThat(machine.readlink(TYPE + "devices/" + U1)).isEqualTo("../../../" + U1);
    assertThat(machine.readlink("/sys/bus/mdev/devices/" + U1))
        .isEqualTo("../../../devices/vfio_ap/matrix/" + U1);
    assertThat(machine.readlink(mdev(U1, "subsystem"))).isEqualTo("../../../../bus/mdev");
    assertThat(machine.readlink(mdev(U1, "mdev_type")))
        .isEqualTo("../mdev_supported_types/vfio_ap-passthrough");
    assertThat(machine.list(mdev(U1, "iommu_group/devices"))).isEqualTo(U1);
    assertThat(machine.readlink("/sys/class/mdev_bus/matrix"))
        .isEqualTo("../../devices/vfio_ap/matrix");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theTypeSaysWhatItIs(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    assertThat(machine.list(TYPE)).isEqualTo("available_instances create device_api devices name");
    assertThat(machine.read(TYPE + "name")).isEqualTo("VFIO AP Passthrough Device\n");
    assertThat(machine.read(TYPE + "device_api")).isEqualTo("vfio-ap\n");
    assertThat(machine.read(TYPE + "available_instances")).isEqualTo("65536\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo",
        "69179fef-f9a2-4a36-9d6e-66b4e0b8ddg1",
        "69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1 ",
        " 69179fef-f9a2-4a36-9d6e-66b4e0b8ddd1",
        "69179feff9a24a369d6e66b4e0b8ddd1abcd",
        "{9179fef-f9a2-4a36-9d6e-66b4e0b8ddd1}"
      })
  void whatIsNoUuidMakesNoDevice(String text) {
    TestMachine machine = TestMachine.document(Profiles.document()).modprobe();
    assertThat(machine.refusal(text, TYPE + "create"))
        .isEqualTo("EINVAL: `" + text.strip() + "` is no UUID of 36 characters");
    assertThat(machine.read(TYPE + "available_instances")).isEqualTo("65536\n");
  }

  @Test
  void aUuidIsUsedOnce() {
    TestMachine machine = TestMachine.document(Profiles.document()).modprobe().create(U1);
    assertThat(machine.refusal(U1.toUpperCase(Locale.ROOT), TYPE + "create"))
        .isEqualTo("EEXIST: there is a mediated device " + U1);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void thereAreNoMoreDevicesThan65536(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    for (int i = 0; i < 65536; i++) {
      String uuid = "00000000-0000-0000-0000-%012x".formatted(i);
      assertThat(machine.echo(uuid, TYPE + "create")).isEqualTo("ok");
    }
    assertThat(machine.refusal(U1, TYPE + "create"))
        .isEqualTo(
            (profile.name().startsWith("linux-6") ? "EUSERS" : "EPERM")
                + ": all 65536 mediated devices exist");
    assertThat(machine.echo("00000000-0000-0000-0000-000000000007", TYPE + "create"))
        .isEqualTo("EEXIST");
    assertThat(machine.echo("1", mdev("00000000-0000-0000-0000-000000000007", "remove")))
        .isEqualTo("ok");
    assertThat(machine.echo(U1, TYPE + "create")).isEqualTo("ok");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aDeviceGoesWhenAnyNumberButZeroIsWritten(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    String before = machine.picture();
    machine.create(U1);
    assertThat(machine.echo("x", mdev(U1, "remove"))).isEqualTo("EINVAL");
    assertThat(machine.echo("18446744073709551616", mdev(U1, "remove"))).isEqualTo("EINVAL");
    assertThat(machine.echo("0", mdev(U1, "remove"))).isEqualTo("ok");
    assertThat(machine.list(MATRIX)).contains(U1);
    assertThat(machine.echo("2", mdev(U1, "remove"))).isEqualTo("ok");
    assertThat(machine.changesSince(before)).isEmpty();
  }

  @Test
  void whoStandsInARemovedDeviceSeesNothingAndItsOpenFilesAreDead() {
    TestMachine machine = TestMachine.document(Profiles.document()).modprobe().create(U1);
    Directory directory = machine.directory(MATRIX + U1);
    Node matrix = directory.child("matrix").orElseThrow();
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("ok");
    assertThat(directory.names()).isEmpty();
    assertThat(directory.isAlive()).isFalse();
    assertThat(matrix.isAlive()).isFalse();
  }

  @Test
  void theDocumentsKernelRefusesToRemoveADeviceInUse() {
    TestMachine machine = TestMachine.document(Profiles.document()).modprobe().create(U1);
    TestGuest guest = machine.start(U1);
    assertThat(machine.refusal("1", mdev(U1, "remove")))
        .isEqualTo("EBUSY: a guest uses mediated device " + U1);
    guest.stop();
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("ok");
  }

  @ParameterizedTest
  @MethodSource("blocking")
  void laterKernelsLetTheWriterWaitForTheGuest(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);
    TestGuest guest = machine.start(U1);
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("BLOCKED");
    assertThat(machine.list(MATRIX + U1)).isEqualTo("iommu_group vfio-dev");
    assertThat(machine.list(TYPE + "devices")).isEqualTo(U2);
    assertThat(machine.list("/sys/bus/mdev/devices")).isEqualTo(U2);
    assertThat(machine.read(TYPE + "available_instances")).isEqualTo("65534\n");
    assertThat(machine.echo(U1, TYPE + "create")).isEqualTo("EEXIST");
    guest.stop();
    assertThat(machine.list(MATRIX + U1)).isEqualTo("ENOENT");
    assertThat(machine.read(TYPE + "available_instances")).isEqualTo("65535\n");
  }

  /// From 6.15 on the guest loses its queues at once, until something changes what it gets.
  @ParameterizedTest
  @MethodSource("blocking")
  void theNewestKernelEmptiesTheMasksOfAGuestWhoseDeviceIsRemoved(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=0x0").modprobe().create(U1);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("6", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    TestGuest guest = machine.start(U1);
    assertThat(machine.echo("1", mdev(U1, "remove"))).isEqualTo("BLOCKED");
    boolean newest = profile.name().equals("linux-6.19");
    assertThat(guest.masks().adapters()).isEqualTo(newest ? ApMask.EMPTY : ApMask.of(5, 6));
    assertThat(machine.read("/sys/bus/ap/devices/05.0004/status")).isEqualTo("in use\n");
    machine.echo("05.0004", "/sys/bus/ap/drivers/vfio_ap/unbind");
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(6));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theLogTellsOfTheGroupThatADeviceGetsAndLeaves(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1, U2);
    machine.echo("1", mdev(U1, "remove"));
    String driver = profile.name().startsWith("linux-6") ? "vfio_ap_mdev " : "vfio_mdev ";
    assertThat(machine.messages().stream().filter(line -> line.contains(U1)))
        .containsExactlyElementsOf(
            switch (profile.name()) {
              case "linux-4.20" ->
                  List.of(
                      "iommu: Adding device " + U1 + " to group 0",
                      driver + U1 + ": MDEV: group_id = 0",
                      "iommu: Removing device " + U1 + " from group 0",
                      driver + U1 + ": MDEV: detaching iommu");
              case "document" ->
                  List.of(
                      driver + U1 + ": Adding to iommu group 0",
                      driver + U1 + ": MDEV: group_id = 0",
                      driver + U1 + ": Removing from iommu group 0",
                      driver + U1 + ": MDEV: detaching iommu");
              default ->
                  List.of(
                      driver + U1 + ": Adding to iommu group 0",
                      driver + U1 + ": Removing from iommu group 0");
            });
    machine.create(U3);
    assertThat(machine.readlink(mdev(U3, "iommu_group"))).endsWith("/0");
    assertThat(machine.readlink(mdev(U2, "iommu_group"))).endsWith("/1");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aDeviceHasOneGuest(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe().create(U1);
    assertThat(machine.start(U1).refusal()).isEmpty();
    assertThat(machine.start(U1).refusal())
        .hasValueSatisfying(no -> assertThat(no.errno()).isEqualTo(Errno.EBUSY));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aGuestsSecondDeviceGivesItNothing(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=0x0").modprobe().create(U1, U2);
    assertThat(machine.echo("5", mdev(U2, "assign_adapter"))).isEqualTo("ok");
    TestGuest guest = machine.start(U1);
    var second = machine.mdevice(U2).open(guest);
    assertThat(second.isPresent()).isEqualTo(profile.name().startsWith("linux-6"));
    second.ifPresent(no -> assertThat(no.errno()).isEqualTo(Errno.EPERM));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.EMPTY);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theModuleStaysWhileAGuestRunsAndTakesIdleDevicesAlong(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    assertThat(machine.linux().modules().load("mdev").isDone()).isTrue();
    machine.modprobe().create(U1, U2, U3);
    TestGuest guest = machine.start(U1);
    assertThat(machine.rmmod("vfio_ap")).isEqualTo("EAGAIN: Module vfio_ap is in use");
    guest.stop();
    assertThat(machine.rmmod("kvm")).isEqualTo("EAGAIN: Module kvm is in use by: vfio_ap");
    assertThat(machine.rmmod("vfio_ap")).isEmpty();
    assertThat(machine.rmmod("vfio_ap"))
        .isEqualTo("ENOENT: Module vfio_ap is not currently loaded");
    assertThat(machine.list("/sys/devices/vfio_ap")).isEqualTo("ENOENT");
    assertThat(machine.list("/sys/bus/mdev/devices")).isEmpty();
    assertThat(machine.list("/sys/bus/matrix")).isEqualTo("ENOENT");
  }
}
