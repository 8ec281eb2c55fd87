package dev.apsh.shell.editing;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.LineEditor.Candidate;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What can stand where a command is expected: builtins, functions, programs on the PATH, or a
/// path.
final class Commands {
  private final Process process;
  private final Names names;

  Commands(Process process, Names names) {
    this.process = process;
    this.names = names;
  }

  List<Candidate> starting(Piece piece) {
    if (piece.plain().contains("/")) {
      return new Paths(process).starting(piece, false);
    }
    return all().stream()
        .filter(name -> name.startsWith(piece.plain()))
        .map(name -> new Candidate(piece.from(), name, name, "", true))
        .toList();
  }

  boolean exists(String name) {
    return name.contains("/") ? isExecutable(name) : all().contains(name);
  }

  private boolean isExecutable(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller())
            instanceof Done<Node>(Node node)
        && process.sys().files().mayAccess(node, Access.EXECUTE, process.caller());
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(names.builtins());
    all.addAll(names.functions());
    for (String place : path()) {
      if (process.sys().files().node(process.cwd(), place, process.caller())
          instanceof Done<Node>(Directory directory)) {
        all.addAll(directory.names());
      }
    }
    return all;
  }

  private List<String> path() {
    return new ArrayList<>(
        List.of(process.environment().getOrDefault("PATH", "/usr/sbin:/usr/bin").split(":")));
  }
}
