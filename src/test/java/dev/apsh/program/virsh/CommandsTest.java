package dev.apsh.program.virsh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of commands.
class CommandsTest {

  @Test
  void noCommandIsBothThereAndRefused() {
    assertThat(VirshCommands.all())
        .hasSizeGreaterThan(30)
        .extracting(VirshCommand::name)
        .doesNotContainAnyElementsOf(Unsimulated.COMMANDS);
  }

  @Test
  void optionsHaveNamesOfTheirOwn() {
    for (VirshCommand command : VirshCommands.all()) {
      List<String> names = command.options().stream().map(VirshOption::name).toList();
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRequiredOptionMayStandWithoutItsName() {
    assertThat(VirshCommands.all())
        .flatExtracting(VirshCommand::options)
        .filteredOn(VirshOption::required)
        .allMatch(VirshOption::positional);
  }
}
