package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Source;
import java.util.Optional;

/// The check of files against a list of digests.
final class DigestCheck {
  private final Call call;
  private final Digest digest;
  private int lines;
  private int wrongLines;
  private int unread;
  private int differing;

  DigestCheck(Call call, Digest digest) {
    this.call = call;
    this.digest = digest;
  }

  int run() {
    int status = 0;
    for (String list : call.operandsOrStdin()) {
      lines = 0;
      wrongLines = 0;
      unread = 0;
      differing = 0;
      Optional<String> wrong = Source.one(call, list, Source.Words.PLAIN, this::read);
      wrong.ifPresent(call::warn);
      if (wrong.isEmpty()) {
        report(list);
      }
      boolean right = wrong.isEmpty() && lines > 0 && unread == 0 && differing == 0;
      status = right ? status : 1;
    }
    return status;
  }

  private void read(Source source) {
    for (Optional<Bytes> line = source.line(); line.isPresent(); line = source.line()) {
      check(line.get().text().stripTrailing());
    }
  }

  private void check(String line) {
    Scan scan = new Scan(line);
    String expected = scan.hexDigits();
    boolean right = expected.length() == digest.length() && scan.take(" ");
    boolean marked = right && !scan.one(" *").isEmpty();
    String file = scan.rest();
    if (!marked || file.isEmpty()) {
      wrongLines++;
      return;
    }
    lines++;
    Optional<String> found = digest.of(call, file);
    if (found.isEmpty()) {
      unread++;
      say(file + ": FAILED open or read");
    } else if (!found.get().equals(Scan.small(expected))) {
      differing++;
      say(file + ": FAILED");
    } else if (!call.has("quiet")) {
      say(file + ": OK");
    }
  }

  private void say(String text) {
    if (!call.has("status")) {
      call.out().println(text);
    }
  }

  private void report(String list) {
    if (lines == 0) {
      call.warn(Digest.shown(list) + ": no properly formatted checksum lines found");
      return;
    }
    if (call.has("status")) {
      return;
    }
    warn(wrongLines, "line is improperly formatted", "lines are improperly formatted");
    warn(unread, "listed file could not be read", "listed files could not be read");
    warn(differing, "computed checksum did NOT match", "computed checksums did NOT match");
  }

  private void warn(int count, String one, String several) {
    if (count > 0) {
      call.warn("WARNING: " + count + " " + (count == 1 ? one : several));
    }
  }
}
