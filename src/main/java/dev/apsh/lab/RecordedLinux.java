package dev.apsh.lab;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.DeviceFiles;
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
import dev.apsh.vfs.MemoryDirectory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Storage;
import dev.apsh.vfs.Vfs;

/// A Linux of which only /sys is known: programs run and files are there, but no kernel is.
final class RecordedLinux implements Sys {
  private static final String NAME = "recorded";

  private final Around around;
  private final Entropy entropy;
  private final KernelLog log;
  private final Tools tools;
  private final Programs programs;
  private final Processes processes;
  private final Uname uname = new Uname(NAME, "", "");
  private final Vfs files;

  /// What stands around a Linux.
  record Around(Clock clock, Scheduler scheduler, Limits limits) {}

  RecordedLinux(
      RecordedTree tree, Reaction reaction, Around around, Tools tools, Programs programs) {
    this.around = around;
    this.entropy = new Entropy(1);
    this.log = new KernelLog(around.clock);
    this.tools = tools;
    this.programs = programs;
    this.processes = new Processes(around.limits);
    Storage none = new Storage(around.limits.fileBytes(), around.clock);
    this.files =
        RootFiles.install(
            around.limits,
            around.clock,
            RecordedSysfs.of(tree, around.clock, reaction),
            new MemoryDirectory(none, Meta.rootOwned(0555, around.clock.now())),
            uname,
            programs);
    CallOuts.install(files, tools, programs);
    new DeviceFiles(files, around.clock).makeAll();
  }

  @Override
  public boolean isRecorded() {
    return true;
  }

  @Override
  public Vfs files() {
    return files;
  }

  @Override
  public Clock clock() {
    return around.clock;
  }

  @Override
  public Entropy entropy() {
    return entropy;
  }

  @Override
  public Scheduler scheduler() {
    return around.scheduler;
  }

  @Override
  public KernelLog log() {
    return log;
  }

  @Override
  public Uevents uevents() {
    return new Uevents(around.clock);
  }

  @Override
  public Modules modules() {
    return new NoModules();
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
    return Doors.CLOSED;
  }

  @Override
  public void powerOff() {}

  @Override
  public void reboot() {}

  /// The modules of a kernel that is not there.
  private static final class NoModules implements Modules {
    @Override
    public Outcome<String> load(String name) {
      return Errno.ENOSYS.refused().outcome();
    }

    @Override
    public Outcome<String> unload(String name) {
      return Errno.ENOSYS.refused().outcome();
    }
  }
}
