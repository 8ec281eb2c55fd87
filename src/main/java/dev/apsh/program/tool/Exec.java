package dev.apsh.program.tool;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Executables;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/// Running programs from programs: execvp(3), in the same process or in a child.
public final class Exec {
  private static final String DEFAULT_PATH = "/bin:/usr/bin";

  private Exec() {}

  /// The file of a program, looked for on PATH when its name has no slash. Refuses: ENOENT, EACCES.
  public static Outcome<String> find(Process process, String name) {
    if (name.contains("/")) {
      return Outcome.of(name);
    }
    Refused no = Errno.ENOENT.refused();
    for (String place : process.environment().getOrDefault("PATH", DEFAULT_PATH).split(":")) {
      String path = (place.isEmpty() ? "." : place) + "/" + name;
      switch (isExecutable(process, path)) {
        case Done<Boolean>(Boolean executable) when executable -> {
          return Outcome.of(path);
        }
        case Done<Boolean>(Boolean executable) -> no = Errno.EACCES.refused();
        case Failed<Boolean> failed -> {}
      }
    }
    return no.outcome();
  }

  private static Outcome<Boolean> isExecutable(Process process, String path) {
    return process
        .sys()
        .files()
        .node(process.cwd(), path, process.caller())
        .map(node -> isExecutable(process, node));
  }

  private static boolean isExecutable(Process process, Node node) {
    return !(node instanceof Directory)
        && process.sys().files().mayAccess(node, dev.apsh.vfs.Access.EXECUTE, process.caller());
  }

  /// The program that `argv` runs; text without `#!` is run by sh. Refuses as execve(2).
  public static Outcome<Image> load(Process process, List<String> argv) {
    return find(process, argv.getFirst()).then(path -> load(process, path, argv));
  }

  private static Outcome<Image> load(Process process, String path, List<String> argv) {
    Outcome<Image> image = Executables.load(process, path, argv);
    if (image instanceof Failed<Image>(Refused no) && no.errno() == Errno.ENOEXEC) {
      List<String> script = new ArrayList<>(List.of("/bin/sh", path));
      script.addAll(argv.subList(1, argv.size()));
      return Executables.load(process, "/bin/sh", script);
    }
    return image;
  }

  /// Runs an image in the place of the program that calls this; gives its status.
  public static int become(Process process, Image image) {
    process.arguments(image.argv());
    return image.program().run(process);
  }

  /// Runs an image in a child to its end; gives its status.
  public static int inChild(Process process, Image image) {
    return process.fork().run(image.program(), image.argv());
  }
}
