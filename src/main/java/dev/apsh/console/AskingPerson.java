package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.transcript.mend.Asking;
import java.nio.charset.StandardCharsets;

/// Asks whoever sits at standard input about each change; its end means no.
final class AskingPerson implements Asking {
  private final RealStreams streams;
  private String typed = "";

  AskingPerson(RealStreams streams) {
    this.streams = streams;
  }

  @Override
  public Answer ask(String patch) {
    var _ = streams.out(Bytes.of(patch.getBytes(StandardCharsets.ISO_8859_1)));
    while (true) {
      var _ = streams.out(Bytes.of("Write this change? y(es), n(o), a(ll), q(uit): "));
      String line = line();
      if (line.isEmpty()) {
        var _ = streams.out(Bytes.of("\n"));
        return Answer.NONE;
      }
      switch (line.strip()) {
        case "y", "yes" -> {
          return Answer.YES;
        }
        case "n", "no" -> {
          return Answer.NO;
        }
        case "a", "all" -> {
          return Answer.ALL;
        }
        case "q", "quit" -> {
          return Answer.NONE;
        }
        default -> {}
      }
    }
  }

  /// The next line with its newline; nothing at the end.
  private String line() {
    while (typed.indexOf('\n') < 0) {
      Bytes more = streams.read();
      if (more.isEmpty()) {
        String rest = typed;
        typed = "";
        return rest;
      }
      typed += more.text();
    }
    int end = typed.indexOf('\n') + 1;
    String line = typed.substring(0, end);
    typed = typed.substring(end);
    return line;
  }
}
