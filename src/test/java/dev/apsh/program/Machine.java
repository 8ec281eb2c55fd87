package dev.apsh.program;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Doors;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Modules;
import dev.apsh.linux.Processes;
import dev.apsh.linux.Programs;
import dev.apsh.linux.RootFiles;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Tools;
import dev.apsh.linux.Uname;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;
import java.time.Instant;
import java.util.List;

/// A Linux without AP hardware whose /sys and /proc are plain directories: a floor for programs to
/// stand on.
public final class Machine implements Sys {
  private final Clock clock = new Clock(Instant.parse("2019-06-13T12:00:00Z"));
  private final Scheduler scheduler = new Scheduler(clock, Limits.BATCH);
  private final Entropy entropy = new Entropy(1);
  private final KernelLog log = new KernelLog(clock);
  private final Uevents uevents = new Uevents(clock);
  private final Processes processes = new Processes(Limits.BATCH);
  private final Programs programs = new Catalogue();
  private final Vfs files;
  private final Modules modules = new NoModules();
  private Uname uname = new Uname("host", "5.2.0", "#1 SMP Thu Jun 13 12:00:00 UTC 2019");
  private Tools tools = Tools.DOCUMENT;
  private Doors doors = Doors.CLOSED;
  private Location home;
  private boolean off;

  public Machine() {
    this(new Storage(Limits.BATCH.fileBytes(), new Clock(Instant.EPOCH)));
  }

  private Machine(Storage storage) {
    MemoryDirectory sys = new MemoryDirectory(storage, Meta.rootOwned(0755, clock.now()));
    MemoryDirectory proc = new MemoryDirectory(storage, Meta.rootOwned(0555, clock.now()));
    this.files = RootFiles.install(Limits.BATCH, clock, sys, proc, uname, programs);
    this.home = files.root();
    directory("/tmp/w");
    this.home = place("/tmp/w");
  }

  private Location place(String path) {
    return files.directory(files.root(), path, Caller.ROOT).orElse(no -> files.root());
  }

  /// A file with its directories.
  public Machine file(String path, String content) {
    directory(path.contains("/") ? path.replaceFirst("/[^/]*$", "") : ".");
    if (files.open(home, path, OpenMode.WRITE, 0644, Caller.ROOT)
        instanceof Outcome.Done<OpenFile>(OpenFile file)) {
      file.write(Bytes.of(content));
    }
    return this;
  }

  public Machine directory(String path) {
    String made = path.startsWith("/") ? "/" : "";
    for (String name : path.split("/")) {
      made += name + "/";
      files.makeDirectory(home, made, 0755, Caller.ROOT);
    }
    return this;
  }

  public Machine link(String path, String target) {
    directory(path.contains("/") ? path.replaceFirst("/[^/]*$", "") : ".");
    files.makeLink(home, path, target, Caller.ROOT);
    return this;
  }

  /// Puts a node, such as an attribute, into a directory.
  public Machine node(String directory, String name, Node node) {
    directory(directory);
    if (files.node(home, directory, Caller.ROOT) instanceof Outcome.Done<Node>(Directory in)) {
      in.add(name, node);
    }
    return this;
  }

  public Machine mode(String path, int permissions) {
    if (files.node(home, path, Caller.ROOT) instanceof Outcome.Done<Node>(Node node)
        && !(node instanceof Link)) {
      node.changeMeta(node.meta().withPermissions(permissions));
    }
    return this;
  }

  public Machine tools(String release) {
    tools = Tools.named(release).orElse(no -> Tools.DOCUMENT);
    return this;
  }

  public Machine doors(Doors opened) {
    doors = opened;
    return this;
  }

  /// Runs a line of words, quotes, pipes and redirections.
  public Ran run(String line) {
    return new Bench(this, home).run(line);
  }

  public Ran run(String line, String stdin) {
    return new Bench(this, home).run(line, stdin);
  }

  /// What the tree below the home directory holds, a line for each name.
  List<String> tree() {
    return new TreeText(files).lines(home);
  }

  /// A kernel without modules.
  private static final class NoModules implements Modules {
    @Override
    public Outcome<String> load(String name) {
      return Errno.ENOENT.refused().outcome();
    }

    @Override
    public Outcome<String> unload(String name) {
      return Errno.ENOENT.refused().outcome();
    }
  }

  public boolean isOff() {
    return off;
  }

  @Override
  public Vfs files() {
    return files;
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public Entropy entropy() {
    return entropy;
  }

  @Override
  public Scheduler scheduler() {
    return scheduler;
  }

  @Override
  public KernelLog log() {
    return log;
  }

  @Override
  public Uevents uevents() {
    return uevents;
  }

  @Override
  public Modules modules() {
    return modules;
  }

  @Override
  public Uname uname() {
    return uname;
  }

  @Override
  public Programs programs() {
    return programs;
  }

  @Override
  public Tools tools() {
    return tools;
  }

  @Override
  public Processes processes() {
    return processes;
  }

  @Override
  public Doors doors() {
    return doors;
  }

  @Override
  public void powerOff() {
    off = true;
  }

  @Override
  public void reboot() {
    off = false;
  }
}
