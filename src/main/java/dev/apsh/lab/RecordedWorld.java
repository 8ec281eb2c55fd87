package dev.apsh.lab;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Kernels;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Tools;
import java.util.List;

/// A recorded /sys with programs over it, and no machine behind it.
public final class RecordedWorld implements Stage {
  private final RecordedTree tree;
  private final Reaction reaction;
  private final Limits limits;
  private final Tools tools;
  private final Programs programs;
  private final Scheduler scheduler;
  private final RecordedLinux host;

  public RecordedWorld(RecordedTree tree, Limits limits, Tools tools, Programs programs) {
    this(tree, Reaction.KEPT, limits, tools, programs);
  }

  public RecordedWorld(
      RecordedTree tree, Reaction reaction, Limits limits, Tools tools, Programs programs) {
    this.tree = tree;
    this.reaction = reaction;
    this.limits = limits;
    this.tools = tools;
    this.programs = programs;
    Clock clock = new Clock(LabDefinition.document().time());
    this.scheduler = new Scheduler(clock, limits);
    RecordedLinux.Around around = new RecordedLinux.Around(clock, scheduler, limits);
    this.host = new RecordedLinux(tree, reaction, around, tools, programs);
  }

  @Override
  public Sys host() {
    return host;
  }

  @Override
  public List<Sys> linuxes() {
    return List.of(host);
  }

  @Override
  public Scheduler scheduler() {
    return scheduler;
  }

  @Override
  public Outcome<Sys> host(String name) {
    return name.equals(host.uname().node()) ? Outcome.of(host) : Errno.ENOENT.refused().outcome();
  }

  @Override
  public Stage with(KernelProfile other) {
    return this;
  }

  @Override
  public Stage again() {
    return new RecordedWorld(tree, reaction, limits, tools, programs);
  }

  /// There is no kernel that could be another.
  @Override
  public void offer(Kernels others) {}
}
