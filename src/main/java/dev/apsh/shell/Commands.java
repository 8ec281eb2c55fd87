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
public final class Commands {
  private static final String STANDARD_PATH = "/bin:/usr/bin";
  private static final int NOT_FOUND = 127;
  private static final int CANNOT_EXECUTE = 126;

  private final Shell shell;
  private boolean standard;
  private final Map<String, Remembered> found = new TreeMap<>();

  Commands(Shell shell) {
    this.shell = shell;
  }

  /// PATH has changed, or `hash -r`.
  public void forget() {
    found.clear();
  }

  /// The paths that are remembered, in the order of their names.
  public Map<String, Remembered> remembered() {
    return found;
  }

  /// `command -p`: looks along the path where the standard programs are, instead of along PATH;
  /// gives how it was before.
  public boolean searchStandardPath(boolean next) {
    boolean before = standard;
    standard = next;
    return before;
  }

  /// Remembers a path as the one of a program that has not been used yet.
  public void remember(String name, String path) {
    found.put(name, new Remembered(path));
  }

  /// A path that was found once, with how often it has been used.
  public static final class Remembered {
    private final String path;
    private int hits;

    Remembered(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }

    /// It has been looked up once more.
    public void hit() {
      hits++;
    }

    public int hits() {
      return hits;
    }
  }

  /// The path of a program; with `set -h` it is remembered.
  public Optional<String> path(String name) {
    if (name.indexOf('/') >= 0) {
      return Optional.of(name);
    }
    Remembered known = found.get(name);
    if (known != null && !standard && isExecutable(known.path)) {
      return Optional.of(known.path);
    }
    Optional<String> path = search(name).stream().findFirst();
    if (path.isPresent() && shell.options().has(Options.Option.HASHALL)) {
      found.put(name, new Remembered(path.get()));
    }
    return path;
  }

  /// The path of a program that is about to run.
  private Optional<String> used(String name) {
    Optional<String> path = path(name);
    Remembered known = found.get(name);
    if (known != null) {
      known.hit();
    }
    return path;
  }

  /// All paths of programs of this name.
  public List<String> paths(String name) {
    return name.indexOf('/') >= 0 ? atPath(name) : search(name);
  }

  private List<String> search(String name) {
    List<String> paths = new ArrayList<>();
    if (!name.isEmpty()) {
      String path = standard ? STANDARD_PATH : shell.variables().value("PATH");
      for (String directory : path.split(":", -1)) {
        String file = (directory.isEmpty() ? "." : directory) + "/" + name;
        if (isExecutable(file)) {
          paths.add(file);
        }
      }
    }
    return paths;
  }

  /// The path itself when a program stands there.
  private List<String> atPath(String path) {
    return isExecutable(path) ? List.of(path) : List.of();
  }

  /// Where `source` finds a file: along PATH when its name has no slash, else right here.
  public String sourcePath(String name) {
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

  /// Before `exec`: tells why a program cannot run, with the status; 0 when it can.
  int mayBecome(String name) {
    String path = path(name).orElse(name);
    if (isExecutable(path)) {
      return 0;
    }
    Outcome<Node> node = node(path);
    boolean directory = node instanceof Outcome.Done<Node>(Directory found);
    Errno errno = node.isDone() ? Errno.EACCES : Errno.ENOENT;
    String why = directory ? Errno.EISDIR.text() : errno.text();
    shell.error(name + ": " + why);
    if (node.isDone()) {
      shell.error("exec: " + name + ": cannot execute: " + why);
    }
    return node.isDone() ? CANNOT_EXECUTE : NOT_FOUND;
  }

  /// Makes a process the program that the first word names, until it ends.
  int become(Process child, List<String> words) {
    return become(child, words, words.getFirst());
  }

  /// The same under another name.
  int become(Process child, List<String> words, String called) {
    String name = words.getFirst();
    Optional<String> path = used(name);
    if (path.isEmpty()) {
      boolean anywhere = shell.variables().value("PATH").isEmpty();
      shell
          .speech()
          .error(
              child,
              ShellQuoting.printable(name)
                  + ": "
                  + (anywhere ? Errno.ENOENT.text() : "command not found"));
      return NOT_FOUND;
    }
    Outcome<Executables.Image> image = Executables.load(child, path.get(), words);
    if (image instanceof Outcome.Done<Executables.Image> done) {
      child.environment().put("_", path.get());
      child.arguments(named(done.value().argv(), words.getFirst(), called));
      return done.value().program().run(child);
    }
    Errno errno = ((Outcome.Failed<Executables.Image>) image).refused().errno();
    return errno == Errno.ENOEXEC
        ? script(child, path.get(), words)
        : refused(child, name, path.get(), errno);
  }

  private static List<String> named(List<String> argv, String name, String called) {
    if (called.equals(name)) {
      return argv;
    }
    List<String> renamed = new ArrayList<>(argv);
    renamed.set(0, called);
    return renamed;
  }

  private int refused(Process child, String name, String path, Errno errno) {
    Outcome<Node> node = node(path);
    if (node instanceof Outcome.Done<Node> done && done.value() instanceof Directory) {
      shell.speech().error(child, name + ": Is a directory");
      return CANNOT_EXECUTE;
    }
    if (errno == Errno.ENOENT) {
      boolean there = node.isDone();
      shell
          .speech()
          .error(
              child,
              name + ": " + (there ? "cannot execute: required file not found" : errno.text()));
      return NOT_FOUND;
    }
    shell.speech().error(child, name + ": " + errno.text());
    return errno == Errno.ENOTDIR || errno == Errno.EACCES || errno == Errno.ELOOP
        ? CANNOT_EXECUTE
        : NOT_FOUND;
  }

  /// Text without `#!` is a script of this shell.
  private int script(Process child, String path, List<String> words) {
    if (!(child.channel(path, OpenMode.READ) instanceof Outcome.Done<Channel> opened)) {
      shell.speech().error(child, words.getFirst() + ": " + Errno.EACCES.text());
      return CANNOT_EXECUTE;
    }
    Bytes text = new Input(opened.value()).rest();
    opened.value().close();
    int end = Math.min(text.length(), 80);
    if (text.slice(0, end).indexOf('\0', 0) >= 0) {
      shell
          .speech()
          .error(child, words.getFirst() + ": cannot execute binary file: Exec format error");
      return CANNOT_EXECUTE;
    }
    return Runs.script(child, shell.builtins(), path, text.text(), words.subList(1, words.size()));
  }

  /// All of a file that can be read.
  public static Outcome<String> contents(Process process, String path) {
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

  /// Runs a program in the place of this shell.
  ///
  /// @param called its own name, which may be another than the first word
  public int exec(List<String> words, String called) {
    if (path(words.getFirst()).isEmpty()) {
      shell.error("exec: " + words.getFirst() + ": not found");
      return failedExec(127);
    }
    int refused = mayBecome(words.getFirst());
    if (refused != 0) {
      return failedExec(refused);
    }
    shell.traps().forgetExit();
    throw new Exit(become(shell.process(), words, called));
  }

  private int failedExec(int status) {
    if (shell.options().has("execfail") || shell.isInteractive()) {
      return status;
    }
    throw new Exit(status);
  }
}
