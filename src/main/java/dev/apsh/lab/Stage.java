package dev.apsh.lab;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Kernels;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import java.util.List;

/// What a session plays on: a Linux to sit at, all that are up, and the one scheduler.
public sealed interface Stage permits World, RecordedWorld {

  /// The Linux in whose shell one sits.
  Sys host();

  /// Whose shell one sits in.
  default String user() {
    return "root";
  }

  /// Every Linux that is up, the host first.
  List<Sys> linuxes();

  Scheduler scheduler();

  /// A Linux by its name. Refuses: ECONNREFUSED for one that is not up, ENOENT for a name that
  /// nobody has.
  Outcome<Sys> host(String name);

  /// The same, started afresh with another kernel; itself where there is no kernel.
  Stage with(KernelProfile other);

  /// The same, started afresh; in it steps count.
  Stage again();

  /// From now on programs can ask what another kernel would do.
  void offer(Kernels others);
}
