package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables;
import dev.apsh.linux.Input;
import dev.apsh.linux.Process;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds programs in the directories of PATH and runs them in processes of their own.
final class Commands {
  private static final int NOT_FOUND = 127;
  private static final int CANNOT_EXECUTE = 126;

  private final Shell shell;
  private final Map<String, String> found = new TreeMap<>();

  Commands(Shell shell) {
    this.shell = shell;
  }

  /// PATH has changed.
  void forget() {
    found.clear();
  }

  Map<String, String> remembered() {
    return found;
  }

  /// The path of a program, remembered from its last use.
  Optional<String> path(String name) {
    if (name.indexOf('/') >= 0) {
      return Optional.of(name);
    }
    String known = found.get(name);
    if (known != null && isExecutable(known)) {
      return Optional.of(known);
    }
    Optional<String> path = search(name).stream().findFirst();
    path.ifPresent(one -> found.put(name, one));
    return path;
  }

  /// All paths at which a program of this name stands.
  List<String> search(String name) {
    List<String> paths = new ArrayList<>();
    if (!name.isEmpty()) {
      for (String directory : shell.variables().value("PATH").split(":", -1)) {
        String path = (directory.isEmpty() ? "." : directory) + "/" + name;
        if (isExecutable(path)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /// The path itself when a program stands there.
  List<String> atPath(String path) {
    return isExecutable(path) ? List.of(path) : List.of();
  }

  String sourcePath(String name) {
    if (name.indexOf('/') < 0) {
      for (String directory : shell.variables().value("PATH").split(":", -1)) {
        String path = (directory.isEmpty() ? "." : directory) + "/" + name;
        if (node(path) instanceof Outcome.Done<Node> done && done.value() instanceof PlainFile) {
          return path;
        }
      }
    }
    return name;
  }

  private boolean isExecutable(String path) {
    Process process = shell.process();
    return node(path) instanceof Outcome.Done<Node> done
        && done.value() instanceof PlainFile
        && process.sys().files().mayAccess(done.value(), Access.EXECUTE, process.caller());
  }

  private Outcome<Node> node(String path) {
    Process process = shell.process();
    return process.sys().files().node(process.cwd(), path, process.caller());
  }

  /// Runs a program and waits for it.
  int run(List<String> words, List<Redirection> redirections) {
    Process child = shell.process().fork();
    return child.run(() -> {
      if (!redirections.isEmpty() && !new Redirections(shell, child).apply(redirections)) {
        return 1;
      }
      return become(child, words);
    });
  }

  /// Makes a process the program that the first word names, until it ends.
  int become(Process child, List<String> words) {
    String name = words.getFirst();
    Optional<String> path = path(name);
    if (path.isEmpty()) {
      shell.error(child, ShellQuoting.printable(name) + ": command not found");
      return NOT_FOUND;
    }
    Outcome<Executables.Image> image = Executables.load(child, path.get(), words);
    if (image instanceof Outcome.Done<Executables.Image> done) {
      child.environment().put("_", path.get());
      child.arguments(done.value().argv());
      return done.value().program().run(child);
    }
    Errno errno = ((Outcome.Failed<Executables.Image>) image).refused().errno();
    return errno == Errno.ENOEXEC
        ? script(child, path.get(), words)
        : refused(child, name, path.get(), errno);
  }

  private int refused(Process child, String name, String path, Errno errno) {
    Outcome<Node> node = node(path);
    if (node instanceof Outcome.Done<Node> done && done.value() instanceof Directory) {
      shell.error(child, name + ": Is a directory");
      return CANNOT_EXECUTE;
    }
    if (errno == Errno.ENOENT) {
      boolean there = node.isDone();
      shell.error(
          child, name + ": " + (there ? "cannot execute: required file not found" : errno.text()));
      return NOT_FOUND;
    }
    shell.error(child, name + ": " + errno.text());
    return errno == Errno.ENOTDIR || errno == Errno.EACCES || errno == Errno.ELOOP
        ? CANNOT_EXECUTE
        : NOT_FOUND;
  }

  /// Text without `#!` is a script of this shell.
  private int script(Process child, String path, List<String> words) {
    if (!(child.channel(path, OpenMode.READ) instanceof Outcome.Done<Channel> opened)) {
      shell.error(child, words.getFirst() + ": " + Errno.EACCES.text());
      return CANNOT_EXECUTE;
    }
    Bytes text = new Input(opened.value()).rest();
    opened.value().close();
    int end = Math.min(text.length(), 80);
    if (text.slice(0, end).indexOf('\0', 0) >= 0) {
      shell.error(child, words.getFirst() + ": cannot execute binary file: Exec format error");
      return CANNOT_EXECUTE;
    }
    return Runs.script(child, shell.builtins(), path, text.text(), words.subList(1, words.size()));
  }

  /// All of a file that can be read.
  static Outcome<String> contents(Process process, String path) {
    Outcome<Channel> opened = process.channel(path, OpenMode.READ);
    if (opened instanceof Outcome.Failed<Channel> failed) {
      return failed.refused().outcome();
    }
    Channel channel = ((Outcome.Done<Channel>) opened).value();
    Input input = new Input(channel);
    Bytes all = input.rest();
    channel.close();
    return input.refused().isPresent() ? input.refused().get().outcome() : Outcome.of(all.text());
  }
}
