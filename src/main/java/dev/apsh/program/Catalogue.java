package dev.apsh.program;

import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import dev.apsh.program.s390.ApCheck;
import dev.apsh.program.system.ModulesLoad;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The programs that are installed on every Linux: their names, and, once one is asked for, the
/// program itself.
public final class Catalogue implements Programs {
  private static final List<String> BIN =
      List.of(
          "[",
          "apcmd",
          "apqns",
          "awk",
          "base64",
          "basename",
          "bash",
          "bc",
          "cat",
          "chmod",
          "clear",
          "cmp",
          "cp",
          "cut",
          "date",
          "diff",
          "dirname",
          "dmesg",
          "echo",
          "egrep",
          "env",
          "expr",
          "false",
          "fgrep",
          "find",
          "gawk",
          "grep",
          "head",
          "hexdump",
          "hostname",
          "id",
          "journalctl",
          "kill",
          "less",
          "ln",
          "ls",
          "lscpu",
          "man",
          "md5sum",
          "mkdir",
          "mktemp",
          "mv",
          "nl",
          "nproc",
          "od",
          "paste",
          "printenv",
          "printf",
          "profiles",
          "ps",
          "pwd",
          "qemu-system-s390x",
          "readlink",
          "realpath",
          "rev",
          "rm",
          "rmdir",
          "sed",
          "seq",
          "sh",
          "sha256sum",
          "sleep",
          "sort",
          "ssh",
          "stat",
          "su",
          "sudo",
          "sync",
          "systemctl",
          "tac",
          "tail",
          "tee",
          "test",
          "timeout",
          "touch",
          "tr",
          "tree",
          "true",
          "udevadm",
          "uname",
          "uniq",
          "uptime",
          "uuidgen",
          "virsh",
          "watch",
          "wc",
          "which",
          "whoami",
          "xargs",
          "yes");
  private static final List<String> SBIN =
      List.of(
          "chzcrypt",
          "chzdev",
          "driverctl",
          "lsmdev",
          "lsmod",
          "lszcrypt",
          "lszdev",
          "mdevctl",
          "modprobe",
          "poweroff",
          "reboot",
          "rmmod",
          "sclp",
          "se",
          "systemd-udevd",
          "zcryptctl",
          "zcryptstats");

  /// What other programs call, not users: not in a directory where the shell looks.
  private static final Map<String, String> CALLED =
      Map.of(
          "ap-check",
          ApCheck.FOLDER,
          "systemd-modules-load",
          ModulesLoad.FOLDER,
          "udev-events",
          "/usr/lib/udev");

  private final TreeMap<String, Program> installed = new TreeMap<>();

  public Catalogue() {
    BIN.forEach(name -> installed.put(name, new Installed(name, "/usr/bin")));
    SBIN.forEach(name -> installed.put(name, new Installed(name, "/usr/sbin")));
  }

  @Override
  public Optional<Program> named(String name) {
    Program program = installed.get(name);
    String folder = CALLED.get(name);
    return program == null && folder != null
        ? Optional.of(new Installed(name, folder))
        : Optional.ofNullable(program);
  }

  @Override
  public List<Program> all() {
    return List.copyOf(installed.values());
  }

  /// One line for each program: its name and what it does.
  public static List<String> summaries() {
    return Stream.concat(BIN.stream(), SBIN.stream())
        .sorted()
        .map(name -> "%-18s %s".formatted(name, Tools.named(name).orElseThrow().usage().summary()))
        .toList();
  }

  /// The help of one program.
  public static Optional<String> help(String name) {
    return Tools.named(name).map(tool -> tool.usage().help());
  }

  /// A program by its name and place; its class is loaded when it runs.
  private record Installed(String name, String directory) implements Program {
    @Override
    public Optional<String> manual() {
      return Tools.named(name).map(tool -> tool.usage().page());
    }

    @Override
    public Proposals proposals(Process process, Typed typed) {
      return Tools.named(name).orElseThrow().proposals(process, typed);
    }

    @Override
    public int run(Process process) {
      return Tools.named(name).orElseThrow().run(process);
    }
  }
}
