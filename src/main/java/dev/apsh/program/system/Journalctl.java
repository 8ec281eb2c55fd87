package dev.apsh.program.system;

import dev.apsh.kernel.KernelLog.Message;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Strftime;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Regex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// journalctl: the kernel's messages, the only ones that there are.
public final class Journalctl implements Tool {
  private static final List<String> PRIORITIES =
      List.of("emerg", "alert", "crit", "err", "warning", "notice", "info", "debug");
  private static final List<String> FORMATS = List.of("short", "short-monotonic", "cat");

  @Override
  public Usage usage() {
    return Usage.of("journalctl", "print the kernel's messages")
        .after("systemd 252")
        .operands("", Operand.NOTHING)
        .calls("syslog(2)")
        .differs("Only the kernel's messages of this boot are kept.")
        .option("-k, --dmesg", "those of the kernel, the only ones here")
        .option("-b, --boot[=ID]", "of this boot; no other is kept")
        .option("-n, --lines[=NUMBER]", "the last ones, 10 without a number")
        .option("-p, --priority=LEVEL", "down to LEVEL, of the eight from emerg to debug")
        .option("-g, --grep=PATTERN", "that match")
        .option("-r, --reverse", "the newest first")
        .option("-o, --output=FORMAT", String.join(", ", FORMATS))
        .option("-q, --quiet", "without remarks")
        .option("--no-pager", "as always here")
        .notSimulated("-f, --follow", "-u, --unit=UNIT", "-S, --since=DATE", "-U, --until=DATE")
        .notSimulated("-t, --identifier=ID", "-x, --catalog", "-e, --pager-end", "-a, --all")
        .notSimulated("--list-boots", "--disk-usage", "-D, --directory=DIR", "--file=PATH")
        .notSimulated("-m, --merge", "--system", "--user", "--utc", "-N, --fields")
        .hint(program -> "");
  }

  /// `-b -1` is `-b-1`.
  @Override
  public int run(Process process) {
    List<String> words = new ArrayList<>();
    for (String word : process.arguments()) {
      boolean boot = !words.isEmpty() && words.getLast().equals("-b") && isNumber(word);
      words.add(boot ? words.removeLast() + word : word);
    }
    process.arguments(words);
    return Tool.super.run(process);
  }

  private static boolean isNumber(String word) {
    return Scan.isDigits(word.startsWith("-") ? word.substring(1) : word);
  }

  @Override
  public int run(Call call) {
    if (!call.has("k")) {
      return call.fail(2, "the journal without -k is not simulated");
    }
    Optional<String> boot = call.value("b").filter(id -> !id.isEmpty() && !id.equals("0"));
    if (boot.isPresent()) {
      call.say(
          "Data from the specified boot (" + boot.get() + ") is not available: No such boot ID");
      return 1;
    }
    String format = call.value("o").orElse("short");
    if (!FORMATS.contains(format)) {
      return call.fail(2, "-o " + format + " is not simulated");
    }
    int level = call.value("p").map(Journalctl::level).orElse(7);
    if (level < 0) {
      call.say("Unknown log level " + call.value("p").orElse(""));
      return 1;
    }
    List<Message> messages = new ArrayList<>();
    for (Message message : call.process().sys().log().messages()) {
      if (message.level().number() <= level) {
        messages.add(message);
      }
    }
    return matching(call, messages) ? print(call, messages, format) : 1;
  }

  private static int level(String text) {
    return Scan.isDigits(text) && text.length() == 1 && text.charAt(0) < '8'
        ? text.charAt(0) - '0'
        : PRIORITIES.indexOf(text);
  }

  /// Takes out what does not match; false when the pattern is none.
  private static boolean matching(Call call, List<Message> messages) {
    String pattern = call.value("g").orElse("");
    boolean anyCase = Scan.small(pattern).equals(pattern);
    switch (Regex.compile(pattern, Regex.Syntax.POSIX_EXTENDED, anyCase)) {
      case Invalid(String message) -> {
        call.say("Bad pattern \"" + pattern + "\": " + message);
        return false;
      }
      case Regex regex ->
          messages.removeIf(message -> !regex.isIn(message.text(), call.process()::step));
    }
    return true;
  }

  private static int print(Call call, List<Message> messages, String format) {
    List<Message> shown = messages;
    if (call.has("n")) {
      String text = call.value("n").orElse("");
      int most = Scan.isDigits(text) && text.length() < 9 ? Integer.parseInt(text) : 10;
      shown = messages.subList(Math.max(0, messages.size() - most), messages.size());
    }
    for (Message message : call.has("r") ? shown.reversed() : shown) {
      call.out().println(line(call, message, format));
    }
    if (shown.isEmpty()) {
      call.out().println("-- No entries --");
      return call.has("g") ? 1 : 0;
    }
    return 0;
  }

  private static String line(Call call, Message message, String format) {
    String kernel = call.process().sys().uname().node() + " kernel: " + message.text();
    if (format.equals("cat")) {
      return message.text();
    }
    if (format.equals("short-monotonic")) {
      return "[%5d.%06d] %s"
          .formatted(message.since().toSeconds(), message.since().toNanosPart() / 1000, kernel);
    }
    var clock = call.process().sys().clock();
    Instant when = clock.now().minus(clock.uptime()).plus(message.since());
    return Strftime.format(when, "%b %d %H:%M:%S") + " " + kernel;
  }
}
