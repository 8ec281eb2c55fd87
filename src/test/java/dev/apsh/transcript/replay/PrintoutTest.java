package dev.apsh.transcript.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintoutTest {
  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aLineOfOutputIsALine() {
    assertThat(Printout.lines(Reply.of(bytes("a\n\nb\n"), 0))).containsExactly("a", "", "b");
  }

  @Test
  void nothingPrintedIsNoLine() {
    assertThat(Printout.lines(Reply.of(bytes(""), 0))).isEmpty();
  }

  @Test
  void aMissingNewlineIsSaid() {
    assertThat(Printout.lines(Reply.of(bytes("a\nb"), 0))).containsExactly("a", "b (no-eol)");
  }

  @Test
  void aCarriageReturnEndsALine() {
    assertThat(Printout.lines(Reply.of(bytes("a\rb\r\nc\r"), 0)))
        .containsExactly("a\\r (no-eol) (esc)", "b\\r (esc)", "c\\r (no-eol) (esc)");
  }

  @Test
  void aStatusOtherThanZeroIsTheLastLine() {
    assertThat(Printout.lines(Reply.of(bytes("a"), 3))).containsExactly("a (no-eol)", "[3]");
  }

  @Test
  void aShellThatEndedLosesItsLastByteAndItsStatus() {
    assertThat(Printout.lines(Reply.last(bytes("a\nb\n"), 3))).containsExactly("a", "b (no-eol)");
    assertThat(Printout.lines(Reply.last(bytes(""), 3))).isEmpty();
  }
}
