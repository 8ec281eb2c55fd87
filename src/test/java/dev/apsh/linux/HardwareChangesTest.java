package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.mdev;
import static dev.apsh.linux.TestMachine.profile;
import static dev.apsh.linux.TestMachine.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ControlKind;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.Lpar;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Uevent;
import dev.apsh.linux.TestMachine.TestGuest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the host's sysfs and guests' masks make of changes of the hardware.
class HardwareChangesTest {
  private static final String CARDS = "/sys/devices/ap/";

  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  private static TestMachine withGuestsMatrix(KernelProfile profile) {
    TestMachine machine =
        TestMachine.document(profile, "ap.apmask=0x0 ap.aqmask=0x0").modprobe().create(U1);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("6", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    return machine;
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anAddedAdapterThatIsOnlineComesAtOnce(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    assertThat(machine.list("/sys/bus/ap/devices")).doesNotContain("card0a");
    assertThat(machine.se().configureOff(List.of(4, 5, 6))).isEmpty();
    assertThat(machine.se().add(machine.lpar(), ControlKind.ADAPTER, List.of(10))).isEmpty();
    assertThat(machine.driver("0a.0047")).isEqualTo("cex4queue");
    assertThat(machine.se().configureOff(List.of(10))).isEmpty();
    assertThat(machine.se().remove(machine.lpar(), ControlKind.DOMAIN, List.of(0x47))).isEmpty();
    assertThat(machine.se().configureOn(List.of(4, 5, 6, 10))).isEmpty();
    assertThat(machine.driver("0a.0004")).isEqualTo("cex4queue");
    assertThat(machine.list("/sys/bus/ap/devices")).doesNotContain(".0047");
  }

  @Test
  void adaptersOlderThanCex4AreNeverVfioAps() {
    Cpc cpc = new Cpc(CpcModel.STANDARD);
    cpc.install(3, type("CEX3C"));
    cpc.install(4, type("CEX2A"));
    ApMask domains = ApMask.of(1);
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(3, 4), domains, domains));
    TestMachine machine = TestMachine.boot(cpc, lpar, Profiles.document(), "").modprobe();
    assertThat(machine.driver("03.0001")).isEqualTo("cex2cqueue");
    assertThat(machine.driver("04.0001")).isEqualTo("cex2aqueue");
    assertThat(machine.read(CARDS + "card04/type")).isEqualTo("CEX2A\n");
    assertThat(lpar.dequeue(new Apqn(3, 1)).isNormal()).as("what the driver asked").isFalse();
    machine.echo("0x0", "/sys/bus/ap/apmask");
    assertThat(machine.driver("03.0001")).isEmpty();
    assertThat(machine.driver("04.0001")).isEmpty();
    TestMachine later = TestMachine.boot(cpc, lpar, profile("linux-6.12"), "");
    assertThat(later.list("/sys/bus/ap/devices")).isEmpty();
  }

  @Test
  void anAdapterThatIsTooNewIsTakenForTheNewestKnown() {
    Cpc cpc = new Cpc(CpcModel.STANDARD);
    cpc.install(8, type("CEX8P"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(8), ApMask.of(1), ApMask.EMPTY));
    TestMachine old = TestMachine.boot(cpc, lpar, Profiles.document(), "");
    assertThat(old.read(CARDS + "card08/hwtype")).isEqualTo("12\n");
    assertThat(old.read(CARDS + "card08/raw_hwtype")).isEqualTo("14\n");
    assertThat(old.read(CARDS + "card08/type")).isEqualTo("CEX6P\n");
    TestMachine later = TestMachine.boot(cpc, lpar, profile("linux-6.1"), "");
    assertThat(later.read(CARDS + "card08/type")).isEqualTo("CEX8P\n");
  }

