package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.OpenMode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// One process of a simulated Linux: all that the program in it sees of the world.
public final class Process implements FileChannel.Opener {
  private final Sys sys;
  private final int pid;
  private final int parent;
  private final Descriptors descriptors;
  private final TreeMap<String, String> environment;
  private final Set<Signal> pending = EnumSet.noneOf(Signal.class);
  private final Set<Signal> ignored;
  private List<String> arguments = List.of("");
  private Location cwd;
  private Caller caller;
  private int umask;
  private int group;
  private boolean handlesSignals;
  private Optional<Integer> status = Optional.empty();
  private Optional<List<String>> inputs = Optional.empty();

  private Process(Sys sys, int pid, int parent, Template like) {
    this.sys = sys;
    this.pid = pid;
    this.parent = parent;
    this.descriptors = like.descriptors;
    this.environment = new TreeMap<>(like.environment);
    this.ignored =
        like.ignored.isEmpty() ? EnumSet.noneOf(Signal.class) : EnumSet.copyOf(like.ignored);
    this.cwd = like.cwd;
    this.caller = like.caller;
    this.umask = like.umask;
    this.group = like.group;
    sys.processes().add(this);
  }

  private record Template(
      Descriptors descriptors,
      Map<String, String> environment,
      Set<Signal> ignored,
      Location cwd,
      Caller caller,
      int umask,
      int group) {}

  /// A first process, such as a login's shell: descriptors still to be set.
  public static Process login(
      Sys sys, Map<String, String> environment, Location cwd, Caller caller) {
    return new Process(
        sys,
        sys.processes().number(),
        1,
        new Template(new Descriptors(), environment, Set.of(), cwd, caller, 022, 0));
  }

  /// A process of the system itself, root's, in the root directory.
  public static Process service(Sys sys, Map<String, String> environment) {
    return new Process(
        sys,
        sys.processes().serviceNumber(),
        1,
        new Template(
            new Descriptors(), environment, Set.of(), sys.files().root(), Caller.ROOT, 022, 0));
  }

  /// fork(2): a child that has what this process has.
  public Process fork() {
    return new Process(
        sys,
        sys.processes().number(),
        pid,
        new Template(descriptors.copy(), environment, ignored, cwd, caller, umask, group));
  }

  /// Runs `program` in this process to its end; its descriptors are closed then. Gives the exit
  /// status.
  public int run(Program program, List<String> argv) {
    arguments = List.copyOf(argv);
    return run(() -> program.run(this));
  }

  /// Runs `body` in this process to its end, as a forked shell does.
  public int run(Body body) {
    int ended = Signal.KILL.status();
    try {
      ended = body.run();
    } catch (Killed killed) {
      if (killed.signal() == Signal.KILL && !pending.contains(Signal.KILL)) {
        throw killed;
      }
      ended = killed.signal().status();
    } finally {
      exit(ended);
    }
    return ended;
  }

  /// What runs in a process; gives the exit status.
  @FunctionalInterface
  public interface Body {
    int run();
  }

  /// Starts `body` in this process as a task of its own; [#status] tells when it has ended.
  public void start(Body body) {
    sys.scheduler().start(() -> run(body));
  }

  private void exit(int ended) {
    descriptors.closeAll();
    sys.processes().remove(this);
    status = Optional.of(ended);
    sys.callEnded();
  }

  /// The exit status; empty while it runs.
  public Optional<Integer> status() {
    return status;
  }

  /// Waits until another process has ended; gives its status. A signal may end the wait of a shell:
  /// then empty.
  public Optional<Integer> waitFor(Process other) {
    await(() -> other.status.isPresent());
    return other.status;
  }

  /// Sleeps until `ready` holds or a signal comes.
  @Override
  public void await(BooleanSupplier ready) {
    sys.scheduler().await(() -> ready.getAsBoolean() || !pending.isEmpty());
    deliver();
  }

  /// Sleeps for so long on the world's clock, or until `sooner` holds or a signal comes.
  public void sleep(Duration time, BooleanSupplier sooner) {
    sys.scheduler().sleep(time, () -> sooner.getAsBoolean() || !pending.isEmpty());
    deliver();
  }

  /// One step of work: where signals and limits are heeded.
  public void step() {
    sys.scheduler().step();
    if (!pending.isEmpty()) {
      deliver();
    }
  }

  /// Another process, or the terminal, sends a signal.
  public void signal(Signal signal) {
    boolean nothing = signal.isIgnoredByDefault() && !handlesSignals;
    if (!ignored.contains(signal) && !nothing) {
      pending.add(signal);
    }
  }

  /// Whether a signal waits for [#takeSignal].
  public boolean hasSignal() {
    return !pending.isEmpty();
  }

  /// Whether it is still among the processes of its Linux: not ended, and not killed with it.
  public boolean isAlive() {
    return sys.processes().numbered(pid).isPresent();
  }

