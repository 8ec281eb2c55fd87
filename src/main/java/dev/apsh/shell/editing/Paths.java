package dev.apsh.shell.editing;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.LineEditor.Candidate;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/// The paths of the virtual file system that begin as what is typed.
final class Paths {
  private static final String SPECIAL = " \t\n\"'\\$`&|;<>()*?[]{}#~!";

  private final Process process;

  Paths(Process process) {
    this.process = process;
  }

  List<Candidate> starting(Piece piece, boolean directoriesOnly) {
    String typed = piece.plain().substring(piece.plain().lastIndexOf('=') + 1);
    boolean assignment = typed.length() < piece.plain().length();
    String lead =
        assignment ? piece.plain().substring(0, piece.plain().length() - typed.length()) : "";
    int slash = typed.lastIndexOf('/');
    String parent = typed.substring(0, slash + 1);
    String begun = typed.substring(slash + 1);
    List<Candidate> all = new ArrayList<>();
    if (node(parent.isEmpty() ? "." : parent) instanceof Directory directory) {
      for (String name : directory.names()) {
        boolean hidden = name.startsWith(".") && !begun.startsWith(".");
        if (name.startsWith(begun) && !hidden) {
          boolean isDirectory = node(parent + name) instanceof Directory;
          if (isDirectory || !directoriesOnly) {
            all.add(candidate(piece.from(), lead + parent, name, isDirectory));
          }
        }
      }
    }
    return all;
  }

  private static Candidate candidate(int from, String before, String name, boolean directory) {
    String end = directory ? "/" : "";
    return new Candidate(from, escaped(before + name) + end, name + end, "", !directory);
  }

  private static String escaped(String path) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }

  private Object node(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller())
            instanceof Done<Node>(Node node)
        ? node
        : path;
  }
}
