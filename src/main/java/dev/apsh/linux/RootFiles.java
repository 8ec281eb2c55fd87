package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.PlainFile;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The root file system of a freshly installed Linux, in memory, with /sys and /proc mounted and
/// its programs in place.
public final class RootFiles {
  private static final List<String> DIRECTORIES =
      List.of(
          "/dev",
          "/etc",
          "/etc/modules-load.d",
          "/etc/udev",
          "/etc/udev/rules.d",
          "/home",
          "/mnt",
          "/opt",
          "/root",
          "/run",
          "/run/lock",
          "/srv",
          "/tmp",
          "/usr",
          "/usr/bin",
          "/usr/lib",
          "/usr/lib/modules",
          "/usr/lib/udev",
          "/usr/lib/udev/rules.d",
          "/usr/sbin",
          "/usr/share",
          "/var",
          "/var/lib",
          "/var/log",
          "/var/tmp");

  private static final List<String> DEVICES = List.of("null", "zero", "full");
  private static final int USER = 1000;

  private final MemoryDirectory top;
  private final Clock clock;
  private final Vfs vfs;

  private RootFiles(Limits limits, Clock clock) {
    Storage storage = new Storage(limits.fileBytes(), clock);
    this.clock = clock;
    this.top = new MemoryDirectory(storage, meta(0755));
    this.vfs = new Vfs(top, storage);
  }

  /// Lays out the tree; `sys` and `proc` are the kernel's.
  public static Vfs install(
      Limits limits, Clock clock, Directory sys, Directory proc, Uname uname, Programs programs) {
    return install(limits, clock, sys, proc, uname, programs, "user");
  }

  /// As [#install], with a name for the ordinary user.
  public static Vfs install(
      Limits limits,
      Clock clock,
      Directory sys,
      Directory proc,
      Uname uname,
      Programs programs,
      String user) {
    RootFiles files = new RootFiles(limits, clock);
    DIRECTORIES.forEach(path -> files.make(path, 0755));
    files.chmod("/tmp", 01777);
    files.chmod("/var/tmp", 01777);
    files.chmod("/root", 0700);
    files.add("sys", sys);
    files.add("proc", proc);
    List.of("bin", "sbin", "lib")
        .forEach(name -> files.add(name, new Link("usr/" + name, files.meta(0777))));
    files.devices();
    files.settings(uname);
    files.user(user);
    files.install(programs);
    files.rules(programs);
    return files.vfs;
  }

  /// A new kernel of the same Linux: its /sys and /proc come in the places of the old, /run is
  /// empty again, and /dev has what it has at first.
  public static void remount(Vfs vfs, Directory sys, Directory proc) {
    if (vfs.node(vfs.root(), "/", Caller.ROOT) instanceof Done<Node>(Directory top)) {
      top.remove("sys");
      top.remove("proc");
      top.add("sys", sys);
      top.add("proc", proc);
    }
    if (vfs.node(vfs.root(), "/run", Caller.ROOT) instanceof Done<Node>(Directory run)) {
      run.names().forEach(run::remove);
    }
    vfs.makeDirectory(vfs.root(), "/run/lock", 0755, Caller.ROOT);
    if (vfs.node(vfs.root(), "/dev", Caller.ROOT) instanceof Done<Node>(Directory dev)) {
      dev.names().stream().filter(name -> !DEVICES.contains(name)).forEach(dev::remove);
    }
  }

  private void devices() {
    put("/dev", "null", CharDevice.nothing(meta(0666)));
    put("/dev", "zero", CharDevice.zero(meta(0666)));
    put("/dev", "full", CharDevice.full(meta(0666)));
  }

  private void settings(Uname uname) {
    write("/etc/hostname", uname.node() + "\n", 0644);
    write("/etc/sudoers", "%wheel ALL=(ALL:ALL) NOPASSWD: ALL\n", 0440);
    write("/etc/os-release", "NAME=\"apsh\"\nID=apsh\n", 0644);
  }

  /// Puts each program's file in its directory, which is looked up once: there are many.
  private void install(Programs programs) {
    Map<String, Directory> directories = new HashMap<>();
    for (Program program : programs.all()) {
      Directory in = directories.computeIfAbsent(program.directory(), this::directory);
      if (in.createFile(program.name(), meta(0755)) instanceof Done<PlainFile>(PlainFile file)) {
        file.write(0, Executables.image(program));
      }
    }
  }

  /// The rules that come with programs: what each does when a device appears.
  private void rules(Programs programs) {
    for (UdevRule rule : UdevRule.values()) {
      if (programs.named(rule.program()).isPresent()) {
        write(rule.path(), rule.text(), 0644);
      }
    }
  }

  private Directory directory(String path) {
    return vfs.node(vfs.root(), path, Caller.ROOT) instanceof Done<Node>(Directory there)
        ? there
        : top;
  }

  private void make(String path, int permissions) {
    vfs.makeDirectory(vfs.root(), path, permissions, Caller.ROOT);
  }

  /// Gives the ordinary user a name, an account and a home.
  private void user(String name) {
    String root = "root:x:0:0:root:/root:/bin/bash\n";
    write("/etc/passwd", root + name + ":x:1000:1000::/home/" + name + ":/bin/bash\n", 0644);
    write("/etc/group", "root:x:0:\nwheel:x:10:" + name + "\n" + name + ":x:1000:\n", 0644);
    String home = "/home/" + name;
    make(home, 0700);
    if (vfs.node(vfs.root(), home, Caller.ROOT) instanceof Done<Node>(Node node)) {
      node.changeMeta(node.meta().withOwner(USER, USER));
    }
  }

  private void chmod(String path, int permissions) {
    if (vfs.node(vfs.root(), path, Caller.ROOT) instanceof Done<Node>(Node node)) {
      node.changeMeta(node.meta().withPermissions(permissions));
    }
  }

  private void add(String name, Node node) {
    top.add(name, node);
  }

  private void put(String directory, String name, Node node) {
    directory(directory).add(name, node);
  }

  private void write(String path, String text, int permissions) {
    write(path, Bytes.of(text), permissions);
  }

  private void write(String path, Bytes content, int permissions) {
    if (vfs.open(vfs.root(), path, OpenMode.WRITE, permissions, Caller.ROOT)
        instanceof Done<OpenFile>(OpenFile file)) {
      file.write(content);
    }
  }

  private Meta meta(int permissions) {
    return Meta.rootOwned(permissions, clock.now());
  }
}
