package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.linux.Program;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Option;
import dev.apsh.program.tool.Tool;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is proposed while a line is typed, `|` standing where the cursor is.
class CompletionTest {
  /// What these take are subcommands, devices and the like.
  private static final Set<String> ADMINISTRATORS =
      Set.of(
          "chzcrypt",
          "chzdev",
          "driverctl",
          "lsmdev",
          "lszcrypt",
          "lszdev",
          "mdevctl",
          "qemu-system-s390x",
          "ssh",
          "su",
          "sudo",
          "systemctl",
          "tee",
          "udevadm",
          "virsh",
          "zcryptctl");

  private final DocumentMachine machine = new DocumentMachine();

  private List<String> words(String line) {
    String typed = line.substring(0, line.indexOf('|'));
    List<String> words = Arrays.asList(typed.split(" ", -1));
    return proposed(words).words().stream().map(Proposals.Proposal::word).toList();
  }

  private Proposals proposed(List<String> words) {
    return machine.proposals(words.getFirst(), words.subList(1, words.size() - 1), words.getLast());
  }

  @Test
  void everyProgramProposesItsOptions() {
    int seen = 0;
    for (Program program : new Catalogue().all()) {
      Tool tool = Tools.named(program.name()).orElseThrow();
      List<String> proposed = words(program.name() + " -|");
      for (Option option : tool.usage().simulated()) {
        assertThat(proposed).as(program.name()).containsAll(option.typed());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(300);
  }

  @Test
  void everyProgramProposesItsOperands() {
    machine.withDevice();
    machine.run("qemu-system-s390x -name guest2 ...");
    for (Program program : new Catalogue().all()) {
      Proposals proposed = proposed(List.of(program.name(), ""));
      if (ADMINISTRATORS.contains(program.name()) || takesSomething(program)) {
        boolean something = !proposed.words().isEmpty() || proposed.paths() != Paths.NONE;
        assertThat(something).as(program.name()).isTrue();
      }
    }
  }

  /// Whether its operands are more than texts of the user's own.
  private static boolean takesSomething(Program program) {
    Operand operand = Tools.named(program.name()).orElseThrow().usage().operand();
    return operand != Operand.NOTHING && operand != Operand.TEXT;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lszcrypt 0|; 04 05 06",
        "lszcrypt 05.00a|; 05.00ab",
        "lszcrypt -V 06.|; 06.0004 06.0047 06.00ab 06.00ff",
        "chzcrypt --config-o|; --config-on --config-off",
        "chzcrypt -d 06.|; 06.0004 06.0047 06.00ab 06.00ff",
        "chzdev -t |; ap apmask= aqmask=",
        "chzdev -t ap a|; apmask= aqmask=",
        "chzdev -t ap apmask=-5 a|; apmask= aqmask=",
        "lszdev -t |; ap",
        "zcryptctl add|; addap adddom addctrl addioctl",
        "zcryptstats -o |; JSON TABLE CSV",
        "se |; status configure-on configure-off add remove",
        "se configure-on |; 4 5 6",
        "se add con|; control-domain",
        "sclp deconfigure |; 4 5 6",
        "apcmd tapq 05.00a|; 05.00ab",
        "driverctl set|; set-override",
        "driverctl -b a|; ap",
        "driverctl -b ap set-override 05.0004 v|; vfio_ap",
        "udevadm |; --help --version info monitor settle trigger",
        "udevadm trigger --sub|; --subsystem-match --subsystem-nomatch",
        "udevadm trigger -s a|; ap",
        "systemctl |; reboot poweroff",
        "su - u|; user",
        "sudo -u u|; user",
        "sudo lszcrypt 0|; 04 05 06",
        "mdevctl st|; start start-parent-mdevs stop",
        "mdevctl start -u 111|; 11111111-2222-4333-8444-555555555555",
        "mdevctl start -p |; matrix",
        "mdevctl define -t |; vfio_ap-passthrough",
        "mdevctl modify --addattr assign_d|; assign_domain",
        "mdevctl list --d|; --defined --dumpjson",
        "lsmdev --d|; --defined --dumpjson",
        "virsh nodedev-d|; nodedev-define nodedev-destroy nodedev-dumpxml",
        "virsh -c |; qemu:///system",
        "virsh start |; vm1",
        "virsh -q dumpxml v|; vm1",
        "virsh nodedev-dumpxml ap_05_00a|; ap_05_00ab",
        "virsh nodedev-list --cap ap_|; ap_card ap_matrix ap_queue",
        "virsh attach-device vm1 --p|; --persistent",
        "virsh help nodedev-u|; nodedev-undefine nodedev-update",
        "qemu-system-s390x -mo|; -monitor",
        "qemu-system-s390x -monitor |; none null stdio",
        "qemu-system-s390x -device |;"
            + " vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/11111111-2222-4333-8444-555555555555",
        "rmmod zcrypt_cex4|; zcrypt_cex4",
        "apqns 111|; 11111111-2222-4333-8444-555555555555",
        "man lszc|; lszcrypt",
      })
  void whatIsProposedDependsOnTheWordsBefore(String line, String proposed) {
    machine.withDevice();
    machine.run("mkdir -p /etc/libvirt/qemu");
    machine.run("touch /etc/libvirt/qemu/vm1.xml");
    assertThat(words(line.strip())).containsExactly(proposed.strip().split(" "));
  }

  @Test
  void filesAreProposedWhereFilesAreTaken() {
    assertThat(proposed(List.of("virsh", "define", "")).paths()).isEqualTo(Paths.ALL);
    assertThat(proposed(List.of("virsh", "attach-device", "vm1", "")).paths()).isEqualTo(Paths.ALL);
    assertThat(proposed(List.of("virsh", "start", "")).paths()).isEqualTo(Paths.NONE);
    assertThat(proposed(List.of("mdevctl", "define", "--jsonfile", "")).paths())
        .isEqualTo(Paths.ALL);
    assertThat(proposed(List.of("tee", "")).paths()).isEqualTo(Paths.ALL);
    assertThat(proposed(List.of("zcryptctl", "config", "")).paths()).isEqualTo(Paths.ALL);
  }
}
