package dev.apsh.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Profiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Random commands of every kind that traces have, on machines of every kind, on every kernel: each
/// gets an answer of the right form, and what a guest has stays within what it may have.
class RandomTraceTest {
  private static final int SEEDS = 8;
  private static final int COMMANDS = 200;
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix/";
  private static final String TYPE = MATRIX + "mdev_supported_types/vfio_ap-passthrough/";
  private static final String FORM =
      "ok|[A-Z]+|\".*\"|\\[.*\\]|apm=(-|[0-9,]+) aqm=(-|[0-9,]+) adm=(-|[0-9,]+)";

  static Stream<Arguments> runs() {
    return Profiles.all().stream()
        .flatMap(profile ->
            Stream.iterate(1, seed -> seed + 1)
                .limit(SEEDS)
                .map(seed -> Arguments.of(profile, seed)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyCommandIsAnsweredAndNoGuestHasTooMuch(KernelProfile profile, int seed) {
    Run run = new Run(profile, seed);
    run.say(run.machine());
    run.say("modprobe vfio_ap");
    for (int i = 0; i < COMMANDS; i++) {
      run.say(run.command());
      run.check();
    }
    assertThat(run.accepted).as("commands that did something").isGreaterThan(COMMANDS / 5);
  }

  /// One machine and all that was said to it.
  private static final class Run {
    private final KernelProfile profile;
    private final TraceMachine machine;
    private final Random random;
    private final List<String> said = new ArrayList<>();
    private int accepted;

    Run(KernelProfile profile, int seed) {
      this.profile = profile;
      this.machine = new TraceMachine(profile);
      this.random = new Random(seed);
    }

    String say(String command) {
      assertThat(CommandCheck.problem(command)).as(command).isEmpty();
      said.add(command);
      String answer;
      try {
        answer = machine.answer(command);
      } catch (RuntimeException bug) {
        throw new AssertionError(transcript(), bug);
      }
      said.set(said.size() - 1, command + "  => " + answer);
      assertThat(answer.replaceAll(" ; #[0-9]+ ok", "")).as(transcript()).matches(FORM);
      accepted += answer.startsWith("ok") ? 1 : 0;
      return answer;
    }

    private String transcript() {
      return "profile " + profile + "\n" + String.join("\n", said);
    }

    private int pick(int bound) {
      return random.nextInt(bound);
    }

    private String of(String... words) {
      return words[pick(words.length)];
    }

    private String id() {
      return of("1", "5", "6", "9", "200");
    }

    private String domain() {
      return of("0", "4", "71", "171", "255");
    }

    private String type() {
      return of("cex2a", "cex2c", "cex3a", "cex3c", "cex4a", "cex5c", "cex6p", "cex8c", "15", "20");
    }

    private String uuid() {
      return "11111111-0000-0000-0000-00000000000" + (1 + pick(3));
    }

    private String queue() {
      return "%02x.%04x".formatted(Integer.parseInt(id()), Integer.parseInt(domain()));
    }

    private String device() {
      return pick(3) == 0
          ? "/sys/devices/ap/card%02x".formatted(Integer.parseInt(id()))
          : "/sys/bus/ap/devices/" + queue();
    }

    String machine() {
      String text = "machine adapters=1:" + type() + ",5:" + type() + ",6:cex5c domains=4,71";
      text += of("", " control=4,200", " control=");
      text += of("", " apmask=0x0", " aqmask=0x0", " apmask=+5,-1", " apmask=nonsense");
      text += of("", " maxadapter=95 maxdomain=84", " maxadapter=15", " domain=4", " domain=300");
      text += of("", " off=5", " chkstop=5,6", " off=1 chkstop=1");
      text += of("", "", " qci=0", " airq=0", " vm=1");
      return text + of("", " zapqok=1", " qemureset=1", " zapqok=1 qemureset=1");
    }

    String command() {
      return switch (pick(24)) {
        case 0, 1 -> "write " + TYPE + "create " + uuid();
        case 2, 3, 4 -> "write " + MATRIX + uuid() + "/assign_adapter " + id();
        case 5, 6, 7 -> "write " + MATRIX + uuid() + "/assign_domain " + domain();
        case 8 ->
            "write " + MATRIX + uuid() + "/" + of("un", "") + "assign_control_domain " + domain();
        case 9 -> "write " + MATRIX + uuid() + "/unassign_" + of("adapter ", "domain ") + domain();
        case 10 -> "write /sys/bus/ap/apmask " + mask(id(), id());
        case 11 -> "write /sys/bus/ap/aqmask " + mask(domain(), domain());
        case 12 -> "writen " + driver() + of("bind ", "unbind ") + of(queue(), "card05", "x");
        case 13 -> "writen /sys/bus/ap/drivers_probe " + queue();
        case 14 -> "hw " + change() + " " + change();
        case 15 -> of("scan", "dmesg", "rmmod vfio_ap", "modprobe vfio_ap", "modprobe vfio_ap");
        case 16 -> of("config-off ", "config-on ", "chkstop-on ", "chkstop-off ") + id();
        case 17 -> "lpar-" + of("add", "remove") + of(" adapter " + id(), " domain " + domain());
        case 18, 19 -> "guest-start " + of("g", "h") + " " + uuid();
        case 20 -> of("guest-stop ", "guest-reset ", "guest-masks ") + of("g", "h");
        case 21 -> "guest-aqic " + of("g ", "h ") + queue() + of(" 0", " 1");
        case 22 -> anyWrite();
        default -> of("read ", "ls ", "readlink ") + anyPath();
      };
    }

    private String mask(String one, String other) {
      return of("+", "-") + one + of(",+", ",-") + other + of("", "", "", " ", "-1", ",+0-255");
    }

    private String driver() {
      return "/sys/bus/ap/drivers/" + of("vfio_ap", "vfio_ap", "cex4queue", "cex4card") + "/";
    }

    private String change() {
      return switch (pick(6)) {
        case 0 -> "adapter+" + id() + ":" + type();
        case 1 -> "adapter" + of("+", "-") + id();
        case 2 -> of("domain", "control") + of("+", "-") + domain();
        case 3 -> of("off", "chkstop") + of("+", "-") + id();
        case 4 -> "zapqfail+" + id() + ":" + of("1", "2", "3", "4", "5", "16");
        default -> "zapqfail-" + id();
      };
    }

    private String anyPath() {
      return switch (pick(5)) {
        case 0 ->
            "/sys/bus/ap" + of("", "/bindings", "/features", "/devices", "/scans", "/drivers");
        case 1 -> device() + of("", "/status", "/config", "/driver", "/ap_functions", "/uevent");
        case 2 -> device() + of("/request_count", "/reset", "/interrupt", "/type", "/mkvps", "/x");
        case 3 -> MATRIX + of("", "features", uuid(), uuid() + "/matrix", uuid() + "/driver");
        default -> MATRIX + uuid() + of("/guest_matrix", "/ap_config", "/remove", "/vfio-dev");
      };
    }

    private String anyWrite() {
      String junk = of("0", "1", "2", "", "x", "-1", "0x5,0x08,0x0", "change", "vfio_ap", "\\x00");
      return switch (pick(4)) {
        case 0 -> "write " + MATRIX + uuid() + of("/remove ", "/ap_config ", "/matrix ") + junk;
        case 1 -> "write " + device() + of("/online ", "/config ", "/reset ", "/uevent ") + junk;
        case 2 -> "write " + device() + of("/driver_override ", "/request_count ") + junk;
        default -> "write /sys/bus/ap/" + of("ap_domain ", "scans ", "poll_timeout ") + junk;
      };
    }

    void check() {
      for (String guest : new String[] {"g", "h"}) {
        String masks = machine.answer("guest-masks " + guest);
        if (masks.startsWith("apm=") && profile.the(GuestMasks.class) == GuestMasks.FILTERED) {
          checkApqns(part(masks, 0), part(masks, 1));
        }
      }
    }

    private static Set<String> part(String masks, int index) {
      String list = masks.split(" ")[index].substring(4);
      return list.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(list.split(",")));
    }

    private void checkApqns(Set<String> adapters, Set<String> domains) {
      for (String adapter : adapters) {
        for (String domain : domains) {
          String queue = "%02x.%04x".formatted(Integer.parseInt(adapter), Integer.parseInt(domain));
          String link = machine.answer("readlink /sys/bus/ap/devices/" + queue + "/driver");
          assertThat(link).as(queue + "\n" + transcript()).endsWith("/vfio_ap\"");
          String status = machine.answer("read /sys/bus/ap/devices/" + queue + "/status");
          assertThat(status).as(queue + "\n" + transcript()).isEqualTo("\"in use\\n\"");
        }
      }
    }
  }
}
