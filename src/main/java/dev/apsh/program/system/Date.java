package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Strftime;
import dev.apsh.program.tool.TimeText;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// date: prints the time of the machine's clock, or another.
public final class Date implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("date", "print the time of the machine's clock, or another")
        .operands("[+FORMAT]", Operand.TEXT)
        .option("-d, --date=TEXT", "the time that TEXT means: @0, 2019-06-13 12:00, +1 day")
        .option("-I[SPEC], --iso-8601[=SPEC]", "as ISO 8601: date, hours, minutes, seconds, ns")
        .option("-R, --rfc-email", "as in mail")
        .option("--rfc-3339=SPEC", "as RFC 3339: date, seconds, ns")
        .option("-r, --reference=FILE", "when FILE was changed")
        .option("-u, --utc, --universal", "in UTC, as always here")
        .notSimulated("--debug", "-f, --file=FILE", "--resolution", "-s, --set=TEXT");
  }

  @Override
  public int run(Call call) {
    List<String> operands = call.operands();
    if (operands.size() > 1) {
      return call.extraOperand(1);
    }
    if (operands.size() == 1 && !operands.getFirst().startsWith("+")) {
      String word = operands.getFirst();
      return dev.apsh.program.tool.Scan.isDigits(word)
          ? call.fail(2, "setting the clock is not simulated")
          : call.fail("invalid date " + Quote.locale(word));
    }
    Instant when = call.process().sys().clock().now();
    if (call.has("r")) {
      String path = call.value("r").orElse("");
      switch (call.node(path)) {
        case Failed<Node>(Refused no) -> {
          return call.fail(Quote.name(path) + ": " + no.text());
        }
        case Done<Node>(Node node) -> when = node.meta().modified();
      }
    }
    if (call.has("d")) {
      String text = call.value("d").orElse("");
      Optional<Instant> meant = TimeText.parse(text, when);
      if (meant.isEmpty()) {
        return call.fail("invalid date " + Quote.locale(text));
      }
      when = meant.get();
    }
    Optional<String> format = format(call);
    if (format.isEmpty()) {
      return call.misuse("invalid argument");
    }
    call.out().println(Strftime.format(when, format.get()));
    return 0;
  }

  private static Optional<String> format(Call call) {
    if (!call.operands().isEmpty()) {
      return Optional.of(call.operands().getFirst().substring(1));
    }
    if (call.has("I")) {
      return iso(call.value("I").orElse(""), "T", ",");
    }
    if (call.has("rfc-3339")) {
      return iso(call.value("rfc-3339").orElse(""), " ", ".");
    }
    return Optional.of(call.has("R") ? "%a, %d %b %Y %H:%M:%S %z" : "%a %b %e %H:%M:%S %Z %Y");
  }

  private static Optional<String> iso(String spec, String between, String point) {
    String date = "%Y-%m-%d";
    return Optional.ofNullable(
        switch (spec) {
          case "", "d", "date" -> date;
          case "h", "hours" -> date + between + "%H%:z";
          case "m", "minutes" -> date + between + "%H:%M%:z";
          case "s", "seconds" -> date + between + "%H:%M:%S%:z";
          case "n", "ns" -> date + between + "%H:%M:%S" + point + "%N%:z";
          default -> null;
        });
  }
}
