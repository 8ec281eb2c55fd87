package dev.apsh.program.awk;

import dev.apsh.linux.Process;

/// PROCINFO: what a program may know of its process.
final class ProcInfo {
  private ProcInfo() {}

  static Table of(Process process) {
    Table table = new Table();
    table.put("version", Value.of("5.2.1"));
    table.put("strftime", Value.of("%a %b %e %H:%M:%S %Z %Y"));
    table.put("platform", Value.of("posix"));
    table.put("FS", Value.of("FS"));
    table.put("pid", Value.of(process.pid()));
    table.put("ppid", Value.of(process.parent()));
    table.put("uid", Value.of(process.caller().uid()));
    table.put("euid", Value.of(process.caller().uid()));
    table.put("gid", Value.of(process.caller().gid()));
    table.put("egid", Value.of(process.caller().gid()));
    return table;
  }
}
