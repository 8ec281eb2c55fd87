package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.linux.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The pages of the manual: each program has one, and what imitates an original says how it
/// differs.
class ManualPagesTest {
  /// What administrators use for AP pass-through: of each of these something is left out.
  private static final List<String> ADMINISTRATORS =
      List.of(
          "chzcrypt",
          "chzdev",
          "driverctl",
          "journalctl",
          "lscpu",
          "lsmdev",
          "lszcrypt",
          "lszdev",
          "mdevctl",
          "poweroff",
          "qemu-system-s390x",
          "reboot",
          "ssh",
          "su",
          "sudo",
          "systemctl",
          "tee",
          "udevadm",
          "virsh",
          "zcryptctl",
          "zcryptstats",
          "ap-check");

  private final Catalogue catalogue = new Catalogue();

  @Test
  void everyProgramHasAPage() {
    assertThat(catalogue.all()).hasSizeGreaterThan(90);
    for (Program program : catalogue.all()) {
      String page = program.manual().orElseThrow();
      assertThat(page)
          .as(program.name())
          .startsWith(program.name().toUpperCase(java.util.Locale.ROOT) + "(")
          .contains("\nNAME\n       " + program.name() + " - ", "\nSYNOPSIS\n", "\nIMITATES\n");
      assertThat(page.contains("\nDIFFERENCES\n"))
          .as(program.name())
          .isNotEqualTo(page.contains("nothing: it is apsh's own"));
      assertThat(page.lines()).as(program.name()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void thePagesOfTheAdministratorsToolsSayWhatIsLeftOut() {
    for (String name : ADMINISTRATORS) {
      assertThat(catalogue.named(name).flatMap(Program::manual).orElseThrow())
          .as(name)
          .contains("\nDIFFERENCES\n")
          .doesNotContain("None is known.");
    }
  }

  @Test
  void manShowsThePage() {
    Machine machine = new Machine();
    assertThat(machine.run("man lszdev").out())
        .startsWith("LSZDEV(8)")
        .contains("\nDIFFERENCES\n       There are no devices here that it could list.\n")
        .contains("Refused by name, with exit status 2: -l, --list-columns;");
    assertThat(machine.run("man nope")).isEqualTo(new Ran("", "No manual entry for nope\n", 16));
  }
}
