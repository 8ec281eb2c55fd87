package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.Apqn;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.InterruptShown;
import dev.apsh.kernel.Profiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of /sys/bus/ap: what they show, take and refuse.
class BusFilesTest {
  private static final String BUS = "/sys/bus/ap/";
  private static final String ONES = "0x" + "f".repeat(64) + "\n";
  private static final String ZEROS = "0x" + "0".repeat(64) + "\n";

  static List<KernelProfile> profiles() {
    return Profiles.all();
  }

  static Stream<KernelProfile> withBindFiles() {
    return profiles().stream().filter(profile -> profile.has(Feature.VFIO_AP_BIND));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theHostsMasksAreShown(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    String domains = "0x0800000000000000010000000000000000000000001000000000000000000001\n";
    assertThat(machine.read(BUS + "ap_usage_domain_mask")).isEqualTo(domains);
    assertThat(machine.read(BUS + "ap_control_domain_mask")).isEqualTo(domains);
    assertThat(machine.read(BUS + "ap_max_domain_id")).isEqualTo("255\n");
    assertThat(machine.read(BUS + "apmask")).isEqualTo(ONES);
    assertThat(machine.read(BUS + "aqmask")).isEqualTo(ONES);
    assertThat(machine.read(BUS + "ap_domain")).isEqualTo("4\n");
    assertThat(machine.echo("1", BUS + "ap_max_domain_id")).isEqualTo("EACCES");
    assertThat(machine.echo("1", BUS + "nosuch")).isEqualTo("ENOENT");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aMaskRefusesWhatIsNone(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    assertThat(machine.refusal("0x" + "f".repeat(65), BUS + "aqmask")).startsWith("EINVAL: `0xf");
    assertThat(machine.refusal("+256", BUS + "apmask"))
        .isEqualTo(
            "EINVAL: `+256` is neither 0x and up to 64 hex digits nor a list such as"
                + " +1,-2,+3-5 of 0 to 255");
    assertThat(machine.read(BUS + "apmask")).isEqualTo(ONES);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aMaskDoesNotTakeWhatADeviceHas(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.aqmask=0x0").modprobe().create(U1);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    String before = machine.picture();
    String refusal = machine.refusal("+3-5", BUS + "aqmask");
    if (profile.name().equals("linux-4.20")) {
      assertThat(refusal).isEmpty();
      assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
    } else {
      assertThat(refusal)
          .isEqualTo(
              (profile.name().equals("document") ? "EADDRINUSE" : "EBUSY")
                  + ": aqmask would gain 3,4,5, but assigned to mediated device "
                  + U1
                  + ": 05.0004");
      assertThat(machine.changesSince(before)).isEmpty();
    }
    assertThat(machine.echo("+5", BUS + "aqmask")).isEqualTo("ok");
  }

  @Test
  void theNewestKernelRefusesAlsoWhatTheOtherMaskWouldKeep() {
    for (String name : List.of("linux-6.12", "linux-6.19")) {
      TestMachine machine =
          TestMachine.document(TestMachine.profile(name), "ap.apmask=0x0 ap.aqmask=0x0")
              .modprobe()
              .create(U1);
      machine.echo("5", mdev(U1, "assign_adapter"));
      machine.echo("4", mdev(U1, "assign_domain"));
      boolean strict = name.equals("linux-6.19");
      assertThat(machine.echo("+4", BUS + "aqmask")).isEqualTo(strict ? "EBUSY" : "ok");
      assertThat(machine.echo("+5", BUS + "apmask")).isEqualTo("EBUSY");
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theDefaultDomainMustBeTheHosts(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.aqmask=+0-80");
    assertThat(machine.refusal("81", BUS + "ap_domain"))
        .isEqualTo("EINVAL: domain 81 (0x51) is not in aqmask");
    assertThat(machine.refusal("256", BUS + "ap_domain"))
        .isEqualTo("EINVAL: ap_domain takes 0 to 255, not `256`");
    assertThat(machine.echo("-1", BUS + "ap_domain")).isEqualTo("EINVAL");
    assertThat(machine.echo("x", BUS + "ap_domain")).isEqualTo("EINVAL");
    assertThat(machine.echo(" 0x47 etc", BUS + "ap_domain")).isEqualTo("ok");
    assertThat(machine.read(BUS + "ap_domain")).isEqualTo("71\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void timesAreBounded(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    for (String bad : List.of("4", "121", "0x10", "")) {
      assertThat(machine.refusal(bad, BUS + "config_time"))
          .isEqualTo("EINVAL: config_time takes 5 to 120 seconds, not `" + bad + "`");
    }
    assertThat(machine.echo("30abc", BUS + "config_time")).isEqualTo("ok");
    assertThat(machine.read(BUS + "config_time")).isEqualTo("30\n");
    assertThat(machine.echo("120000000001", BUS + "poll_timeout")).isEqualTo("EINVAL");
    assertThat(machine.echo("x", BUS + "poll_timeout")).isEqualTo("EINVAL");
    assertThat(machine.echo("1500000", BUS + "poll_timeout")).isEqualTo("ok");
    assertThat(machine.read(BUS + "poll_timeout")).isEqualTo("1500000\n");
    assertThat(machine.echo("maybe", BUS + "poll_thread")).isEqualTo("EINVAL");
    assertThat(machine.echo("1", BUS + "poll_thread")).isEqualTo("ok");
    assertThat(machine.read(BUS + "poll_thread")).isEqualTo("0\n");
  }

  @Test
  void newKernelsReadPollSettingsStrictly() {
    TestMachine machine = TestMachine.document(TestMachine.profile("linux-6.12"));
    assertThat(machine.echo("0x10", BUS + "poll_timeout")).isEqualTo("ok");
    assertThat(machine.echo("5 ", BUS + "poll_timeout")).isEqualTo("EINVAL");
    assertThat(machine.echo("18446744073709551616", BUS + "poll_timeout")).isEqualTo("ERANGE");
    assertThat(machine.echo("on", BUS + "poll_thread")).isEqualTo("ok");
    assertThat(machine.echo("2", BUS + "poll_thread")).isEqualTo("EINVAL");
    assertThat(machine.write(BUS + "poll_thread", "\0")).isEqualTo("EINVAL");
  }

  /// enable and disable are boolean words from 6.15 on, by their first letters (lib/kstrtox.c).
  @Test
  void theNewestKernelTakesEnableAndDisable() {
    for (String name : List.of("linux-6.12", "linux-6.19")) {
      TestMachine machine = TestMachine.document(TestMachine.profile(name), "ap.useirq=0");
      boolean newest = name.equals("linux-6.19");
      assertThat(machine.echo("Enable", BUS + "poll_thread")).isEqualTo(newest ? "ok" : "EINVAL");
      assertThat(machine.read(BUS + "poll_thread")).isEqualTo(newest ? "1\n" : "0\n");
      assertThat(machine.echo("disable", BUS + "poll_thread")).isEqualTo(newest ? "ok" : "EINVAL");
      assertThat(machine.echo("y", BUS + "poll_thread")).isEqualTo("ok");
      assertThat(machine.echo("oFf", BUS + "poll_thread")).isEqualTo("ok");
      assertThat(machine.echo("o", BUS + "poll_thread")).isEqualTo("EINVAL");
    }
  }

  @Test
  void parametersSetTheMasksFromZeroAndASilentMistakeClearsThem() {
    TestMachine machine =
        TestMachine.document(Profiles.document(), "quiet ap.apmask=0xffff ap.aqmask=0x40");
    assertThat(machine.read(BUS + "apmask")).isEqualTo("0xffff" + "0".repeat(60) + "\n");
    assertThat(machine.read(BUS + "aqmask")).isEqualTo("0x40" + "0".repeat(62) + "\n");
    assertThat(machine.read("/proc/cmdline")).isEqualTo("quiet ap.apmask=0xffff ap.aqmask=0x40\n");
    assertThat(machine.read("/sys/module/ap/parameters/apmask")).isEqualTo("0xffff\n");
    TestMachine wrong = TestMachine.document(Profiles.document(), "ap.apmask=zz ap.aqmask=+1");
    assertThat(wrong.read(BUS + "apmask")).isEqualTo(ZEROS);
    assertThat(wrong.read(BUS + "aqmask")).isEqualTo("0x40" + "0".repeat(62) + "\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theParametersOfTheBusAreShownAsTheKernelHasThem(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.useirq=0x0 ap.aqmask=\"+4, 5\"");
    String parameters = "/sys/module/ap/parameters/";
    boolean newer = profile.name().startsWith("linux-6");
    boolean newest = newer && !profile.name().equals("linux-6.1");
    assertThat(machine.read(parameters + "useirq")).isEqualTo(newer ? "0\n" : "ENOENT");
    assertThat(machine.read(parameters + "msgpool_min_items")).isEqualTo(newest ? "8\n" : "ENOENT");
    assertThat(machine.read(parameters + "poll_thread")).isEqualTo("0\n");
    assertThat(machine.read(parameters + "apmask")).isEqualTo("(null)\n");
    assertThat(machine.read(parameters + "aqmask")).isEqualTo("+4, 5\n");
    assertThat(machine.echo("+0-255", BUS + "aqmask")).isEqualTo("ok");
    assertThat(machine.echo("71", BUS + "ap_domain")).isEqualTo("ok");
    assertThat(machine.read(parameters + "domain")).isEqualTo("71\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aModuleHasTheParametersOfItsKernel(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "zcrypt.hwrng_seed=0");
    assertThat(machine.list("/sys/module/zcrypt/parameters"))
        .isEqualTo(
            switch (profile.name()) {
              case "linux-6.12" -> "ENOENT";
              case "linux-6.19" -> "mempool_threshold";
              default -> "hwrng_seed";
            });
    boolean old = profile.has(Feature.HWRNG_SEED);
    assertThat(machine.read("/sys/module/zcrypt/parameters/hwrng_seed"))
        .isEqualTo(old ? "0\n" : "ENOENT");
    assertThat(machine.list("/sys/module/zcrypt_cex4")).doesNotContain("parameters");
    assertThat(machine.echo("change", "/sys/module/ap/uevent")).isEqualTo("ok");
    assertThat(machine.echo("change", "/sys/module/zcrypt/uevent")).isEqualTo("ok");
    assertThat(machine.echo("bad", "/sys/module/zcrypt/uevent")).isEqualTo("EINVAL");
    assertThat(machine.read("/sys/module/zcrypt/uevent")).isEqualTo("EACCES");
  }

  @Test
  void aDomainThatIsNotTheHostsIsLoggedAndLeftToTheBus() {
    TestMachine machine = TestMachine.document(Profiles.document(), "ap.domain=5 ap.aqmask=0x09");
    assertThat(machine.messages()).contains("ap: 5 is not a valid cryptographic domain");
    assertThat(machine.read(BUS + "ap_domain")).isEqualTo("4\n");
    assertThat(TestMachine.document(Profiles.document(), "ap.domain=-2").messages())
        .contains("ap: -2 is not a valid cryptographic domain");
    assertThat(TestMachine.document(Profiles.document(), "ap.domain=-1").messages()).hasSize(2);
    TestMachine chosen = TestMachine.document(Profiles.document(), "ap.domain=0x47");
    assertThat(chosen.read(BUS + "ap_domain")).isEqualTo("71\n");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void parametersShowNumbersAsTheKernelKeepsThem(KernelProfile profile) {
    String parameters = "/sys/module/ap/parameters/";
    TestMachine machine = TestMachine.document(profile, "ap.poll_thread=0x10 ap.useirq=00");
    assertThat(machine.read(parameters + "domain")).isEqualTo("4\n");
    machine.echo("0x47", BUS + "ap_domain");
    assertThat(machine.read(parameters + "domain")).isEqualTo("71\n");
    assertThat(machine.read(parameters + "poll_thread")).isEqualTo("16\n");
    boolean has = profile.has(Feature.USEIRQ);
    assertThat(machine.read(parameters + "useirq")).isEqualTo(has ? "0\n" : "ENOENT");
    assertThat(machine.read(BUS + "ap_interrupts")).isEqualTo(has ? "0\n" : "1\n");
    assertThat(machine.read(parameters + "apmask")).isEqualTo("(null)\n");
    assertThat(machine.echo("1", parameters + "domain")).isEqualTo("EACCES");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void queuesFollowTheMasks(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile);
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
    assertThat(machine.echo("-5", BUS + "apmask")).isEqualTo("ok");
    assertThat(machine.driver("05.0004")).isEmpty();
    machine.modprobe();
    assertThat(machine.driver("05.0004")).isEqualTo("vfio_ap");
    assertThat(machine.driver("04.0004")).isEqualTo("cex4queue");
    assertThat(machine.driver("card05")).isEqualTo("cex4card");
    assertThat(machine.echo("+5", BUS + "apmask")).isEqualTo("ok");
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
    assertThat(machine.echo("-4", BUS + "aqmask")).isEqualTo("ok");
    assertThat(machine.rmmod("vfio_ap")).isEmpty();
    assertThat(machine.driver("05.0004")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withBindFiles")
  void queuesAreBoundAndReleasedByHand(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.apmask=+0-4").modprobe();
    String vfio = BUS + "drivers/vfio_ap/";
    assertThat(machine.refusal("04.0004", vfio + "unbind"))
        .isEqualTo("ENODEV: `04.0004` is not bound to vfio_ap");
    assertThat(machine.refusal("04.0004", vfio + "bind"))
        .isEqualTo("EBUSY: 04.0004 is bound to cex4queue");
    assertThat(machine.refusal("card04", vfio + "bind"))
        .isEqualTo("ENODEV: there is no device `card04` that driver vfio_ap can take");
    assertThat(machine.echo("05.0004", vfio + "unbind")).isEqualTo("ok");
    assertThat(machine.refusal("05.0004", BUS + "drivers/cex4queue/bind"))
        .isEqualTo(
            "ENODEV: 05.0004 is not reserved for the host by apmask and aqmask,"
                + " so cex4queue does not take it");
    assertThat(machine.echo("05.0004", BUS + "drivers_probe")).isEqualTo("ok");
    assertThat(machine.driver("05.0004")).isEqualTo("vfio_ap");
    assertThat(machine.refusal("05.0005", BUS + "drivers_probe"))
        .isEqualTo("ENODEV: there is no device `05.0005` on bus ap");
  }

  @Test
  void theDocumentsVfioApCannotBeBoundByHand() {
    TestMachine machine = TestMachine.document(Profiles.document(), "ap.apmask=0x0").modprobe();
    assertThat(machine.list(BUS + "drivers/vfio_ap")).doesNotContain("bind").contains("uevent");
    assertThat(machine.list(BUS + "drivers/cex4queue")).isEqualTo("bind uevent unbind");
  }

  @Test
  void withoutAutoprobeANewDeviceStaysUnbound() {
    TestMachine machine = TestMachine.document(Profiles.document());
    assertThat(machine.read(BUS + "drivers_autoprobe")).isEqualTo("1\n");
    assertThat(machine.echo("0", BUS + "drivers_autoprobe")).isEqualTo("ok");
    machine.se().configureOff(List.of(5));
    machine.se().configureOn(List.of(5));
    assertThat(machine.driver("05.0004")).isEmpty();
    assertThat(machine.echo("05.0004", BUS + "drivers_probe")).isEqualTo("ok");
    assertThat(machine.driver("05.0004")).isEqualTo("cex4queue");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aResetByAGuestSwitchesAQueuesInterruptsOff(KernelProfile profile) {
    TestMachine machine = TestMachine.document(profile, "ap.aqmask=-4").modprobe().create(U1);
    machine.echo("5", mdev(U1, "assign_adapter"));
    machine.echo("4", mdev(U1, "assign_domain"));
    String interrupt = "/sys/devices/ap/card05/05.0004/interrupt";
    String on = "Interrupts enabled.\n";
    boolean tested = profile.the(InterruptShown.class) == InterruptShown.TESTED;
    String off = tested ? "Interrupts disabled.\n" : on;
    assertThat(machine.read(interrupt)).isEqualTo(on);
    assertThat(machine.start(U1).refusal()).isEmpty();
    assertThat(machine.mdevice(U1).reset()).isEmpty();
    assertThat(machine.read(interrupt)).isEqualTo(off);
    assertThat(machine.mdevice(U1).interrupt(new Apqn(5, 4), true).isNormal()).isTrue();
    assertThat(machine.read(interrupt)).isEqualTo(on);
    machine.mdevice(U1).close();
    assertThat(machine.read(interrupt)).isEqualTo(off);
    machine.se().configureOff(List.of(5));
    machine.se().configureOn(List.of(5));
    assertThat(machine.read(interrupt)).isEqualTo(on);
    assertThat(machine.mdevice(U1).reset()).isEmpty();
    assertThat(machine.read(interrupt)).isEqualTo(off);
    for (boolean stopped : List.of(true, false)) {
      machine.cpc().checkStop(5, stopped);
      machine.cpc().tellChange();
    }
    assertThat(machine.read(interrupt)).isEqualTo(on);
    assertThat(machine.mdevice(U1).reset()).isEmpty();
    assertThat(machine.read(interrupt)).isEqualTo(off);
    assertThat(machine.echo("1", "/sys/devices/ap/card05/05.0004/reset"))
        .isEqualTo(profile.has(Feature.QUEUE_RESET) ? "ok" : "EACCES");
    assertThat(machine.read(interrupt)).isEqualTo(on);
  }
}
