package dev.apsh.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.program.Catalogue;
import dev.apsh.program.HelpBuiltin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each trap in a script or a document, and its neighbours that are none.
class LinterTest {
  @TempDir private Path folder;

  private List<String> look(String profile, String name, String text) {
    try {
      Path file = Files.writeString(folder.resolve(name), text);
      KernelProfile kernel = ((Done<KernelProfile>) Profiles.named(profile)).value();
      Linter linter =
          new Linter(LabDefinition.document(), kernel, new Catalogue(), HelpBuiltin.all());
      return ((Linter.Looked) linter.look(file.toString()))
          .findings().stream()
              .map(finding -> finding.position().line() + " " + finding.rule().text())
              .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> script(String text) {
    return look("document", "x.sh", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "echo 5,6 > /sys/bus/ap/apmask          => 1 unsigned-mask",
        "echo -5,6 > /sys/bus/ap/apmask         => 1 unsigned-mask",
        "echo +0-5,-9 > /sys/bus/ap/apmask      => ",
        "echo 0xff > /sys/bus/ap/apmask         => ",
        "echo -47 > /sys/bus/ap/aqmask          => 1 number",
        "echo -0x47 > /sys/bus/ap/aqmask        => ",
        "echo -71 > /sys/bus/ap/aqmask          => ",
        "echo 47 > assign_domain                => 1 number",
        "echo 0107 > assign_domain              => 1 number",
        "echo 09 > assign_adapter               => 1 number",
        "echo ab > unassign_domain              => 1 number",
        "echo 12 > assign_domain                => ",
        "echo ab | sudo tee assign_domain       => 1 number",
        "x=ab; echo $x > assign_domain          => 1 number",
        "sudo echo 1 > /etc/x                   => 1 sudo-redirection",
        "sudo -u root echo 1 >> assign_adapter  => 1 sudo-redirection",
        "sudo ls > /dev/null                    => ",
        "echo 1 | sudo tee /etc/x               => ",
        "cat /sys/bus/ap/apmusk                 => 1 attribute",
        "cat /sys/bus/ap/apmask /sys/bus/ap/*   => ",
        "ls /sys/bus/ap/devices/card09          => 1 device",
        "ls /sys/bus/ap/devices/card04/05.0004  => 1 device",
        "ls /sys/bus/ap/devices/card04/04.0004  => ",
        "cd /sys/bus/ap; cat apmusk             => 1 attribute",
        "(cd /sys/bus/ap); cat apmusk           => ",
        "cat --frob                        => 1 option",
        "lszcrypt -V; ls -la --colour           => 1 option",
        "sudo cat --frob                   => 1 option",
        "if x; then ls --frob; fi               => 1 option",
        "echo $(ls --frob)                      => 1 option",
        "lszcrypt --frob                        => 1 option",
        "lszcrypt -V -b                         => ",
        "chzcrypt -e 0x04; chzcrypt --frob 4    => 1 option",
        "zcryptctl --frob                       => 1 option",
        "zcryptstats -i 5; zcryptstats --frob   => 1 option",
        "lszdev ap; chzdev -e ap --frob         => 1 option",
        "virsh list --all; virsh list --frob    => 1 option",
        "virsh --frob list                      => 1 option",
        "virsh attach-device $x --file y --live => ",
        "mdevctl list -d; mdevctl list --frob   => 1 option",
        "mdevctl start -u $x -p matrix --frob y => 1 option",
        "mdevctl start -u $x -p matrix          => ",
        "missing --frob                         => ",
        "if then                                => 1 syntax",
        "qemu -device vfio-ap,a -device vfio-ap,b => 1 two-devices",
        "qemu -device vfio-ap,a                 => "
      })
  void aLineHasItsTrap(String line, String expected) {
    List<String> rules = script(line).stream().distinct().toList();

    assertThat(rules).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aFileOfAMediatedDeviceIsKnownByTheKernel() {
    String script =
        """
        uuid=$(uuidgen)
        cd /sys/devices/vfio_ap/matrix/$uuid
        cat ap_config
        cat /sys/bus/mdev/drivers/vfio_mdev/$uuid/matrix
        cat /sys/devices/vfio_ap/matrix/f893a2ee-fb32-455e-b1c1-8690ee42c90b/matrix
        """;

    assertThat(script(script)).containsExactly("3 attribute");
    assertThat(look("linux-6.12", "x.sh", script)).containsExactly("4 device");
  }

  @Test
  void whatMasksFreeMustBeUsed() {
    String assign = "for d in 4 0x47 0xab 0xff; do echo $d > assign_domain; done\n";

    assertThat(script("echo -5 > apmask\necho 5 > assign_adapter\n" + assign)).isEmpty();
    assertThat(script("echo -5,-6 > apmask\necho 5 > assign_adapter\n" + assign))
        .containsExactly("1 frees-more");
    assertThat(script("echo 0x41 > apmask\necho 4 > assign_adapter\n" + assign))
        .containsExactly("1 frees-more");
    assertThat(script("echo -4 > aqmask\necho 5 > assign_adapter\necho 4 > assign_domain\n"))
        .containsExactly("1 frees-more");
    assertThat(script("echo -5,-6 > apmask\n")).isEmpty();
  }

  @Test
  void aDocumentIsReadByItsCarrier() {
    String text = "# Title\n\n```console\n$ cat /sys/bus/ap/apmusk\n```\n\n    other text\n";

    assertThat(look("document", "x.md", text)).containsExactly("4 attribute");
    assertThat(look("document", "x.t", "Text\n\n  $ ls --frob\n")).containsExactly("3 option");
  }

  @Test
  void placeholdersOfADocumentAreNoSyntaxErrors() {
    assertThat(look("document", "x.t", "  $ virsh start <name>\n  $ if then\n"))
        .containsExactly("2 syntax");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Linter linter =
        new Linter(
            LabDefinition.document(), Profiles.document(), new Catalogue(), HelpBuiltin.all());

    assertThat(linter.look(folder + "/none"))
        .isEqualTo(new Linter.Unreadable(folder + "/none: No such file or directory"));
  }
}
