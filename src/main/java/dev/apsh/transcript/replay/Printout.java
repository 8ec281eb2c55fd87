package dev.apsh.transcript.replay;

import dev.apsh.transcript.Reply;
import dev.apsh.transcript.pattern.Escapes;
import java.util.ArrayList;
import java.util.List;

/// The lines under a command, as cram writes what a reply printed.
public final class Printout {
  private static final String NO_NEWLINE = " (no-eol)";

  private Printout() {}

  /// The lines without indent: the output, a carriage return ending a line too, then a status that
  /// is not 0.
  public static List<String> lines(Reply reply) {
    return lines(reply, true);
  }

  /// The same; other documents than cram's show text that is not ASCII as it is.
  public static List<String> lines(Reply reply, boolean isCram) {
    List<String> lines = new ArrayList<>();
    String output = output(reply);
    int at = 0;
    while (at < output.length()) {
      int end = lineEnd(output, at);
      String text = written(output.substring(at, end));
      lines.add(!isCram && Escapes.isText(text) ? text : Escapes.escapedIfNeeded(text));
      at = end;
    }
    if (reply.status() != 0 && !reply.ended()) {
      lines.add("[" + reply.status() + "]");
    }
    return lines;
  }

  /// Where a line ends with its newline, its carriage return, or both.
  private static int lineEnd(String output, int at) {
    int end = at;
    while (end < output.length() && output.charAt(end) != '\n' && output.charAt(end) != '\r') {
      end++;
    }
    return Math.min(output.length(), output.startsWith("\r\n", end) ? end + 2 : end + 1);
  }

  /// Cram drops the last byte of all that a shell printed, which counts when the shell did not go
  /// on.
  private static String output(Reply reply) {
    String output = reply.output();
    return reply.ended() && !output.isEmpty() ? output.substring(0, output.length() - 1) : output;
  }

  private static String written(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line + NO_NEWLINE;
  }
}
