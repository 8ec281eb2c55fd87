package dev.apsh.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.linux.Console;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Program;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix/";
  private static final String UUID = "62177883-f1bb-47f0-914d-32a22e3a8801";
  private static final Programs NO_PROGRAMS =
      new Programs() {
        @Override
        public Optional<Program> named(String name) {
          return Optional.empty();
        }

        @Override
        public List<Program> all() {
          return List.of();
        }
      };

  @ParameterizedTest
  @ValueSource(strings = {"document", "linux-6.12"})
  void aGuestSeesWhatItsDeviceAndItsHostBothHave(String profile) {
    World world = world(profile);
    prepare(world);
    assertThat(start(world, "-device", "vfio-ap,sysfsdev=" + MATRIX + UUID).started()).isTrue();
    Sys guest = value(world.host("guest1"));
    assertThat(names(guest, "/sys/bus/ap/devices"))
        .contains("card05", "05.0004")
        .doesNotContain("card04");
    assertThat(world.linuxes()).hasSize(2);
  }

  @Test
  void hotPlugAndTheSupportElementReachTheGuestAtOnce() {
    World world = world("document");
    prepare(world);
    var _ = start(world, "-device", "vfio-ap,sysfsdev=" + MATRIX + UUID);
    Sys guest = value(world.host("guest1"));
    write(world.host(), MATRIX + UUID + "/assign_adapter", "6");
    assertThat(names(guest, "/sys/bus/ap/devices")).contains("06.0004");
    Console console = world.host().doors().console().orElseThrow();
    assertThat(console.configureOff(List.of(5))).isEmpty();
    assertThat(names(guest, "/sys/bus/ap/devices")).doesNotContain("05.0004").contains("06.0004");
    assertThat(read(world.host(), MATRIX + UUID + "/guest_matrix")).isEqualTo("05.0004\n06.0004\n");
  }

  @Test
  void whenAGuestEndsItsDeviceIsFree() {
    World world = world("document");
    prepare(world);
    var _ = start(world, "-device", "vfio-ap,sysfsdev=" + MATRIX + UUID);
    assertThat(start(world, "-device", "vfio-ap,sysfsdev=" + MATRIX + UUID).messages())
        .singleElement()
        .asString()
        .contains("failed to open /dev/vfio/")
        .endsWith("Device or resource busy");
    value(world.host("guest1")).powerOff();
    assertThat(errno(world.host("guest1"))).isEqualTo(Errno.ECONNREFUSED);
    assertThat(read(world.host(), MATRIX + UUID + "/guest_matrix")).isEqualTo("No such device");
    assertThat(start(world, "-device", "vfio-ap,sysfsdev=" + MATRIX + UUID).started()).isTrue();
  }

  @Test
  void qemuRefusesInItsOwnWords() {
    World world = world("document");
    prepare(world);
    String device = "vfio-ap,sysfsdev=" + MATRIX + UUID;
    String noBus = "-device " + device + ": No 'ap-bus' bus found for device 'vfio-ap'";
    assertThat(start(world, "-device", device, "-device", device).messages())
        .containsExactly(noBus);
    assertThat(start(world, "-cpu", "z13", "-device", device).messages()).containsExactly(noBus);
    assertThat(start(world, "-device", "vfio-ap,sysfsdev=/sys/none").messages())
        .containsExactly(
            "-device vfio-ap,sysfsdev=/sys/none: vfio-ap: no iommu_group found for /sys/none:"
                + " Failed to read the symbolic link “/sys/none/iommu_group”:"
                + " No such file or directory");
    assertThat(start(world, "-cpu", "host,foo=on").messages())
        .containsExactly(
            "can't apply global host-s390x-cpu.foo=on: Property 'host-s390x-cpu.foo' not found");
    assertThat(start(world, "-cpu", "z99").messages())
        .containsExactly("unable to find CPU model 'z99'");
    assertThat(start(world, "-nosuch").messages()).containsExactly("-nosuch: invalid option");
    assertThat(world.linuxes()).hasSize(1);
  }

  @Test
  void namesThatNobodyHasAreUnknown() {
    World world = world("document");
    assertThat(errno(world.host("elsewhere"))).isEqualTo(Errno.ENOENT);
    assertThat(errno(world.host("guest2"))).isEqualTo(Errno.ECONNREFUSED);
    assertThat(value(world.host("localhost"))).isSameAs(world.host());
  }

  private static void prepare(World world) {
    assertThat(world.host().modules().load("vfio_ap").isDone()).isTrue();
    write(world.host(), "/sys/bus/ap/aqmask", "-4");
    write(world.host(), MATRIX + "mdev_supported_types/vfio_ap-passthrough/create", UUID);
    write(world.host(), MATRIX + UUID + "/assign_adapter", "5");
    write(world.host(), MATRIX + UUID + "/assign_domain", "4");
  }

  private static World world(String profile) {
    KernelProfile kernel = value(Profiles.named(profile));
    return new World(LabDefinition.document(), kernel, NO_PROGRAMS);
  }

  private static Hypervisor.Answer start(World world, String... arguments) {
    return world.host().doors().hypervisor().orElseThrow().start(List.of(arguments), Caller.ROOT);
  }

  private static void write(Sys sys, String path, String text) {
    OpenFile file =
        value(sys.files().open(sys.files().root(), path, OpenMode.WRITE, 0644, Caller.ROOT));
    Write result = file.write(Bytes.of(text + "\n"));
    assertThat(result).isInstanceOf(dev.apsh.kernel.Written.class);
  }

  private static String read(Sys sys, String path) {
    OpenFile file =
        value(sys.files().open(sys.files().root(), path, OpenMode.READ, 0, Caller.ROOT));
    Read read = file.read(65536);
    return switch (read) {
      case Content(Bytes bytes) -> bytes.text();
      case Refused refused -> refused.text();
    };
  }

  private static List<String> names(Sys sys, String path) {
    Node node = value(sys.files().node(sys.files().root(), path, Caller.ROOT));
    return ((Directory) node).names();
  }

  private static <T> T value(Outcome<T> outcome) {
    return ((Done<T>) outcome).value();
  }

  private static <T> Errno errno(Outcome<T> outcome) {
    return ((Outcome.Failed<T>) outcome).refused().errno();
  }
}