  @Test
  void withoutFacility15NoDriverTakesACard() {
    Cpc cpc = new Cpc(CpcModel.STANDARD.without(Facility.APFT));
    cpc.install(5, type("CEX5C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, Profiles.document(), "");
    assertThat(machine.list("/sys/bus/ap/devices")).isEqualTo("05.0004 card05");
    assertThat(machine.driver("card05")).isEmpty();
    assertThat(machine.driver("05.0004")).isEmpty();
    assertThat(machine.read(CARDS + "card05/ap_functions")).isEqualTo("0x00000000\n");
  }

  @Test
  void withoutApInstructionsThereIsNoBus() {
    Cpc cpc = new Cpc(CpcModel.STANDARD.without(Facility.AP));
    Lpar lpar = cpc.define("host", ApMatrix.EMPTY);
    TestMachine machine = TestMachine.boot(cpc, lpar, Profiles.document(), "");
    assertThat(machine.list("/sys/bus/ap")).isEqualTo("ENOENT");
    assertThat(machine.modprobe("vfio_ap"))
        .isEqualTo("ENODEV: could not insert 'vfio_ap': there are no AP instructions");
    assertThat(machine.modprobe("foo"))
        .isEqualTo("ENOENT: Module foo not found in directory /lib/modules/5.1.0");
  }

  @Test
  void withoutFacility12MasksAreNotSupported() {
    Cpc cpc = new Cpc(CpcModel.STANDARD.without(Facility.QCI));
    cpc.install(5, type("CEX5C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, profile("linux-6.12"), "");
    assertThat(machine.read("/sys/bus/ap/ap_usage_domain_mask")).isEqualTo("not supported\n");
    assertThat(machine.read("/sys/bus/ap/features")).isEqualTo("-\n");
    assertThat(machine.read("/sys/bus/ap/ap_max_domain_id")).isEqualTo("15\n");
    assertThat(machine.read("/sys/bus/ap/ap_max_adapter_id")).isEqualTo("63\n");
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
  }

  @Test
  void aCardConfiguresItsAdapter() {
    TestMachine machine = TestMachine.document(profile("linux-6.1"));
    String config = CARDS + "card05/config";
    assertThat(machine.refusal("2", config)).isEqualTo("EINVAL: config takes 0 or 1, not `2`");
    assertThat(machine.echo("0", config)).isEqualTo("ok");
    assertThat(machine.cpc().onlineAdapters().has(5)).isFalse();
    assertThat(machine.read(config)).isEqualTo("0\n");
    assertThat(machine.read(CARDS + "card05/online")).isEqualTo("0\n");
    assertThat(machine.refusal("1", CARDS + "card05/05.0004/online"))
        .isEqualTo("ENODEV: 05.0004 or its card is configured off or check-stopped");
    assertThat(machine.echo("1", config)).isEqualTo("ok");
    assertThat(machine.read(CARDS + "card05/05.0004/online")).isEqualTo("1\n");
  }

  @Test
  void sclpMayNotConfigure() {
    Cpc cpc = new Cpc(CpcModel.STANDARD.without(Facility.SCLP_CONFIGURE));
    cpc.install(5, type("CEX5C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, profile("linux-6.1"), "");
    assertThat(machine.refusal("0", CARDS + "card05/config"))
        .isEqualTo("EOPNOTSUPP: this machine cannot configure adapters with SCLP");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aCardTakesItsQueuesOffline(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    String queue = CARDS + "card05/05.0004/online";
    assertThat(machine.echo("x", CARDS + "card05/online")).isEqualTo("EINVAL");
    assertThat(machine.echo("0", CARDS + "card05/online")).isEqualTo("ok");
    assertThat(machine.read(queue)).isEqualTo("0\n");
    assertThat(machine.refusal("1", queue)).isEqualTo("EINVAL: card05 is offline");
    assertThat(machine.echo("1", CARDS + "card05/online")).isEqualTo("ok");
    assertThat(machine.read(queue)).isEqualTo("1\n");
    assertThat(machine.echo("0", queue)).isEqualTo("ok");
    assertThat(machine.read(CARDS + "card05/online")).isEqualTo("1\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anotherDriverFindsADeviceOnline(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    machine.echo("0", CARDS + "card05/05.0004/online");
    machine.echo("05.0004", "/sys/bus/ap/drivers/cex4queue/unbind");
    machine.echo("05.0004", "/sys/bus/ap/drivers/cex4queue/bind");
    assertThat(machine.read(CARDS + "card05/05.0004/online")).isEqualTo("1\n");
    machine.echo("0", CARDS + "card05/online");
    machine.echo("card05", "/sys/bus/ap/drivers/cex4card/unbind");
    machine.echo("card05", "/sys/bus/ap/drivers/cex4card/bind");
    assertThat(machine.read(CARDS + "card05/online")).isEqualTo("1\n");
  }

  @Test
  void aGuestLosesAnAdapterWithOneOfItsQueues() {
    TestMachine machine = withGuestsMatrix(profile("linux-6.12"));
    machine.echo("71", mdev(U1, "assign_domain"));
    TestGuest guest = machine.start(U1);
    assertThat(machine.read(CARDS + "card05/05.0004/status")).isEqualTo("in use\n");
    assertThat(machine.read(CARDS + "card05/05.00ab/status")).isEqualTo("unassigned\n");
    machine.echo("05.0047", "/sys/bus/ap/drivers/vfio_ap/unbind");
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(6));
    assertThat(machine.read(CARDS + "card05/05.0004/status")).isEqualTo("assigned\n");
    machine.echo("71", mdev(U1, "unassign_domain"));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(6));
    machine.echo("0xab", mdev(U1, "assign_domain"));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(5, 6));
  }

  @Test
  void aFailedResetKeepsAQueueFromGuestsUntilOneSucceeds() {
    TestMachine machine = withGuestsMatrix(profile("linux-6.1"));
    machine.cpc().zeroizeWith(5, new ResponseCode(16));
    TestGuest guest = machine.start(U1);
    assertThat(guest.mdev().reset())
        .hasValueSatisfying(no ->
            assertThat(no.errno() + ": " + no.why().facts())
                .isEqualTo("EIO: these queues could not be reset: 05.0004"));
    assertThat(machine.messages())
        .contains("WARNING: PQAP/ZAPQ for 05.0004 failed with invalid rc=16");
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(5, 6));
    machine.echo("200", mdev(U1, "assign_adapter"));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(6));
    machine.cpc().zeroizeWith(5, ResponseCode.NORMAL);
    assertThat(guest.mdev().reset()).isEmpty();
    machine.echo("201", mdev(U1, "assign_adapter"));
    assertThat(guest.masks().adapters()).isEqualTo(ApMask.of(5, 6));
  }

  @Test
  void aResetOfAnAdapterThatIsOffFiltersOnlyOnOldKernels() {
    for (String name : List.of("linux-6.1", "linux-6.12")) {
      TestMachine machine = withGuestsMatrix(profile(name));
      TestGuest guest = machine.start(U1);
      machine.se().configureOff(List.of(6));
      boolean old = name.equals("linux-6.1");
      assertThat(guest.mdev().reset().orElseThrow().errno().name())
          .isEqualTo(old ? "EBUSY" : "EIO");
      machine.echo("200", mdev(U1, "assign_adapter"));
      assertThat(guest.masks().adapters()).isEqualTo(old ? ApMask.of(5) : ApMask.of(5, 6));
    }
  }

  @Test
  void aResetOfACheckStoppedAdapterFiltersOnlyOnOldKernels() {
    for (String name : List.of("linux-6.1", "linux-6.12", "linux-6.19")) {
      TestMachine machine = withGuestsMatrix(profile(name));
      TestGuest guest = machine.start(U1);
      machine.cpc().checkStop(6, true);
      machine.cpc().tellChange();
      boolean old = name.equals("linux-6.1");
      assertThat(guest.mdev().reset().orElseThrow().errno().name())
          .isEqualTo(old ? "EBUSY" : "EIO");
      machine.echo("200", mdev(U1, "assign_adapter"));
      assertThat(guest.masks().adapters()).isEqualTo(old ? ApMask.of(5) : ApMask.of(5, 6));
    }
  }

  @Test
  void theHostsControlDomainsBoundTheGuests() {
    TestMachine machine = withGuestsMatrix(profile("linux-6.12"));
    TestGuest guest = machine.start(U1);
    machine.echo("4", mdev(U1, "assign_control_domain"));
    machine.echo("100", mdev(U1, "assign_control_domain"));
    assertThat(guest.masks().controlDomains()).isEqualTo(ApMask.of(4));
    TestMachine document = withGuestsMatrix(Profiles.document());
    TestGuest unfiltered = document.start(U1);
    document.echo("100", mdev(U1, "assign_control_domain"));
    assertThat(unfiltered.masks().controlDomains()).isEqualTo(ApMask.of(100));
  }

  @Test
  void ueventsTellOfChanges() {
    TestMachine machine = TestMachine.document(profile("linux-6.12"));
    List<String> heard = new ArrayList<>();
    machine
        .linux()
        .uevents()
        .listen(event ->
            heard.add(event.action().word() + " " + event.path() + " " + event.properties()));
    machine.echo("-5", "/sys/bus/ap/apmask");
    assertThat(heard.getFirst()).startsWith("unbind /devices/ap/card05/05.0004 [DEVTYPE=ap_queue");
    assertThat(heard.getLast()).startsWith("change /devices/ap [APMASK=0xfbff");
    heard.clear();
    machine.echo("0", CARDS + "card04/online");
    assertThat(heard.getFirst()).startsWith("change /devices/ap/card04 [ONLINE=0, DEVTYPE=ap_card");
    assertThat(heard).hasSize(5);
    heard.clear();
    machine.echo("change", CARDS + "card04/uevent");
    assertThat(heard)
        .singleElement()
        .asString()
        .startsWith("change /devices/ap/card04 [SYNTH_UUID=0");
    assertThat(machine.refusal("burn", CARDS + "card04/uevent"))
        .startsWith("EINVAL: `burn` is none of add");
  }

  @Test
  void aSyntheticUeventTakesAUuidAndPairs() {
    TestMachine machine = TestMachine.document(profile("linux-6.12"));
    List<Uevent> heard = new ArrayList<>();
    machine.linux().uevents().listen(heard::add);
    String file = CARDS + "card04/04.0004/uevent";
    assertThat(machine.echo("change " + U1 + " A=1 bc=D2", file)).isEqualTo("ok");
    assertThat(heard.getFirst().properties())
        .startsWith("SYNTH_UUID=" + U1, "SYNTH_ARG_A=1", "SYNTH_ARG_bc=D2", "DEVTYPE=ap_queue");
    assertThat(heard.getFirst().subsystem()).isEqualTo("ap");
    assertThat(heard.getFirst().since()).isEqualTo(Duration.ZERO);
    for (String wrong :
        List.of("add x", "add " + U1 + " =1", "add " + U1 + " A=", "add " + U1 + "  A=1")) {
      assertThat(machine.echo(wrong, file)).as(wrong).isEqualTo("EINVAL");
    }
    assertThat(machine.messages())
        .endsWith(
            "synth uevent: /devices/ap/card04/04.0004: incorrect uevent action arguments",
            "cex4queue 04.0004: uevent: failed to send synthetic uevent: -22");
    assertThat(machine.echo("shout", "/sys/bus/ap/uevent")).isEqualTo("EINVAL");
    assertThat(machine.messages()).endsWith("synth uevent: /bus/ap: unknown uevent action string");
    assertThat(heard).hasSize(1);
  }

  @Test
  void aModuleComesBeforeWhatItDoesInOldKernelsAndAfterItInNewOnes() {
    for (KernelProfile kernel : Profiles.all()) {
      TestMachine machine = TestMachine.document(kernel);
      List<String> heard = new ArrayList<>();
      machine.linux().uevents().listen(event -> heard.add(event.action().word() + event.path()));
      machine.modprobe();
      int module = heard.indexOf("add/module/vfio_ap");
      int matrix = heard.indexOf("add/bus/ap/drivers/vfio_ap");
      assertThat(module > matrix).isEqualTo(kernel.has(Feature.LATE_MODULE_UEVENTS));
      assertThat(module).isNotNegative();
    }
  }
}
