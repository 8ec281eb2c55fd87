package dev.apsh.program;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Location;
import java.util.Map;

/// A place on a Linux from which command lines are run.
public record Bench(Sys sys, Location home) {

  public Bench(Sys sys) {
    this(sys, sys.files().root());
  }

  /// Runs a line of words, quotes, pipes and redirections.
  public Ran run(String line) {
    return run(line, "");
  }

  public Ran run(String line, String stdin) {
    return new Line(this, line, Bytes.of(stdin)).run();
  }

  Process process(Map<Integer, Channel> descriptors) {
    Process process =
        Process.login(
            sys,
            Map.of("PATH", "/usr/sbin:/usr/bin", "HOME", "/root", "LANG", "C.UTF-8"),
            home,
            Caller.ROOT);
    descriptors.forEach(process.descriptors()::set);
    return process;
  }

  Program program(String word) {
    String name = word.substring(word.lastIndexOf('/') + 1);
    return sys.programs().named(name).orElseThrow(() -> new AssertionError("no program " + name));
  }
}
