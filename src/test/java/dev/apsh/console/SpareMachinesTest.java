package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whoever comes after another finds the machine as if nobody had been there.
class SpareMachinesTest {
  private static final List<String> COMMANDS =
      List.of(
          "echo a",
          "x=1; export y=$((x + 1)); echo $y $$ $PPID",
          "false",
          "echo $RANDOM $SRANDOM",
          "echo $SECONDS $EPOCHSECONDS",
          "f() { echo $BASHPID; }; f; (f)",
          "sleep 2",
          "true & wait; echo $!",
          "cd /tmp; pwd",
          "exit 3",
          "kill -INT $$",
          "ulimit -n; umask 077; trap 'echo t' EXIT",
          "echo > /tmp/x; ls /tmp",
          "cat /proc/uptime; date",
          "uuidgen",
          "modprobe vfio_ap; dmesg | tail -1",
          "echo -4 > /sys/bus/ap/apmask",
          "for i in 1 2 3; do :; done",
          "alias l=ls; set -o pipefail; history",
          "cat /nowhere",
          "se 'chpid off 4'",
          "ps; jobs; exec 3>/dev/null",
          "udevadm monitor & kill %1",
          "while :; do break; done; read x; echo \"[$x]\"");

  private static Session open(Sessions sessions) {
    Settings settings = Settings.of(Path.of("a.t"), List.of());
    return ((Opening.Opened) sessions.open(settings)).session();
  }

  private static List<Reply> replies(Sessions sessions, List<String> commands) {
    List<Reply> replies = new ArrayList<>();
    try (Session session = open(sessions)) {
      for (String command : commands) {
        Reply reply = session.run(Place.HOST, command.getBytes(StandardCharsets.UTF_8));
        replies.add(reply.took(Duration.ZERO));
        if (replies.getLast().ended()) {
          break;
        }
      }
    }
    return replies;
  }

  @Test
  void aSessionAfterOthersAnswersAsTheFirst() {
    Random random = new Random(11);
    Sessions worn = TestRun.sessions(Choices.NONE);
    for (int i = 0; i < 150; i++) {
      List<String> commands =
          random.ints(1 + random.nextInt(3), 0, COMMANDS.size()).mapToObj(COMMANDS::get).toList();
      assertThat(replies(worn, commands))
          .as(commands.toString())
          .isEqualTo(replies(TestRun.sessions(Choices.NONE), commands));
    }
  }

  @Test
  void eachCommandLeavesNothingToTheNextSession() {
    List<Reply> fresh = replies(TestRun.sessions(Choices.NONE), COMMANDS);
    for (String command : COMMANDS) {
      Sessions worn = TestRun.sessions(Choices.NONE);
      var _ = replies(worn, List.of(command));
      assertThat(replies(worn, COMMANDS)).as(command).isEqualTo(fresh);
    }
  }
}
