package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.lab.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine's /sys as a plain tree: what it holds, what it never overwrites, and that it can be
/// laid under the programs again.
class SysfsExportTest {
  @TempDir private Path folder;
  private final Stage stage =
      ((Machines.Chosen) Machines.choose(Choices.NONE, Path.of(""))).start();

  @Test
  void theTreeHasFilesModesAndLinks() throws IOException {
    Path tree = folder.resolve("tree");
    assertThat(SysfsExport.problem(tree, false)).isEmpty();
    assertThat(SysfsExport.write(stage.host(), tree)).isEmpty();
    assertThat(Files.readString(tree.resolve("bus/ap/apmask")))
        .isEqualTo("0x" + "f".repeat(64) + "\n");
    assertThat(mode(tree.resolve("bus/ap/apmask"))).isEqualTo("rw-r--r--");
    assertThat(mode(tree.resolve("devices/ap/card04/hwtype"))).isEqualTo("r--r--r--");
    assertThat(Files.readSymbolicLink(tree.resolve("bus/ap/devices/card04")))
        .isEqualTo(Path.of("../../../devices/ap/card04"));
    assertThat(Files.readString(tree.resolve("bus/ap/devices/card04/type"))).isEqualTo("CEX5C\n");
    assertThat(Files.readString(tree.resolve(".apsh-export"))).isEqualTo("{\"apsh-export\": 1}\n");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    Files.writeString(folder.resolve("mine"), "text");
    assertThat(SysfsExport.problem(folder, false))
        .contains(folder + ": not empty; --overwrite replaces an earlier export");
    assertThat(SysfsExport.problem(folder, true))
        .contains(folder + ": not empty, and no earlier export that could be replaced");
    assertThat(SysfsExport.problem(folder.resolve("mine"), true))
        .contains(folder.resolve("mine") + ": not a directory that can be read");
  }

  @Test
  void anEarlierExportIsReplacedWhenItIsTold() throws IOException {
    Path tree = folder.resolve("tree");
    SysfsExport.write(stage.host(), tree);
    Files.writeString(tree.resolve("bus/stale"), "x");
    assertThat(SysfsExport.problem(tree, false)).isPresent();
    assertThat(SysfsExport.problem(tree, true)).isEmpty();
    assertThat(SysfsExport.write(stage.host(), tree)).isEmpty();
    assertThat(tree.resolve("bus/stale")).doesNotExist();
  }

  @Test
  void theTreeCanBeLaidUnderTheProgramsAgain() {
    Path tree = folder.resolve("tree");
    SysfsExport.write(stage.host(), tree);
    Choices choices = Choices.NONE.with("sysfs", tree.toString()).with("tools", "document");
    Stage again = ((Machines.Chosen) Machines.choose(choices, Path.of(""))).start();
    for (String line :
        new String[] {"lszcrypt -V", "lszcrypt -b", "lszcrypt -d", "ls -R /sys/bus/ap"}) {
      try (RecordedMachine one = new RecordedMachine(again)) {
        assertThat(one.run(line)).as(line).isEqualTo(living(line));
      }
    }
  }

  private static Recording.Answer living(String line) {
    Stage stage = ((Machines.Chosen) Machines.choose(Choices.NONE, Path.of(""))).start();
    try (RecordedMachine machine = new RecordedMachine(stage)) {
      return machine.run(line);
    }
  }

  @Test
  void theCommandLineSaysWhere() {
    Invocation asked =
        CommandLine.parse(java.util.List.of("--export", "d", "--overwrite", "-c", "true"));
    assertThat(asked)
        .isInstanceOfSatisfying(
            Invocation.Shell.class,
            shell -> {
              assertThat(shell.export()).isEqualTo(Optional.of("d"));
              assertThat(shell.overwrites()).isTrue();
              assertThat(shell.choices().values())
                  .isEqualTo(Map.of("export", "d", "overwrite", "yes"));
            });
    assertThat(CommandLine.parse(java.util.List.of("--export", "d", "test")))
        .isEqualTo(
            new Invocation.Wrong(
                "--export goes with commands, a script or a shell, not with test"));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
