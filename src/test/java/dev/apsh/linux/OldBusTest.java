package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.profile;
import static dev.apsh.linux.TestMachine.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.Lpar;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the AP bus of old kernels knows and does later than that of new ones.
class OldBusTest {
  private static final String BUS = "/sys/bus/ap/";
  private static final String QUEUE = "/sys/devices/ap/card05/05.0004/";

  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aNewQueueIsResetWithoutADriverOnNewKernelsOnly(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=0x0");
    boolean old = !profile.has(Feature.CARD_CONFIG);
    assertThat(machine.driver("05.0004")).isEmpty();
    assertThat(machine.read(QUEUE + "reset"))
        .isEqualTo(old ? "Reset in progress.\n" : "No Reset Timer set.\n");
    assertThat(machine.read(QUEUE + "interrupt"))
        .isEqualTo(old ? "Interrupts disabled.\n" : "Interrupts enabled.\n");
    machine.modprobe();
    assertThat(machine.driver("05.0004")).isEqualTo("vfio_ap");
    assertThat(machine.read(QUEUE + "reset")).isEqualTo("No Reset Timer set.\n");
    assertThat(machine.read(QUEUE + "interrupt")).isEqualTo("Interrupts enabled.\n");
  }

  /// A dash stands for a queue that is not in operation.
  @ParameterizedTest
  @MethodSource("profiles")
  void vfioApTakesAQueueIntoOperationOnOldKernelsOnly(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile).modprobe();
    machine.echo("-5", BUS + "apmask");
    boolean old = !profile.has(Feature.CARD_CONFIG);
    assertThat(machine.read(QUEUE + "request_count")).isEqualTo(old ? "0\n" : "-\n");
    machine.echo("+5", BUS + "apmask");
    assertThat(machine.read(QUEUE + "request_count")).isEqualTo("0\n");
  }

  @Test
  void aQueueOfVfioApIsResetByHandOnTheDocumentsKernel() {
    TestMachine machine = TestMachine.document(profile("document")).modprobe();
    machine.echo("-5", BUS + "apmask");
    assertThat(machine.driver("05.0004")).isEqualTo("vfio_ap");
    assertThat(machine.echo("1", QUEUE + "reset")).isEqualTo("ok");
    assertThat(machine.read(QUEUE + "reset")).isEqualTo("No Reset Timer set.\n");
  }

  private static Lpar withoutAdapters(CpcModel model) {
    return new Cpc(model).define("host", new ApMatrix(ApMask.EMPTY, ApMask.of(4), ApMask.EMPTY));
  }

  private static TestMachine boot(CpcModel model, Lpar lpar, KernelProfile profile, String line) {
    return TestMachine.boot(new Cpc(model), lpar, profile, line);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void linux420KnowsTheHighestDomainFromAQueueOnly(KernelProfile profile) {
    boolean early = !profile.name().equals("linux-4.20");
    CpcModel model = CpcModel.STANDARD.withMaxima(255, 84);
    TestMachine machine = boot(model, withoutAdapters(model), profile, "ap.domain=84");
    assertThat(machine.read(BUS + "ap_max_domain_id")).isEqualTo(early ? "84\n" : "-1\n");
    assertThat(machine.refusal("85", BUS + "ap_domain"))
        .isEqualTo("EINVAL: ap_domain takes 0 to " + (early ? "84" : "0") + ", not `85`");
    assertThat(machine.echo("84", BUS + "ap_domain")).isEqualTo(early ? "ok" : "EINVAL");
    assertThat(machine.echo("0", BUS + "ap_domain")).isEqualTo("ok");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aQueueThatAnswersTellsTheHighestDomain(KernelProfile profile) {
    Cpc cpc = new Cpc(CpcModel.STANDARD.withMaxima(255, 84));
    cpc.install(5, type("CEX5C"));
    Lpar lpar = cpc.define("host", new ApMatrix(ApMask.of(5), ApMask.of(4), ApMask.EMPTY));
    TestMachine machine = TestMachine.boot(cpc, lpar, profile, "");
    assertThat(machine.read(BUS + "ap_max_domain_id")).isEqualTo("84\n");
    assertThat(machine.echo("84", BUS + "ap_domain")).isEqualTo("ok");
    machine.se().configureOff(List.of(5));
    assertThat(machine.read(BUS + "ap_max_domain_id")).isEqualTo("84\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void withoutFacility12TheHighestDomainIs15(KernelProfile profile) {
    CpcModel model = CpcModel.STANDARD.without(Facility.QCI);
    TestMachine machine = boot(model, withoutAdapters(model), profile, "ap.domain=16");
    assertThat(machine.read(BUS + "ap_max_domain_id")).isEqualTo("15\n");
    assertThat(machine.messages()).contains("ap: 16 is not a valid cryptographic domain");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aDomainAboveTheHighestIsToldAtBootWhereItIsKnown(KernelProfile profile) {
    CpcModel model = CpcModel.STANDARD.withMaxima(255, 84);
    boolean early = !profile.name().equals("linux-4.20");
    TestMachine machine = boot(model, withoutAdapters(model), profile, "ap.domain=85");
    assertThat(machine.read(BUS + "ap_domain")).isEqualTo(early ? "-1\n" : "85\n");
    assertThat(machine.messages().contains("ap: 85 is not a valid cryptographic domain"))
        .isEqualTo(early);
    TestMachine above = boot(model, withoutAdapters(model), profile, "ap.domain=256");
    assertThat(above.messages()).contains("ap: 256 is not a valid cryptographic domain");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aDomainBelowZeroIsTold(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.domain=-2");
    assertThat(machine.messages()).contains("ap: -2 is not a valid cryptographic domain");
    assertThat(machine.read(BUS + "ap_domain")).isEqualTo("4\n");
    assertThat(TestMachine.document(profile, "ap.domain=-1").messages())
        .noneMatch(text -> text.contains("is not a valid"));
  }
}
