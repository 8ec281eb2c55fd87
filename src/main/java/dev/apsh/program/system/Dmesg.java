package dev.apsh.program.system;

import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelLog.Message;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Strftime;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// dmesg: prints the kernel's log.
public final class Dmesg implements Tool {
  private static final List<String> LEVELS =
      List.of("emerg", "alert", "crit", "err", "warn", "notice", "info", "debug");

  @Override
  public Usage usage() {
    return Usage.of("dmesg", "print the kernel's log")
        .after("util-linux 2.38.1")
        .calls("syslog(2)")
        .option("-C, --clear", "empty it")
        .option("-c, --read-clear", "print it, then empty it")
        .option("-l, --level=LIST", "only these: " + String.join(",", LEVELS))
        .option("-r, --raw", "with the level's number")
        .option("-T, --ctime", "with day and time of day")
        .option("-t, --notime", "without time")
        .option("-x, --decode", "with the level's name")
        .option("-k, --kernel", "the kernel's messages, as by default")
        .notSimulated("-D, --console-off", "-d, --show-delta", "-E, --console-on")
        .notSimulated("-e, --reltime", "-F, --file=FILE", "-f, --facility=LIST", "-H, --human")
        .notSimulated("-J, --json", "-L, --color[=WHEN]", "-n, --console-level=LEVEL")
        .notSimulated("--noescape", "-P, --nopager", "-p, --force-prefix", "-S, --syslog")
        .notSimulated("-s, --buffer-size=SIZE", "--since=TIME", "--time-format=FORMAT")
        .notSimulated("-u, --userspace", "--until=TIME", "-w, --follow", "-W, --follow-new");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.misuse("bad usage");
    }
    Set<Level> levels = EnumSet.allOf(Level.class);
    if (call.has("l")) {
      levels = EnumSet.noneOf(Level.class);
      for (String name : call.value("l").orElse("").split(",")) {
        if (!LEVELS.contains(name)) {
          return call.fail("unknown level " + Quote.always(name));
        }
        Arrays.stream(Level.values())
            .filter(level -> LEVELS.get(level.number()).equals(name))
            .forEach(levels::add);
      }
    }
    if (!call.has("C")) {
      for (Message message : call.process().sys().log().messages()) {
        if (levels.contains(message.level())) {
          call.out().println(line(call, message));
        }
      }
    }
    if (call.has("C") || call.has("c")) {
      call.process().sys().log().clear();
    }
    return 0;
  }

  private static String line(Call call, Message message) {
    String level = LEVELS.get(message.level().number());
    String prefix =
        call.has("r")
            ? "<" + message.level().number() + ">"
            : call.has("x") ? "kern  :%-6s: ".formatted(level) : "";
    return prefix + time(call, message.since()) + message.text();
  }

  private static String time(Call call, Duration since) {
    if (call.has("t")) {
      return "";
    }
    if (call.has("T")) {
      Instant boot = boot(call.process());
      return "[" + Strftime.format(boot.plus(since), "%a %b %e %H:%M:%S %Y") + "] ";
    }
    return "[%5d.%06d] ".formatted(since.toSeconds(), since.toNanosPart() / 1000);
  }

  private static Instant boot(Process process) {
    return process.sys().clock().now().minus(process.sys().clock().uptime());
  }
}
