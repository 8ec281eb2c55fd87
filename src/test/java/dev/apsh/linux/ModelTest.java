package dev.apsh.linux;

import static dev.apsh.linux.TestMachine.U1;
import static dev.apsh.linux.TestMachine.U2;
import static dev.apsh.linux.TestMachine.U3;
import static dev.apsh.linux.TestMachine.mdev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.ControlKind;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Profiles;
import dev.apsh.linux.TestMachine.TestGuest;
import dev.apsh.vfio.MatrixMdev;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Random plausible commands on every kernel, from a seed; what must always hold is looked at after
/// each.
class ModelTest {
  private static final int SEEDS = 5;
  private static final int COMMANDS = 400;
  private static final List<String> UUIDS = List.of(U1, U2, U3);
  private static final int[] ADAPTERS = {4, 5, 6, 10, 200};
  private static final int[] DOMAINS = {4, 0x47, 0xab, 0xff, 9};

  static Stream<Arguments> runs() {
    return Profiles.all().stream()
        .flatMap(profile ->
            Stream.iterate(1, seed -> seed + 1)
                .limit(SEEDS)
                .map(seed -> Arguments.of(profile, seed)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatMustHoldHoldsAfterEveryCommand(KernelProfile profile, int seed) {
    Run run = new Run(profile, seed);
    for (int i = 0; i < COMMANDS; i++) {
      String before = run.machine.picture();
      String answer = run.step();
      if (!answer.equals("ok") && !answer.equals("BLOCKED")) {
        assertThat(run.machine.changesSince(before)).as(run.transcript()).isEmpty();
      }
      run.check();
    }
    assertThat(run.refusals).as("a run with refusals").isPositive();
    assertThat(run.accepted).as("a run with effects").isGreaterThan(COMMANDS / 4);
  }

  /// One machine, with all that was typed so far.
  private static final class Run {
    private final KernelProfile profile;
    private final TestMachine machine;
    private final Entropy entropy;
    private final Map<String, TestGuest> guests = new HashMap<>();
    private final StringBuilder typed = new StringBuilder();
    private int refusals;
    private int accepted;

    Run(KernelProfile profile, int seed) {
      this.profile = profile;
      this.machine = TestMachine.document(profile).modprobe();
      this.entropy = new Entropy(seed);
      typed.append("#apsh: profile=").append(profile).append("\n\nSeed ").append(seed);
      typed.append(":\n\n  $ modprobe vfio_ap\n");
    }

    String transcript() {
      return typed.toString();
    }

    private int pick(int bound) {
      return (int) Long.remainderUnsigned(entropy.next(), bound);
    }

    private int pick(int... numbers) {
      return numbers[pick(numbers.length)];
    }

    private String uuid() {
      return UUIDS.get(pick(UUIDS.size()));
    }

    String step() {
      String answer =
          switch (pick(16)) {
            case 0 -> echo(uuid(), TestMachine.create());
            case 1, 2, 3 -> echo(number(ADAPTERS), mdev(uuid(), "assign_adapter"));
            case 4, 5, 6 -> echo(number(DOMAINS), mdev(uuid(), "assign_domain"));
            case 7 -> echo(number(ADAPTERS), mdev(uuid(), "unassign_adapter"));
            case 8 -> echo(number(DOMAINS), mdev(uuid(), "unassign_domain"));
            case 9 -> echo(number(DOMAINS), mdev(uuid(), "assign_control_domain"));
            case 10 -> echo(maskChange(ADAPTERS), "/sys/bus/ap/apmask");
            case 11 -> echo(maskChange(DOMAINS), "/sys/bus/ap/aqmask");
            case 12 -> hardware();
            case 13 -> guest();
            case 14 -> bind();
            default -> echo("1", mdev(uuid(), "remove"));
          };
      if (answer.equals("ok")) {
        accepted++;
      } else {
        refusals++;
      }
      return answer;
    }

    private String number(int... numbers) {
      int number = pick(numbers);
      return switch (pick(8)) {
        case 0 -> "0x" + Integer.toHexString(number);
        case 1 -> "0" + Integer.toOctalString(number);
        case 2 -> "x" + number;
        case 3 -> Integer.toString(number + 256);
        default -> Integer.toString(number);
      };
    }

    private String maskChange(int... numbers) {
      String sign = pick(3) == 0 ? "+" : "-";
      return switch (pick(6)) {
        case 0 -> "0x" + "f".repeat(pick(66));
        case 1 -> sign + pick(300) + "-" + pick(300);
        default -> sign + pick(numbers) + "," + sign + pick(numbers);
      };
    }

    private String echo(String text, String path) {
      String answer = machine.echo(text, path);
      typed.append("  $ echo ").append(text).append(" > ").append(path);
      typed.append("  # ").append(answer).append('\n');
      return answer;
    }

    private String said(String command, boolean done) {
      typed.append("  $ ").append(command).append(done ? "" : "  # refused").append('\n');
      return done ? "ok" : "refused";
    }

    private String hardware() {
      int adapter = pick(4, 5, 6, 10, 99);
      List<Integer> ids = List.of(adapter);
      int domain = pick(DOMAINS);
      return switch (pick(6)) {
        case 0 -> said("se configure-off " + adapter, machine.se().configureOff(ids).isEmpty());
        case 1 -> said("se configure-on " + adapter, machine.se().configureOn(ids).isEmpty());
        case 2 -> {
          assertThat(machine.se().configureOff(List.of(4, 5, 6, 10))).isEmpty();
          yield said("se configure-off 4 5 6 10", true);
        }
        case 3 -> controls(ControlKind.ADAPTER, adapter);
        case 4 -> controls(ControlKind.DOMAIN, domain);
        default -> controls(ControlKind.CONTROL_DOMAIN, domain);
      };
    }

    private String controls(ControlKind kind, int number) {
      boolean add = pick(2) == 0;
      boolean done =
          (add
                  ? machine.se().add(machine.lpar(), kind, List.of(number))
                  : machine.se().remove(machine.lpar(), kind, List.of(number)))
              .isEmpty();
      return said("se " + (add ? "add " : "remove ") + kind.word() + " " + number, done);
    }

    private String guest() {
      String uuid = uuid();
      TestGuest running = guests.remove(uuid);
      if (running != null) {
        running.stop();
        return said("ssh guest-" + uuid + " poweroff", true);
      }
      if (machine.linux().vfioAp().orElseThrow().mdev(uuid).isEmpty()) {
        return said(qemu(uuid), false);
      }
      TestGuest guest = machine.start(uuid);
      if (guest.refusal().isEmpty()) {
        guests.put(uuid, guest);
      }
      return said(qemu(uuid), guest.refusal().isEmpty());
    }

    private static String qemu(String uuid) {
      return "qemu-system-s390x -cpu host -name guest-%s -device vfio-ap,sysfsdev=%s"
          .formatted(uuid, "/sys/bus/mdev/devices/" + uuid);
    }

    private String bind() {
      String queue = "%02x.%04x".formatted(pick(ADAPTERS), pick(DOMAINS));
      String driver = pick(2) == 0 ? "vfio_ap" : "cex4queue";
      return pick(3) == 0
          ? echo(queue, "/sys/bus/ap/drivers_probe")
          : echo(queue, "/sys/bus/ap/drivers/" + driver + (pick(2) == 0 ? "/bind" : "/unbind"));
    }

    void check() {
      masksPrintAndParseToThemselves();
      noQueueHasTwoDrivers();
      List<MatrixMdev> mdevs = machine.linux().vfioAp().orElseThrow().mdevs();
      noQueueIsInTwoDevices(mdevs);
      mdevs.forEach(this::guestHasOnlyWhatItMay);
    }

    private void masksPrintAndParseToThemselves() {
      for (String mask : List.of("/sys/bus/ap/apmask", "/sys/bus/ap/aqmask")) {
        String shown = machine.read(mask);
        assertThat(machine.write(mask, shown)).as(transcript()).isEqualTo("ok");
        assertThat(machine.read(mask)).as(transcript()).isEqualTo(shown);
      }
    }

    private void noQueueHasTwoDrivers() {
      List<String> bound = new ArrayList<>();
      for (String driver : machine.list("/sys/bus/ap/drivers").split(" ")) {
        for (String name : machine.list("/sys/bus/ap/drivers/" + driver).split(" ")) {
          if (name.matches("[0-9a-f]{2}\\.[0-9a-f]{4}")) {
            bound.add(name);
            assertThat(machine.driver(name)).as(transcript()).isEqualTo(driver);
          }
        }
      }
      assertThat(bound).as(transcript()).doesNotHaveDuplicates();
    }

    private void noQueueIsInTwoDevices(List<MatrixMdev> mdevs) {
      for (MatrixMdev one : mdevs) {
        for (MatrixMdev other : mdevs) {
          assertThat(one != other && one.matrix().shares(other.matrix()))
              .as(transcript())
              .isFalse();
        }
      }
    }

    private void guestHasOnlyWhatItMay(MatrixMdev mdev) {
      TestGuest guest = guests.get(mdev.uuid());
      ApMatrix masks = guest == null ? ApMatrix.EMPTY : guest.masks();
      assertThat(mdev.matrix().adapters().containsAll(masks.adapters())).as(transcript()).isTrue();
      assertThat(mdev.matrix().domains().containsAll(masks.domains())).as(transcript()).isTrue();
      if (profile.the(GuestMasks.class) == GuestMasks.FILTERED) {
        ApMatrix host = machine.lpar().controls();
        assertThat(host.adapters().containsAll(masks.adapters())).as(transcript()).isTrue();
        assertThat(host.domains().containsAll(masks.domains())).as(transcript()).isTrue();
        assertThat(host.controlDomains().containsAll(masks.controlDomains()))
            .as(transcript())
            .isTrue();
        masks
            .apqns()
            .forEach(apqn ->
                assertThat(machine.driver(apqn.toString())).as(transcript()).isEqualTo("vfio_ap"));
      }
    }
  }
}
