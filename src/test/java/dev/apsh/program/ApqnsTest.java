package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// apqns, apcmd, se and sclp on the document's machine.
class ApqnsTest {
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void listsAreDrawnAsTheDocumentDrawsThem() {
    assertThat(machine.run("apqns 4,10 6,0x47").out())
        .isEqualTo(
            """
                    06           71
               +-----------+-----------+
            04 |  (04,06)  |  (04,47)  |
               +-----------|-----------+
            10 |  (0a,06)  |  (0a,47)  |
               +-----------|-----------+
            """);
  }

  @Test
  void numbersOfThreeDigitsWidenTheLabels() {
    assertThat(machine.run("apqns 4,100 5").out())
        .isEqualTo(
            """
                     05
                +-----------+
             04 |  (04,05)  |
                +-----------+
            100 |  (64,05)  |
                +-----------+
            """);
  }

  @Test
  void aMediatedDeviceIsDrawn() {
    machine.withDevice();
    machine.assign("assign_adapter", "5");
    machine.assign("assign_domain", "4");
    assertThat(machine.run("apqns " + DocumentMachine.UUID).out()).contains("05 |  (05,04)  |");
    assertThat(machine.run("apqns --owner 5 4,0x47").out())
        .isEqualTo("05.0004 device " + DocumentMachine.UUID + "\n05.0047 vfio_ap\n");
  }

  @Test
  void aGuestIsDrawnAndOwns() {
    machine.withDevice();
    machine.assign("assign_adapter", "5");
    machine.assign("assign_domain", "4");
    machine.run(
        "qemu-system-s390x ... -cpu host,ap=on -device vfio-ap,sysfsdev="
            + "/sys/devices/vfio_ap/matrix/"
            + DocumentMachine.UUID);
    assertThat(machine.run("apqns guest1").out()).contains("05 |  (05,04)  |");
    assertThat(machine.run("apqns --owner guest1").out()).isEqualTo("05.0004 guest guest1\n");
    assertThat(machine.run("apqns --masks guest1").out())
        .startsWith("APM 0x04000000")
        .contains("\nAQM 0x08000000")
        .contains("\nADM 0x00000000");
  }

  @Test
  void theMasksAreDrawnWithoutOperands() {
    machine.run("tee /sys/bus/ap/apmask", "0x7\n");
    machine.run("tee /sys/bus/ap/aqmask", "0x018\n");
    assertThat(machine.run("apqns").out())
        .startsWith("        07           08\n")
        .contains("01 |  (01,07)  |  (01,08)  |")
        .contains("03 |  (03,07)  |  (03,08)  |");
    assertThat(machine.run("apqns --owner").out()).contains("04.0004 nobody\n");
  }

  @Test
  void whatIsNothingIsNamed() {
    assertThat(machine.run("apqns guest1"))
        .isEqualTo(
            new Ran(
                "",
                "apqns: 'guest1' is neither a mediated device nor a guest that is running\n",
                1));
    assertThat(machine.run("apqns 256 1").err())
        .isEqualTo("apqns: '256' is no list of numbers: 0 to 255, decimal or 0x hexadecimal\n");
    assertThat(machine.run("apqns --masks guest1").err())
        .isEqualTo("apqns: no guest 'guest1' is running\n");
  }

  @Test
  void instructionsGiveTheirResponseCode() {
    machine.run("se configure-off 6");
    assertThat(machine.run("apcmd tapq 05.0004"))
        .isEqualTo(new Ran("tapq 05.0004: response code 00 (normal)\n", "", 0));
    assertThat(machine.run("apcmd tapq 06.0004"))
        .isEqualTo(new Ran("tapq 06.0004: response code 03 (deconfigured)\n", "", 1));
    assertThat(machine.run("apcmd dqap 7.4"))
        .isEqualTo(new Ran("dqap 07.0004: response code 01 (queue not available)\n", "", 1));
    assertThat(machine.run("apcmd nqap 05.0004 --domain 0x47").status()).isZero();
    assertThat(machine.run("apcmd nqap 05.0004 --domain 3").status()).isEqualTo(1);
    assertThat(machine.run("apcmd qci").out()).contains("\nAPM 0x0e000000");
  }

  @Test
  void wrongInstructionsAreRefused() {
    assertThat(machine.run("apcmd foo").err())
        .isEqualTo("apcmd: no instruction 'foo'\nTry 'apcmd --help' for more information.\n");
    assertThat(machine.run("apcmd tapq 5").err())
        .isEqualTo("apcmd: '5' is no APQN: adapter.domain, hexadecimal, as 05.00ab\n");
    assertThat(new Machine().run("apcmd qci").err())
        .isEqualTo("apcmd: qci: operation exception: there are no AP instructions here\n");
  }

  @Test
  void theSupportElementTakesDecimalAndHexadecimal() {
    assertThat(machine.run("se configure-off 4 0x5 6")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("se add adapter 0xa")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("se configure-on 4 5 6 10").status()).isZero();
    assertThat(machine.run("lszcrypt 0a.0004").out()).contains("0a.0004     CEX5C CCA-Coproc\n");
  }

  @Test
  void theSupportElementSaysWhatIsWrong() {
    assertThat(machine.run("se configure-off five").err())
        .isEqualTo("se: 'five' is no adapter: 0 to 255, decimal or 0x hexadecimal\n");
    assertThat(machine.run("se add adapter 10"))
        .isEqualTo(
            new Ran("", "se: LPAR host: configure off its online adapters first: 4 5 6\n", 1));
    assertThat(machine.run("se add card 10").err())
        .startsWith("se: 'card' is neither adapter nor domain nor control-domain\n");
    assertThat(machine.run("se status").out()).contains("LPAR host2\n");
    assertThat(new Machine().run("se status").err())
        .isEqualTo("se: there is no support element here: only the host in the LPAR reaches it\n");
  }

  @Test
  void sclpConfiguresAdaptersOnAndOff() {
    assertThat(machine.run("sclp deconfigure 0x5")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("apcmd tapq 05.0004").out()).contains("response code 03");
    assertThat(machine.run("sclp configure 5")).isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("apcmd tapq 05.0004").out()).contains("response code 00");
    assertThat(machine.run("sclp configure 99").err())
        .isEqualTo("sclp: adapter 99: response code 09f0: not an adapter of LPAR host\n");
    assertThat(machine.run("sclp configure").err()).startsWith("sclp: no adapter given\n");
  }
}
