package dev.apsh.program;

import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import dev.apsh.program.awk.Awk;
import dev.apsh.program.bc.Bc;
import dev.apsh.program.crypto.Apcmd;
import dev.apsh.program.crypto.Apqns;
import dev.apsh.program.crypto.Qemu;
import dev.apsh.program.crypto.Sclp;
import dev.apsh.program.crypto.Se;
import dev.apsh.program.driverctl.Driverctl;
import dev.apsh.program.file.Basename;
import dev.apsh.program.file.Cat;
import dev.apsh.program.file.Chmod;
import dev.apsh.program.file.Cp;
import dev.apsh.program.file.Dirname;
import dev.apsh.program.file.Ln;
import dev.apsh.program.file.Ls;
import dev.apsh.program.file.Mkdir;
import dev.apsh.program.file.Mktemp;
import dev.apsh.program.file.Mv;
import dev.apsh.program.file.Pwd;
import dev.apsh.program.file.Readlink;
import dev.apsh.program.file.Realpath;
import dev.apsh.program.file.Rm;
import dev.apsh.program.file.Rmdir;
import dev.apsh.program.file.Stat;
import dev.apsh.program.file.Touch;
import dev.apsh.program.file.Tree;
import dev.apsh.program.find.Find;
import dev.apsh.program.mdevctl.Mdevctl;
import dev.apsh.program.s390.ApCheck;
import dev.apsh.program.s390.Chzcrypt;
import dev.apsh.program.s390.Chzdev;
import dev.apsh.program.s390.Lszcrypt;
import dev.apsh.program.s390.Lszdev;
import dev.apsh.program.s390.Zcryptctl;
import dev.apsh.program.s390.Zcryptstats;
import dev.apsh.program.sed.Sed;
import dev.apsh.program.system.Clear;
import dev.apsh.program.system.Date;
import dev.apsh.program.system.Dmesg;
import dev.apsh.program.system.Env;
import dev.apsh.program.system.False;
import dev.apsh.program.system.Hostname;
import dev.apsh.program.system.Id;
import dev.apsh.program.system.Journalctl;
import dev.apsh.program.system.Kill;
import dev.apsh.program.system.Lscpu;
import dev.apsh.program.system.Lsmod;
import dev.apsh.program.system.Man;
import dev.apsh.program.system.Modprobe;
import dev.apsh.program.system.ModulesLoad;
import dev.apsh.program.system.Nproc;
import dev.apsh.program.system.Poweroff;
import dev.apsh.program.system.Printenv;
import dev.apsh.program.system.ProfilesProgram;
import dev.apsh.program.system.Ps;
import dev.apsh.program.system.Reboot;
import dev.apsh.program.system.Rmmod;
import dev.apsh.program.system.Sleep;
import dev.apsh.program.system.Ssh;
import dev.apsh.program.system.Su;
import dev.apsh.program.system.Sudo;
import dev.apsh.program.system.Sync;
import dev.apsh.program.system.Systemctl;
import dev.apsh.program.system.TestProgram;
import dev.apsh.program.system.Timeout;
import dev.apsh.program.system.True;
import dev.apsh.program.system.UnameProgram;
import dev.apsh.program.system.Uptime;
import dev.apsh.program.system.Uuidgen;
import dev.apsh.program.system.Watch;
import dev.apsh.program.system.Which;
import dev.apsh.program.system.Whoami;
import dev.apsh.program.system.Xargs;
import dev.apsh.program.text.Base64Program;
import dev.apsh.program.text.Cmp;
import dev.apsh.program.text.Cut;
import dev.apsh.program.text.Diff;
import dev.apsh.program.text.Digest;
import dev.apsh.program.text.Echo;
import dev.apsh.program.text.Expr;
import dev.apsh.program.text.Grep;
import dev.apsh.program.text.Head;
import dev.apsh.program.text.Hexdump;
import dev.apsh.program.text.Less;
import dev.apsh.program.text.Nl;
import dev.apsh.program.text.Od;
import dev.apsh.program.text.Paste;
import dev.apsh.program.text.Printf;
import dev.apsh.program.text.Rev;
import dev.apsh.program.text.Seq;
import dev.apsh.program.text.Sort;
import dev.apsh.program.text.Tac;
import dev.apsh.program.text.Tail;
import dev.apsh.program.text.Tee;
import dev.apsh.program.text.Tr;
import dev.apsh.program.text.Uniq;
import dev.apsh.program.text.Wc;
import dev.apsh.program.text.Yes;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.udev.UdevEvents;
import dev.apsh.program.udev.Udevadm;
import dev.apsh.program.udev.Udevd;
import dev.apsh.program.virsh.Virsh;
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

  /// The program of that name, with its usage; made when it is asked for.
  public static Optional<Tool> tool(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "[", "test" -> new TestProgram(name);
          case "apcmd" -> new Apcmd();
          case "apqns" -> new Apqns();
          case "awk", "gawk" -> new Awk(name);
          case "base64" -> new Base64Program();
          case "basename" -> new Basename();
          case "bc" -> new Bc();
          case "bash", "sh" -> new ShellProgram(name);
          case "cat" -> new Cat();
          case "chmod" -> new Chmod();
          case "ap-check" -> new ApCheck();
          case "chzcrypt" -> new Chzcrypt();
          case "chzdev" -> new Chzdev();
          case "clear" -> new Clear();
          case "cmp" -> new Cmp();
          case "cp" -> new Cp();
          case "cut" -> new Cut();
          case "date" -> new Date();
          case "diff" -> new Diff();
          case "dirname" -> new Dirname();
          case "dmesg" -> new Dmesg();
          case "driverctl" -> new Driverctl();
          case "echo" -> new Echo();
          case "env" -> new Env();
          case "expr" -> new Expr();
          case "false" -> new False();
          case "find" -> new Find();
          case "egrep", "fgrep", "grep" -> new Grep(name);
          case "head" -> new Head();
          case "hexdump" -> new Hexdump();
          case "hostname" -> new Hostname();
          case "id" -> new Id();
          case "journalctl" -> new Journalctl();
          case "kill" -> new Kill();
          case "less" -> new Less();
          case "ln" -> new Ln();
          case "ls" -> new Ls();
          case "lscpu" -> new Lscpu();
          case "lsmod" -> new Lsmod();
          case "lszcrypt" -> new Lszcrypt();
          case "lsmdev", "mdevctl" -> new Mdevctl(name);
          case "lszdev" -> new Lszdev();
          case "man" -> new Man();
          case "md5sum", "sha256sum" -> new Digest(name);
          case "mkdir" -> new Mkdir();
          case "mktemp" -> new Mktemp();
          case "modprobe" -> new Modprobe();
          case "mv" -> new Mv();
          case "nl" -> new Nl();
          case "nproc" -> new Nproc();
          case "od" -> new Od();
          case "paste" -> new Paste();
          case "poweroff" -> new Poweroff();
          case "printenv" -> new Printenv();
          case "printf" -> new Printf();
          case "profiles" -> new ProfilesProgram();
          case "ps" -> new Ps();
          case "pwd" -> new Pwd();
          case "qemu-system-s390x" -> new Qemu();
          case "readlink" -> new Readlink();
          case "realpath" -> new Realpath();
          case "reboot" -> new Reboot();
          case "rev" -> new Rev();
          case "rm" -> new Rm();
          case "rmdir" -> new Rmdir();
          case "rmmod" -> new Rmmod();
          case "sclp" -> new Sclp();
          case "se" -> new Se();
          case "sed" -> new Sed();
          case "seq" -> new Seq();
          case "sleep" -> new Sleep();
          case "sort" -> new Sort();
          case "ssh" -> new Ssh();
          case "stat" -> new Stat();
          case "su" -> new Su();
          case "sudo" -> new Sudo();
          case "sync" -> new Sync();
          case "systemctl" -> new Systemctl();
          case "systemd-modules-load" -> new ModulesLoad();
          case "systemd-udevd" -> new Udevd();
          case "tac" -> new Tac();
          case "tail" -> new Tail();
          case "tee" -> new Tee();
          case "timeout" -> new Timeout();
          case "touch" -> new Touch();
          case "tr" -> new Tr();
          case "tree" -> new Tree();
          case "true" -> new True();
          case "udev-events" -> new UdevEvents();
          case "udevadm" -> new Udevadm();
          case "uname" -> new UnameProgram();
          case "uniq" -> new Uniq();
          case "uptime" -> new Uptime();
          case "uuidgen" -> new Uuidgen();
          case "virsh" -> new Virsh();
          case "watch" -> new Watch();
          case "wc" -> new Wc();
          case "which" -> new Which();
          case "whoami" -> new Whoami();
          case "xargs" -> new Xargs();
          case "yes" -> new Yes();
          case "zcryptctl" -> new Zcryptctl();
          case "zcryptstats" -> new Zcryptstats();
          default -> null;
        });
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
        .map(name -> "%-18s %s".formatted(name, tool(name).orElseThrow().usage().summary()))
        .toList();
  }

  /// The help of one program.
  public static Optional<String> help(String name) {
    return tool(name).map(tool -> tool.usage().help());
  }

  /// A program by its name and place; its class is loaded when it runs.
  private record Installed(String name, String directory) implements Program {
    @Override
    public Optional<String> manual() {
      return tool(name).map(tool -> tool.usage().page());
    }

    @Override
    public Proposals proposals(Process process, Typed typed) {
      return tool(name).orElseThrow().proposals(process, typed);
    }

    @Override
    public int run(Process process) {
      return tool(name).orElseThrow().run(process);
    }
  }
}
