package dev.apsh.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Sys;
import dev.apsh.program.Catalogue;
import dev.apsh.shell.ShellStart;
import dev.apsh.shell.builtin.Table;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldSessionTest {
  private static final String SCRIPT =
      """
      modprobe vfio_ap
      echo -4,-0x47 > /sys/bus/ap/aqmask
      cd /sys/devices/vfio_ap/matrix
      uuidgen > mdev_supported_types/vfio_ap-passthrough/create
      for d in *-*-*-*-*; do echo 5 > $d/assign_adapter; echo 4 > $d/assign_domain; cat $d/matrix; done
      echo +4 > /sys/bus/ap/aqmask
      (sleep 2; echo later) & sleep 1; echo sooner; wait
      read line
      this is read
      echo "$line $RANDOM"
      """;

  @Test
  void theSameInputGivesTheSameWorldByteForByte() {
    Played first = Played.of(LabDefinition.document(), List.of(Bytes.of(SCRIPT)));
    Played second = Played.of(LabDefinition.document(), List.of(Bytes.of(SCRIPT)));
    assertThat(first.output).contains("05.0004\n", "sooner\nlater\n", "this is read");
    assertThat(first.errors).contains("write error: Address already in use");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aJournalReplaysToTheSameWorld() {
    List<Bytes> inPieces = SCRIPT.lines().map(line -> Bytes.of(line + "\n")).toList();
    Played first = Played.of(LabDefinition.document(), inPieces);
    List<Bytes> typed =
        first.journal.stream()
            .filter(Entry.Typed.class::isInstance)
            .map(entry -> ((Entry.Typed) entry).bytes())
            .toList();
    assertThat(Played.of(LabDefinition.document(), typed)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done",
        "f() { f; }; f",
        "f() { f | f & }; f",
        "echo {1..999999999}",
        "while :; do :; done",
        "x=x; while :; do x=$x$x; done",
        "cat /dev/zero > /tmp/x; while :; do :; done"
      })
  void whatDoesNotEndByItselfEndsAtALimitWithOneLine(String commands) {
    LabDefinition small =
        LabDefinition.document()
            .withLimits(new Limits(100_000, 500, 10_000, 100, 1_000_000, 200_000));
    Played played = Played.of(small, ShellStart.commands(commands, List.of("bash"), List.of()));
    assertThat(played.status).isEqualTo(125);
    assertThat(played.errors.lines().toList().getLast()).startsWith("apsh: limit of ");
    assertThat(played.errors).doesNotContain("\tat ");
  }

  @Test
  void aClosedOutputEndsTheRunSilently() {
    Played played =
        Played.of(
            LabDefinition.document(),
            ShellStart.commands("seq 100000", List.of("bash"), List.of()),
            List.of(),
            100);
    assertThat(played.status).isEqualTo(141);
    assertThat(played.errors).isEmpty();
  }

  @Test
  void aJobThatIsLeftBehindEndsWithTheWorld() {
    Played played =
        Played.of(
            LabDefinition.document(),
            ShellStart.commands("sleep 1000 & echo started", List.of("bash"), List.of()));
    assertThat(played.status).isZero();
    assertThat(played.output).isEqualTo("started\n");
  }

  /// What came of playing some input on a fresh machine.
  private record Played(int status, String output, String errors, String sys, List<Entry> journal) {

    static Played of(LabDefinition lab, List<Bytes> input) {
      return of(lab, ShellStart.input(List.of("bash"), List.of()), input, Integer.MAX_VALUE);
    }

    static Played of(LabDefinition lab, ShellStart run) {
      return of(lab, run, List.of(), Integer.MAX_VALUE);
    }

    static Played of(LabDefinition lab, ShellStart run, List<Bytes> input, int readers) {
      World world = new World(lab, Profiles.document(), new Catalogue());
      Kept kept = new Kept(new ArrayDeque<>(input), readers);
      try (WorldSession session = new WorldSession(world, Table.builtins(), Map.of())) {
        session.connect(kept);
        int status = session.run(run);
        return new Played(
            status,
            kept.output.toString(),
            kept.errors.toString(),
            fingerprint(world.host()),
            session.journal().entries());
      }
    }
  }

  /// All that can be read below /sys, with its paths.
  private static String fingerprint(Sys sys) {
    StringBuilder all = new StringBuilder();
    if (sys.files().node(sys.files().root(), "/sys", Caller.ROOT)
        instanceof Done<Node>(Directory directory)) {
      add(all, "/sys", directory);
    }
    return all.toString();
  }

  private static void add(StringBuilder all, String path, Directory directory) {
    for (String name : directory.names()) {
      String below = path + "/" + name;
      switch (directory.child(name).orElseThrow()) {
        case Directory inner -> add(all, below, inner);
        case Link link -> all.append(below).append(" -> ").append(link.target()).append('\n');
        case Attribute attribute -> {
          boolean readable = (attribute.meta().permissions() & 0400) != 0;
          if (readable && attribute.show() instanceof Content(Bytes bytes)) {
            all.append(below).append(": ").append(bytes.text());
          }
        }
        default -> all.append(below).append('\n');
      }
    }
  }

  /// Streams that keep what is written, up to a number of bytes, and give what was put in.
  private static final class Kept implements Streams {
    private final Deque<Bytes> input;
    private final int most;
    private final StringBuilder output = new StringBuilder();
    private final StringBuilder errors = new StringBuilder();

    Kept(Deque<Bytes> input, int most) {
      this.input = input;
      this.most = most;
    }

    @Override
    public Bytes read() {
      return input.isEmpty() ? Bytes.EMPTY : input.pop();
    }

    @Override
    public boolean out(Bytes bytes) {
      output.append(bytes.text());
      return output.length() < most;
    }

    @Override
    public boolean error(Bytes bytes) {
      errors.append(bytes.text());
      return true;
    }
  }
}
