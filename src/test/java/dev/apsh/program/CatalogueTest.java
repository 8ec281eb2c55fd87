package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.linux.Program;
import dev.apsh.program.tool.Tool;
import org.junit.jupiter.api.Test;

/// The catalogue, and what holds for all programs in it.
class CatalogueTest {
  private final Catalogue catalogue = new Catalogue();

  @Test
  void everyProgramIsTheOneOfItsName() {
    assertThat(catalogue.all()).hasSizeGreaterThan(40);
    for (Program program : catalogue.all()) {
      Tool tool = Tools.named(program.name()).orElseThrow();
      assertThat(tool.name()).isEqualTo(program.name());
      assertThat(tool.directory()).as(tool.name()).isEqualTo(program.directory());
    }
  }

  @Test
  void everyProgramSaysWhatItIsInOneLine() {
    assertThat(Catalogue.summaries())
        .hasSameSizeAs(catalogue.all())
        .allMatch(line -> line.length() < 100 && !line.contains("\n"))
        .contains("lszcrypt           show cryptographic adapters and queues");
  }

  @Test
  void everyProgramHasItsHelp() {
    for (Program program : catalogue.all()) {
      assertThat(Catalogue.help(program.name()).orElseThrow())
          .startsWith("Usage: " + program.name());
    }
  }

  @Test
  void helpIsPrintedWhenAskedFor() {
    Ran ran = new Machine().run("wc --help");
    assertThat(ran.out()).contains("-l, --lines").contains("Not simulated: --files0-from=F");
    assertThat(ran.status()).isZero();
    assertThat(new Machine().run("wc --version").out())
        .isEqualTo("wc (apsh, after GNU coreutils 9.1)\n");
  }

  @Test
  void anOptionThatIsNotSimulatedIsRefusedByName() {
    Machine machine = new Machine();
    assertThat(machine.run("sort -R")).isEqualTo(new Ran("", "sort: -R is not simulated\n", 2));
    assertThat(machine.run("sort --random-sort"))
        .isEqualTo(new Ran("", "sort: --random-sort is not simulated\n", 2));
    assertThat(machine.run("ls -li")).isEqualTo(new Ran("", "ls: -i is not simulated\n", 2));
  }

  @Test
  void optionsAndNumbersAreProposed() {
    DocumentMachine machine = new DocumentMachine();
    assertThat(machine.proposals("ls", "--rec")).containsExactly("--recursive");
    assertThat(machine.proposals("lszcrypt", "0")).containsExactly("04", "05", "06");
    assertThat(machine.proposals("rmmod", "zcrypt_c")).contains("zcrypt_cex4");
    machine.withDevice();
    assertThat(machine.proposals("apqns", "111")).containsExactly(DocumentMachine.UUID);
    machine.run("qemu-system-s390x -name guest2 ...");
    assertThat(machine.proposals("ssh", "g")).containsExactly("guest2");
  }

  @Test
  void aNameThatIsNoneIsNoProgram() {
    assertThat(catalogue.named("nope")).isEmpty();
    assertThat(Tools.named("nope")).isEmpty();
    assertThat(Catalogue.help("nope")).isEmpty();
  }
}
