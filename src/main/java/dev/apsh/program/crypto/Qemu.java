package dev.apsh.program.crypto;

import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// qemu-system-s390x: starts a KVM guest, and returns when it has booted.
public final class Qemu implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("qemu-system-s390x", "start a KVM guest; returns when it has booted")
        .after("QEMU 8.2.0")
        .operands("[OPTION]...", Operand.PATH)
        .notes(
            "  -name NAME              its name; the lowest free guest name by default",
            "  -cpu MODEL[,FEATURE=on|off]...   host or z13 and newer; ap, apft, apqci",
            "  -device vfio-ap,sysfsdev=/sys/devices/vfio_ap/matrix/UUID",
            "  -append TEXT            the guest kernel's command line",
            "  -S                      stands still until the monitor's cont",
            "  -incoming tcp:0:PORT    waits for a guest from another host",
            "  -monitor stdio          QEMU's monitor here, until its quit or the end of input",
            "  ...                     options that are left out, as in documents",
            "A user who is not root may start guests; a device needs a node in /dev/vfio that he may",
            "open.",
            "The guest's shell: ssh NAME. It ends with: ssh NAME poweroff.")
        .differs(
            "Memory, disks, networks, consoles and displays have no effect. It comes back when the",
            "guest has booted, as with -daemonize. QEMU's other options are refused by name, as are",
            "a monitor elsewhere than at stdio and an accelerator other than KVM.")
        .raw();
  }

  @Override
  public Proposals proposals(Process process, Typed typed) {
    return QemuProposals.of(process, typed);
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.contains("--help") || words.contains("-help") || words.contains("-h")) {
      return call.help();
    }
    if (words.contains("--version") || words.contains("-version")) {
      call.out().println("QEMU emulator version 8.2.0");
      call.out().println("Copyright (c) 2003-2023 Fabrice Bellard and the QEMU Project developers");
      return 0;
    }
    Optional<Hypervisor> hypervisor = call.process().sys().doors().hypervisor();
    if (hypervisor.isEmpty()) {
      call.warn("Could not access KVM kernel module: No such file or directory");
      return call.fail("failed to initialize kvm: No such file or directory");
    }
    Hypervisor.Answer answer = hypervisor.get().start(words, call.process().caller());
    answer.messages().forEach(call::warn);
    if (answer.name().isEmpty()) {
      return answer.status();
    }
    if (atTerminal(words)) {
      new QemuMonitor(call, hypervisor.get(), answer.name().get()).converse();
    }
    return 0;
  }

  /// Whether the monitor is on standard input and output.
  private static boolean atTerminal(List<String> words) {
    int at = words.lastIndexOf("-monitor");
    return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("stdio");
  }
}
