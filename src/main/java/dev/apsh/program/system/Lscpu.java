package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.OpenMode;
import java.util.Optional;

/// lscpu: prints what /proc/cpuinfo and /proc/sysinfo tell of the processors.
public final class Lscpu implements Tool {
  private static final int COLUMN = 33;

  @Override
  public Usage usage() {
    return Usage.of("lscpu", "print what the machine's processors are")
        .after("util-linux 2.38.1")
        .operands("", Operand.NOTHING)
        .calls("/proc/cpuinfo")
        .differs(
            "Topology (threads, cores, sockets, books, drawers), frequencies, caches, NUMA nodes",
            "and vulnerabilities are left out: /proc tells nothing of them here.")
        .notSimulated("-a, --all", "-b, --online", "-B, --bytes", "-C, --caches[=LIST]")
        .notSimulated("-c, --offline", "-e, --extended[=LIST]", "-J, --json", "-p, --parse[=LIST]")
        .notSimulated("-s, --sysroot=DIR", "-x, --hex", "-y, --physical", "--output-all");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.misuse("bad usage");
    }
    String processors = file(call, "/proc/cpuinfo");
    String system = file(call, "/proc/sysinfo");
    int count = value(processors, "# processors").map(Integer::parseInt).orElse(1);
    line(call, "Architecture:", "s390x");
    line(call, "  CPU op-mode(s):", "32-bit, 64-bit");
    line(call, "  Byte Order:", "Big Endian");
    line(call, "CPU(s):", "" + count);
    line(call, "  On-line CPU(s) list:", count == 1 ? "0" : "0-" + (count - 1));
    line(call, "Vendor ID:", value(processors, "vendor_id").orElse(""));
    line(call, "  Machine type:", value(system, "Type").orElse(""));
    line(call, "  BogoMIPS:", value(processors, "bogomips per cpu").orElse(""));
    line(call, "  Flags:", value(processors, "features").orElse(""));
    boolean guest = value(system, "VM00 Control Program").isPresent();
    line(call, "Virtualization features:", "");
    line(call, "  Hypervisor:", guest ? value(system, "VM00 Control Program").orElse("") : "PR/SM");
    line(call, "  Hypervisor vendor:", guest ? "KVM" : "IBM");
    line(call, "  Virtualization type:", "full");
    return 0;
  }

  private static void line(Call call, String name, String value) {
    boolean heading = value.isEmpty();
    call.out()
        .println(heading ? name : name + " ".repeat(Math.max(1, COLUMN - name.length())) + value);
  }

  private static String file(Call call, String path) {
    return call.process().channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel)
        ? new Input(channel).rest().text()
        : "";
  }

  private static Optional<String> value(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }
}
