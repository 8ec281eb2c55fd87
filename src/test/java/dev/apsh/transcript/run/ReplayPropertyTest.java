package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.carrier.IndentedText;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.outcome.Comparison;
import dev.apsh.transcript.outcome.Verdict;
import dev.apsh.transcript.pattern.Escapes;
import dev.apsh.transcript.reading.TranscriptParser;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayPropertyTest {
  private static final String[] PIECES = {
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\\",
    "\\x41",
    "$ ",
    "> ",
    "[1]",
    " (re)",
    " (glob)",
    " (esc)",
    " (no-eol)",
    "*",
    "(",
    "\0",
    "\377",
    "caf\303\251",
    "#apsh: lab=x",
    "text"
  };

  @Test
  void aTranscriptOfWhatCameReplaysToItself() {
    Random random = new Random(4711);
    for (int i = 0; i < 3_000; i++) {
      List<Reply> replies = replies(random);
      String written =
          rewritten("Title\n" + "  $ command\nprose\n".repeat(replies.size()), replies);

      assertThat(Comparison.of(replay(written, replies))).as(written).isEqualTo(new Verdict.Same());
      assertThat(rewritten(written, replies)).isEqualTo(written);
    }
  }

  @Test
  void aTranscriptOfSomethingElseDiffers() {
    Random random = new Random(4711);
    for (int i = 0; i < 1_000; i++) {
      List<Reply> replies = replies(random);
      List<Reply> others = replies(random);
      String written = rewritten("  $ command\n".repeat(replies.size()), replies);
      if (replies.size() == others.size() && !replies.equals(others)) {
        assertThat(Comparison.of(replay(written, others)))
            .as(written)
            .isInstanceOf(Verdict.Different.class);
      }
    }
  }

  private static List<Reply> replies(Random random) {
    List<Reply> replies = new ArrayList<>();
    int count = random.nextInt(1, 5);
    for (int i = 0; i < count; i++) {
      replies.add(Reply.of(output(random), random.nextInt(3) == 0 ? random.nextInt(256) : 0));
    }
    return replies;
  }

  private static byte[] output(Random random) {
    if (random.nextBoolean()) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      return bytes;
    }
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(8), 0, PIECES.length).mapToObj(i -> PIECES[i]).forEach(text::append);
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Replay replay(String written, List<Reply> replies) {
    Source source = Source.of(Path.of("x.t"), written.getBytes(StandardCharsets.ISO_8859_1));
    Transcript transcript =
        TranscriptParser.parse(source, new IndentedText(), Catalogue.EMPTY).value().orElseThrow();
    Deque<Reply> left = new ArrayDeque<>(replies);
    try (Session session =
        new Session() {
          @Override
          public Reply run(Place place, byte[] command) {
            return left.remove();
          }

          @Override
          public void close() {}
        }) {
      return Replay.of(transcript, session);
    }
  }

  /// The transcript as its replay has it; output that would be read as a command is escaped.
  private static String rewritten(String written, List<Reply> replies) {
    StringBuilder text = new StringBuilder();
    for (Replayed line : replay(written, replies).lines()) {
      boolean printed = line instanceof Replayed.Printed;
      text.append(printed ? safe(line.text()) : line.text()).append('\n');
    }
    return text.toString();
  }

  private static String safe(String line) {
    if (line.startsWith("  $ ") || line.startsWith("  > ")) {
      String meant = line.endsWith(" (esc)") ? line : Escapes.escaped(line);
      return "  \\x%02x".formatted((int) line.charAt(2)) + meant.substring(3);
    }
    return line;
  }
}
