package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.TimeText;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.time.Instant;
import java.util.Optional;

/// touch: makes files, or changes their times.
public final class Touch implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("touch", "make files, or change their times")
        .operands("FILE...", Operand.PATH)
        .option("-a", "the time of access, which is not kept here")
        .option("-c, --no-create", "make nothing")
        .option("-d, --date=TEXT", "the time that TEXT means")
        .option("-h, --no-dereference", "links themselves")
        .option("-m", "the time of change")
        .option("-r, --reference=FILE", "the time of FILE")
        .option("-t STAMP", "the time [[CC]YY]MMDDhhmm[.ss]")
        .notSimulated("-f", "--time=WORD");
  }

  @Override
  public int run(Call call) {
    Instant when = call.process().sys().clock().now();
    if (call.has("r")) {
      String path = call.value("r").orElse("");
      switch (call.node(path)) {
        case Failed<Node>(Refused no) -> {
          String shown = Quote.always(path);
          return call.fail("failed to get attributes of " + shown + ": " + no.text());
        }
        case Done<Node>(Node node) -> when = node.meta().modified();
      }
    }
    String text = call.value("t").or(() -> call.value("d")).orElse("");
    if (call.has("t") || call.has("d")) {
      String spelled = call.has("t") ? spelled(text, when) : text;
      Optional<Instant> meant = TimeText.parse(spelled, when);
      if (meant.isEmpty()) {
        return call.fail("invalid date format " + Quote.locale(text));
      }
      when = meant.get();
    }
    if (call.operands().isEmpty()) {
      return call.misuse("missing file operand");
    }
    int status = 0;
    for (String path : call.operands()) {
      if (!path.equals("-")) {
        status = Math.max(status, touch(call, path, when));
      }
    }
    return status;
  }

  /// `[[CC]YY]MMDDhhmm[.ss]` as `YYYY-MM-DD hh:mm:ss`.
  private static String spelled(String stamp, Instant now) {
    Scan scan = new Scan(stamp);
    String digits = scan.digits();
    String seconds = scan.take(".") ? scan.digits() : "00";
    boolean right = digits.length() >= 8 && digits.length() <= 12 && digits.length() % 2 == 0;
    if (!right || seconds.length() != 2 || !scan.isAtEnd()) {
      return "?";
    }
    String rest = digits.substring(digits.length() - 8);
    String year = digits.substring(0, digits.length() - 8);
    if (year.length() == 2) {
      year = (Integer.parseInt(year) < 69 ? "20" : "19") + year;
    } else if (year.isEmpty()) {
      year = now.toString().substring(0, 4);
    }
    return "%s-%s-%s %s:%s:%s"
        .formatted(
            year,
            rest.substring(0, 2),
            rest.substring(2, 4),
            rest.substring(4, 6),
            rest.substring(6),
            seconds);
  }

  private static int touch(Call call, String path, Instant when) {
    Outcome<Node> there = call.has("h") ? call.nodeOrLink(path) : call.node(path);
    if (there instanceof Failed<Node>(Refused no) && no.errno() == Errno.ENOENT) {
      if (call.has("c")) {
        return 0;
      }
      OpenMode mode = new OpenMode(false, true, true, false, false, false);
      if (call.process().channel(path, mode) instanceof Failed<Channel>(Refused refused)) {
        return refused(call, path, refused);
      }
      there = call.node(path);
    }
    return switch (there) {
      case Failed<Node>(Refused no) -> refused(call, path, no);
      case Done<Node>(Node node) -> change(call, path, node, when);
    };
  }

  private static int change(Call call, String path, Node node, Instant when) {
    if (call.has("a") && !call.has("m")) {
      return 0;
    }
    Outcome<Node> changed =
        call.process()
            .sys()
            .files()
            .changeMeta(node, node.meta().withModified(when), call.process().caller());
    return changed instanceof Failed<Node>(Refused no)
        ? call.fail("setting times of " + Quote.always(path) + ": " + no.text())
        : 0;
  }

  private static int refused(Call call, String path, Refused no) {
    return call.fail("cannot touch " + Quote.always(path) + ": " + no.text());
  }
}
