package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.profile;
import static dev.apsh.linux.TestMachine.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ControlKind;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Lpar;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.UnbindResets;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Uevent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What udev hears of the AP bus, in order.
class BusEventsTest {
  private static final String CARD = "/sys/devices/ap/card05/";

  static List<KernelProfile> all() {
    return Profiles.all();
  }

  static Stream<KernelProfile> telling() {
    return all().stream().filter(profile -> profile.has(Feature.ONLINE_UEVENTS));
  }

  static Stream<KernelProfile> counting() {
    return telling().filter(profile -> !profile.name().equals("linux-6.1"));
  }

  /// Each event as its action, the last part of its path, and what is news in it.
  private static List<String> listen(TestMachine machine) {
    List<String> heard = new ArrayList<>();
    machine.linux().uevents().listen(event -> heard.add(words(event)));
    return heard;
  }

  private static String words(Uevent event) {
    String name = event.path().substring(event.path().lastIndexOf('/') + 1);
    String news =
        event.properties().stream()
            .filter(line -> line.matches("(CONFIG|ONLINE|BINDINGS|COMPLETECOUNT|INITSCAN)=.*"))
            .map(line -> " " + line)
            .reduce("", String::concat);
    return event.action().word() + " " + name + news;
  }

  @ParameterizedTest
  @MethodSource("telling")
  void aScanTellsOfACardThenOfItsQueues(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    List<String> heard = listen(machine);
    machine.se().configureOff(List.of(5));
    assertThat(heard)
        .containsExactly(
            "change card05 CONFIG=0",
            "change 05.0004 CONFIG=0",
            "change 05.0047 CONFIG=0",
            "change 05.00ab CONFIG=0",
            "change 05.00ff CONFIG=0");
  }

  @ParameterizedTest
  @MethodSource("telling")
  void aCardsFileTellsAlsoOfWhatItWasBefore(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    List<String> heard = listen(machine);
    machine.echo("1", CARD + "config");
    assertThat(heard).containsExactly("change card05 CONFIG=1");
  }

  @ParameterizedTest
  @MethodSource("telling")
  void queuesOfACardThatGoesGoByAgeAndBeforeIt(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    machine.se().configureOff(List.of(4, 5, 6));
    machine.se().remove(machine.lpar(), ControlKind.DOMAIN, List.of(4));
    machine.se().add(machine.lpar(), ControlKind.DOMAIN, List.of(4));
    List<String> heard = listen(machine);
    machine.se().remove(machine.lpar(), ControlKind.ADAPTER, List.of(5));
    assertThat(heard.stream().filter(event -> event.startsWith("remove")))
        .containsExactly(
            "remove 05.0047",
            "remove 05.00ab",
            "remove 05.00ff",
            "remove 05.0004",
            "remove card05");
  }

  @ParameterizedTest
  @MethodSource("telling")
  void aCardTellsOfItsOwnQueuesThatChangeWithIt(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.aqmask=+4,+0x47,+0xab").modprobe();
    machine.echo("0", CARD + "05.0004/online");
    List<String> heard = listen(machine);
    machine.echo("0", CARD + "online");
    assertThat(heard)
        .containsExactly(
            "change card05 ONLINE=0", "change 05.0047 ONLINE=0", "change 05.00ab ONLINE=0");
  }

  @ParameterizedTest
  @MethodSource("counting")
  void bindingsAreCompleteOnceAfterADriverHasTakenSomething(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    List<String> heard = listen(machine);
    machine.echo("05.0004", "/sys/bus/ap/drivers/cex4queue/unbind");
    machine.echo("05.0004", "/sys/bus/ap/drivers_probe");
    assertThat(heard).noneMatch(event -> event.contains("BINDINGS"));
    machine.se().configureOff(List.of(6));
    assertThat(heard).endsWith("change ap BINDINGS=complete COMPLETECOUNT=2");
    heard.clear();
    machine.se().configureOn(List.of(6));
    assertThat(heard).isNotEmpty().noneMatch(event -> event.contains("BINDINGS"));
  }

  @ParameterizedTest
  @MethodSource("counting")
  void bindingsAreCompleteAsSoonAsADriverIsThereThatTakesTheRest(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=0x0");
    List<String> heard = listen(machine);
    machine.modprobe();
    assertThat(heard).contains("change ap BINDINGS=complete COMPLETECOUNT=1");
    assertThat(heard.indexOf("add vfio_ap"))
        .isLessThan(heard.indexOf("change ap BINDINGS=complete COMPLETECOUNT=1"));
  }

  /// An adapter that is too old for these kernels comes without a device.
  @ParameterizedTest
  @MethodSource("counting")
  void bindingsAreCompleteAgainWhenTheHostGainsAnything(KernelProfile profile) {
    Cpc cpc = new Cpc(CpcModel.STANDARD);
    cpc.install(5, type("CEX5C"));
    cpc.install(7, type("CEX3C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, profile, "");
    machine.se().configureOff(List.of(5));
    List<String> heard = listen(machine);
    machine.se().add(lpar, ControlKind.ADAPTER, List.of(7));
    assertThat(heard).containsExactly("change ap BINDINGS=complete COMPLETECOUNT=2");
  }

  @ParameterizedTest
  @MethodSource("all")
  void aQueueThatLosesItsDriverIsZeroized(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    Apqn queue = new Apqn(5, 4);
    assertThat(machine.lpar().enqueue(queue).isNormal()).isTrue();
    machine.echo("05.0004", "/sys/bus/ap/drivers/cex4queue/unbind");
    assertThat(machine.lpar().dequeue(queue).isNormal())
        .isEqualTo(profile.the(UnbindResets.class) == UnbindResets.NOTHING);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aResetByHandEmptiesAQueue(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    Apqn queue = new Apqn(5, 4);
    assertThat(machine.lpar().enqueue(queue).isNormal()).isTrue();
    boolean can = profile.has(Feature.QUEUE_RESET);
    assertThat(machine.echo("0", CARD + "05.0004/reset")).isEqualTo(can ? "ok" : "EACCES");
    assertThat(machine.lpar().dequeue(queue).isNormal()).isEqualTo(!can);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theDefaultDomainIsTheFirstThatTheMasksLeaveToTheHost(KernelProfile profile) {
    String domain = "/sys/bus/ap/ap_domain";
    assertThat(TestMachine.document(profile, "ap.aqmask=+0x47").read(domain)).isEqualTo("71\n");
    boolean old = !profile.has(Feature.CARD_CONFIG);
    assertThat(TestMachine.document(profile, "ap.apmask=0x0").read(domain))
        .isEqualTo(old ? "4\n" : "-1\n");
  }

  @Test
  void rmmodTakesMediatedDevicesTheirDriverAndTheQueuesDriverInThisOrder() {
    TestMachine machine =
        TestMachine.document(profile("linux-6.12")).modprobe().create(TestMachine.U1);
    List<String> heard = listen(machine);
    machine.rmmod("vfio_ap");
    assertThat(heard.stream().filter(event -> event.startsWith("remove")))
        .containsSubsequence(
            "remove " + TestMachine.U1, "remove vfio_ap_mdev", "remove vfio_ap", "remove matrix");
  }
}
