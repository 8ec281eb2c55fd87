package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// lszcrypt on the document's machine.
class LszcryptTest {
  private static final String HEADING = "CARD.DOMAIN TYPE  MODE\n------------------------------\n";
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void cardsAndQueuesStandInThreeColumns() {
    assertThat(machine.run("lszcrypt 06"))
        .isEqualTo(
            new Ran(
                HEADING
                    + "06          CEX5A Accelerator\n"
                    + "06.0004     CEX5A Accelerator\n"
                    + "06.0047     CEX5A Accelerator\n"
                    + "06.00ab     CEX5A Accelerator\n"
                    + "06.00ff     CEX5A Accelerator\n",
                "",
                0));
  }

  @Test
  void queuesOfVfioApAreLeftOut() {
    machine.withDevice();
    assertThat(machine.run("lszcrypt").out())
        .isEqualTo(
            HEADING
                + "04          CEX5C CCA-Coproc\n"
                + "05          CEX5C CCA-Coproc\n"
                + "06          CEX5A Accelerator\n");
  }

  @Test
  void verboseShowsThemWithTheirDriver() {
    machine.withDevice();
    assertThat(machine.run("lszcrypt -V 05.0004").out())
        .isEqualTo(
            "CARD.DOMAIN TYPE  MODE        STATUS  REQUESTS  PENDING HWTYPE QDEPTH FUNCTIONS "
                + " DRIVER     \n"
                + "-".repeat(92)
                + "\n05.0004     CEX5C CCA-Coproc  -              0        0     11     08 S--D--NF- "
                + " vfio_ap    \n");
  }

  @Test
  void withoutACardItSaysSo() {
    machine.run("se configure-off 4 5 6");
    assertThat(machine.run("lszcrypt"))
        .isEqualTo(new Ran("", "lszcrypt: No crypto card devices found.\n", 1));
  }

  @Test
  void withoutAnApBusItSaysSo() {
    assertThat(new Machine().run("lszcrypt"))
        .isEqualTo(new Ran("", "lszcrypt: Crypto device driver not available.\n", 1));
  }

  @Test
  void cardsWithoutADriverLeaveTheHeadingAlone() {
    Machine plain = new Machine();
    plain.directory("/sys/bus/ap").file("/sys/devices/ap/card05/hwtype", "11\n");
    plain.directory("/sys/devices/ap/card05/05.0004");
    assertThat(plain.run("lszcrypt")).isEqualTo(new Ran(HEADING, "", 0));
  }

  @Test
  void aCardWithoutQueuesEndsTheList() {
    Machine plain = new Machine();
    plain.directory("/sys/bus/ap");
    plain.file("/sys/devices/ap/card05/type", "CEX5C\n");
    plain.file("/sys/devices/ap/card05/online", "1\n");
    plain.file("/sys/devices/ap/card05/ap_functions", "0x92800000\n");
    assertThat(plain.run("lszcrypt"))
        .isEqualTo(
            new Ran(
                HEADING + "05          CEX5C CCA-Coproc\n",
                "lszcrypt: Error - no subdevices found for /sys/devices/ap/card05.\n\n",
                1));
  }

  @Test
  void whatDoesNotExistIsNamed() {
    assertThat(machine.run("lszcrypt 20"))
        .isEqualTo(
            new Ran(HEADING, "lszcrypt: Error - cryptographic device card20 does not exist.\n", 1));
    assertThat(machine.run("lszcrypt 05.99").err())
        .isEqualTo(
            "lszcrypt: Error - cryptographic device /sys/devices/ap/card05/05.0099 does not"
                + " exist.\n");
    assertThat(machine.run("lszcrypt .99").err())
        .isEqualTo("lszcrypt: No queue devices with given domain value found.\n");
    assertThat(machine.run("lszcrypt zz"))
        .isEqualTo(new Ran(HEADING + "Invalid adpater id!\n", "", 0));
  }

  @Test
  void theBusIsShown() {
    assertThat(machine.run("lszcrypt -b").out())
        .startsWith("ap_domain=0x4\nap_max_domain_id=0xff\n")
        .endsWith("poll_timeout=250000 (nanoseconds)\n");
    assertThat(machine.run("lszcrypt -d").out())
        .contains("\n    40  .  .  .  .  .  .  .  B  .")
        .endsWith("B: Both (Control + Usage domain)\n");
  }

  @Test
  void capabilitiesAreByHardwareTypeAndFunctions() {
    assertThat(machine.run("lszcrypt -c 5").out())
        .isEqualTo(
            "card05 provides capability for:\nRSA 4K Clear Key\n"
                + "CCA Secure Key (full function set)\nLong RNG\n");
    assertThat(machine.run("lszcrypt -c 0x06").out())
        .isEqualTo("card06 provides capability for:\nRSA 4K Clear Key\n");
    assertThat(machine.run("lszcrypt -c 08").err())
        .isEqualTo("lszcrypt: Error - '08' is an invalid cryptographic device id.\n");
    assertThat(machine.run("lszcrypt -c 255").err())
        .isEqualTo("lszcrypt: Error - cryptographic device cardff does not exist.\n");
  }

  @Test
  void wrongOptionsAreNamedInItsOwnWords() {
    String hint = "Try 'lszcrypt --help' for more information.\n";
    assertThat(machine.run("lszcrypt -x"))
        .isEqualTo(new Ran("", "lszcrypt: Invalid option '-x'\n" + hint, 1));
    assertThat(machine.run("lszcrypt --foo").err())
        .isEqualTo("lszcrypt: Invalid option '--foo'\n" + hint);
    assertThat(machine.run("lszcrypt -c").err())
        .isEqualTo("lszcrypt: Option '-c' requires an argument\n" + hint);
  }
}