  /// Takes the next signal that came, for a shell that handles them itself; KILL nobody handles.
  public Optional<Signal> takeSignal() {
    if (pending.isEmpty()) {
      return Optional.empty();
    }
    if (pending.contains(Signal.KILL)) {
      throw new Killed(Signal.KILL);
    }
    Optional<Signal> first = pending.stream().findFirst();
    first.ifPresent(pending::remove);
    return first;
  }

  /// From now on signals wait for [#takeSignal], all but KILL.
  public void handlesSignals(boolean handles) {
    handlesSignals = handles;
  }

  public void ignore(Signal signal, boolean ignore) {
    if (ignore) {
      ignored.add(signal);
    } else {
      ignored.remove(signal);
    }
  }

  private void deliver() {
    if (pending.contains(Signal.KILL)) {
      throw new Killed(Signal.KILL);
    }
    if (!handlesSignals && !pending.isEmpty()) {
      throw new Killed(pending.iterator().next());
    }
  }

  /// Opens a file; gives its descriptor, the lowest that is free.
  public Outcome<Integer> open(String path, OpenMode mode) {
    return channel(path, mode)
        .map(channel -> {
          int number = descriptors.free(0);
          descriptors.set(number, channel);
          return number;
        });
  }

  /// Opens a file without giving it a descriptor yet. `/dev/stdin`, `/dev/fd/N` and the like are
  /// the descriptors themselves.
  public Outcome<Channel> channel(String path, OpenMode mode) {
    Optional<Integer> own = DescriptorPath.number(path);
    if (own.isPresent()) {
      return descriptors
          .get(own.get())
          .map(Outcome::of)
          .orElseGet(() -> Errno.ENOENT.refused().outcome());
    }
    return sys.files()
        .open(cwd, path, mode, 0666 & ~umask, caller)
        .map(file -> new FileChannel(file, this, sys.processes(), cwd, path));
  }

  /// Makes a pipe whose ends this process, or children that get them, read and write.
  public Pipe pipe() {
    return new Pipe(ready -> sys.scheduler().await(ready));
  }

  /// read(2). Refuses: EBADF, and what the channel refuses with.
  public Read read(int descriptor, int max) {
    deliver();
    Optional<Channel> channel = descriptors.get(descriptor);
    return channel.isPresent() ? channel.get().read(max) : Errno.EBADF.refused();
  }

  /// write(2), all of it. Refuses: EBADF, and what the channel refuses with; a pipe without a
  /// reader ends the process.
  public Write write(int descriptor, Bytes bytes) {
    deliver();
    Optional<Channel> channel = descriptors.get(descriptor);
    if (channel.isEmpty()) {
      return Errno.EBADF.refused();
    }
    Write result = channel.get().write(bytes);
    sys.callEnded();
    if (result instanceof Refused refused
        && refused.errno() == Errno.EPIPE
        && !ignored.contains(Signal.PIPE)) {
      throw new Killed(Signal.PIPE);
    }
    return result;
  }

  /// chdir(2). Refuses as [dev.apsh.vfs.Vfs#directory].
  public Outcome<Location> changeDirectory(String path) {
    Outcome<Location> to = sys.files().directory(cwd, path, caller);
    if (to instanceof Outcome.Done<Location>(Location place)) {
      cwd = place;
    }
    return to;
  }

  public Sys sys() {
    return sys;
  }

  @Override
  public int pid() {
    return pid;
  }

  public int parent() {
    return parent;
  }

  /// The name of the program that runs in it, as ps shows it.
  @Override
  public String command() {
    String name = arguments.isEmpty() ? "" : arguments.getFirst();
    String plain = name.substring(name.lastIndexOf('/') + 1);
    return plain.isEmpty() || plain.startsWith("-") ? "bash" : plain;
  }

  /// The arguments, with the program's name as it was called first.
  public List<String> arguments() {
    return arguments;
  }

  public void arguments(List<String> argv) {
    arguments = List.copyOf(argv);
  }

  /// The environment, to read and to change.
  public Map<String, String> environment() {
    return environment;
  }

  public Descriptors descriptors() {
    return descriptors;
  }

  public Location cwd() {
    return cwd;
  }

  public Caller caller() {
    return caller;
  }

  public void caller(Caller next) {
    caller = next;
  }

  public int umask() {
    return umask;
  }

  public void umask(int next) {
    umask = next;
  }

  /// Each input that the shell in this process executes is to be kept here.
  public void keepInputs(List<String> kept) {
    inputs = Optional.of(kept);
  }

  /// Where the inputs of the shell in this process are kept.
  public Optional<List<String>> inputs() {
    return inputs;
  }

  /// The process group, which Ctrl-C reaches when it is in the foreground.
  public int group() {
    return group;
  }

  public void group(int next) {
    group = next;
  }
}
