package dev.apsh.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.program.Catalogue;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.shell.ShellStart;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Settings;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session as a transcript: it has all that was typed, and replays to itself.
class RecordingTest {
  @TempDir private Path folder;

  private static World world() {
    return new World(LabDefinition.document(), Profiles.document(), new Catalogue());
  }

  /// What a session whose standard input says this becomes.
  private static String recorded(String typed, String file) {
    try (WorldSession session = new WorldSession(world(), HelpBuiltin.all(), Map.of())) {
      session.connect(new Saying(typed));
      var _ = session.run(ShellStart.input(List.of("bash"), List.of()));
      return new String(session.transcript(Path.of(file), List.of()), UTF_8);
    }
  }

  private static final class Saying implements Streams {
    private Bytes left;

    Saying(String text) {
      left = Bytes.of(text);
    }

    @Override
    public Bytes read() {
      Bytes all = left;
      left = Bytes.EMPTY;
      return all;
    }

    @Override
    public boolean out(Bytes bytes) {
      return true;
    }

    @Override
    public boolean error(Bytes bytes) {
      return true;
    }
  }

  private String replayed(String transcript) throws IOException {
    Path file = Files.writeString(folder.resolve("recorded.t"), transcript);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    Given given = (Given) TestArguments.parse(List.of("--quiet", file.toString()));
    var _ =
        new TranscriptTests(
                RecordingTest::open,
                new Output(report, report, false, false),
                InstantSource.system())
            .run(given);
    return report.toString(UTF_8);
  }

  private static Opening open(Settings settings) {
    return new Opening.Opened(
        new TranscriptShell(world(), HelpBuiltin.all(), settings.environment()));
  }

  @Test
  void whatIsTypedAndPrintedIsInTheRecord() throws IOException {
    String transcript =
        recorded(
            """
            # Load the module
            modprobe vfio_ap; cd /sys/bus/ap

            echo 5,6 > apmask
            for i in 1 2
            do echo $i; done
            exit
            """,
            "a.t");

    assertThat(transcript)
        .isEqualTo(
            """
            Load the module

              $ modprobe vfio_ap; cd /sys/bus/ap
              $ echo 5,6 > apmask
              bash: echo: write error: Invalid argument
              [1]
              $ for i in 1 2
              > do echo $i; done
              1
              2
            """);
    assertThat(replayed(transcript)).isEmpty();
  }

  @Test
  void whatLooksLikeATranscriptReplaysToItselfToo() throws IOException {
    String transcript =
        recorded(
            """
            printf '$ a\\n> b\\n[1]\\n  \\n\\nx (re)\\n$ \\t (esc)\\nend (glob)\\n> no newline'
            printf '#apsh: x=y\\r\\n\\351\\n'
            echo "a
            b" 'c' \\
            d
            echo "\\$"
            cat <<END
            text
            END
            (exit 3)
            exit 4
            echo never
            """,
            "a.t");

    assertThat(transcript)
        .contains("  \\x24 a (esc)\n")
        .contains("  $ exit 4\n")
        .endsWith("[3]\n  $ exit 4\n");
    assertThat(replayed(transcript)).isEmpty();
  }

  @Test
  void whatProgramsReadIsAHereDocument() throws IOException {
    String transcript = recorded("read a b; echo $b\n1 2 END\necho $a\nsort\nz\ny\n", "a.t");

    assertThat(transcript)
        .isEqualTo(
            """
              $ { read a b; echo $b
              > } <<'END_'
              > 1 2 END
              > END_
              2 END
              $ echo $a
              1
              $ { sort
              > } <<'END'
              > z
              > y
              > END
              y
              z
            """);
    assertThat(replayed(transcript)).isEmpty();
  }

  @Test
  void aMarkdownFileGetsFences() {
    assertThat(recorded("# Say\necho '```'\nrecord x\necho b\n", "a.md"))
        .isEqualTo(
            """
            Say

            ````console
            $ echo '```'
            ```
            $ echo b
            b
            ````
            """);
  }

  @Test
  void whatWasInterruptedIsToldAndNotReplayed() {
    List<TypedCommand> commands =
        TypedCommand.all(
            List.of("echo a", "sleep 1000", "echo b"),
            List.of(
                new Entry.Typed(Bytes.of("echo a\n")),
                new Entry.Typed(Bytes.of("sleep 1000\n")),
                new Entry.Interrupted(7),
                new Entry.Typed(Bytes.of("echo b\nno"))),
            Bytes.of("no"));

    assertThat(commands).extracting(TypedCommand::interrupted).containsExactly(false, true, false);
    assertThat(commands).extracting(TypedCommand::fed).containsOnly("");
  }

  @Test
  void theShellCanShowAndWriteIt() {
    try (WorldSession session = new WorldSession(world(), HelpBuiltin.all(), Map.of())) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      session.connect(
          new Streams() {
            @Override
            public Bytes read() {
              return Bytes.EMPTY;
            }

            @Override
            public boolean out(Bytes bytes) {
              printed.writeBytes(bytes.toArray());
              return true;
            }

            @Override
            public boolean error(Bytes bytes) {
              return out(bytes);
            }
          });
      String script =
          """
          echo one
          history --as-transcript
          record a.t
          cat a.t
          record /none/a.t; echo $?
          record; echo $?
          """;
      var _ = session.run(ShellStart.commands(script, List.of("bash"), List.of()));
      assertThat(printed.toString(UTF_8))
          .isEqualTo(
              """
              one
                $ echo one
                one
                $ echo one
                one
              bash: line 5: record: /none/a.t: No such file or directory
              1
              record: usage: record FILE
              2
              """);
    }
  }
}
