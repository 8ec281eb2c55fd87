package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Profiles;
import dev.apsh.lab.Stage;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Kernels;
import dev.apsh.linux.LimitReached;
import dev.apsh.linux.Outside;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Accounts.User;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Conversation;
import dev.apsh.shell.ShellStart;
import dev.apsh.transcript.Setting;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.IntSupplier;

/// A world and the first process in it, on the calling thread: root's shell on the host.
public final class WorldSession implements Outside, Kernels, AutoCloseable {
  private final Stage world;
  private final Builtins plain;
  private final Builtins builtins;
  private final Journal journal = new Journal();
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, String> environment;
  private Process process;
  private int boots;
  private final Semaphore interrupts = new Semaphore(0);
  private boolean onTerminal;
  private volatile boolean late;
  private List<Setting> settings = List.of();
  private List<Channel> outside = List.of();
  private Optional<GatedInput> typed = Optional.empty();

  /// @param environment what is added to the machine's own environment, such as TERM
  public WorldSession(Stage world, Builtins builtins, Map<String, String> environment) {
    this.world = world;
    this.plain = builtins;
    this.builtins = new RecordBuiltin(this, builtins).among(builtins);
    this.environment = new TreeMap<>(LoginEnvironment.ROOT);
    this.environment.putAll(environment);
    this.process = login();
    world.scheduler().enter(this);
    world.offer(this);
  }

  /// The process of the user's shell on the host.
  private Process login() {
    boots = world.host().boots();
    Process shell = login(world.host(), environment, Caller.ROOT);
    Process users =
        world.user().equals("root")
            ? shell
            : new Accounts(shell).user(world.user()).map(user -> become(shell, user)).orElse(shell);
    users.keepInputs(inputs);
    return users;
  }

  @Override
  public String run(String profile, String commands) {
    Stage other = Profiles.named(profile).map(world::with).orElse(no -> world);
    return KernelRun.of(other, builtins, commands);
  }

  /// A shell's process in its user's home.
  static Process login(Sys sys, Map<String, String> environment, Caller caller) {
    Location root = sys.files().root();
    Location home =
        sys.files().directory(root, "/root", caller) instanceof Done<Location>(Location place)
            ? place
            : root;
    return Process.login(sys, environment, home, caller);
  }

  /// The process of a user who has logged in.
  static Process become(Process process, User user) {
    Map<String, String> environment = process.environment();
    environment.put("HOME", user.home());
    environment.put("SHELL", user.shell());
    environment.put("USER", user.name());
    environment.put("LOGNAME", user.name());
    Outcome<Location> _ = process.changeDirectory(user.home());
    process.caller(new Caller(user.uid(), user.gid()));
    return process;
  }

  /// Connects another process with what the shell is connected with.
  void connect(Process other) {
    for (int number = 0; number < 3; number++) {
      process.descriptors().share(number, other.descriptors());
    }
  }

  /// Says by which settings a transcript gets this machine.
  public void settings(List<Setting> next) {
    settings = List.copyOf(next);
  }

  List<Setting> settings() {
    return settings;
  }

  /// Connects the shell with the streams outside.
  public void connect(Streams streams) {
    long most = world.scheduler().limits().outputBytes();
    GatedInput input = new GatedInput(streams::read, world.scheduler(), journal);
    typed = Optional.of(input);
    set(List.of(input, new GatedOutput(streams::out, most), new GatedOutput(streams::error, most)));
  }

  /// Connects the shell with a terminal; gives it as the world sees it.
  public Terminal connect(Terminal terminal) {
    Terminal gated = new GatedTerminal(terminal, world.scheduler(), journal);
    onTerminal = true;
    set(List.of(gated, gated, gated));
    return gated;
  }

  private void set(List<Channel> channels) {
    outside = channels;
    for (int number = 0; number < channels.size(); number++) {
      process.descriptors().set(number, channels.get(number));
    }
  }

  /// Runs the shell to its end; gives its exit status, 125 when a limit of the lab ended it.
  public int run(ShellStart run) {
    return process.run(() -> limited(() -> whole(run)));
  }

  /// Runs the shell as somebody has it who stays: when the host has booted again, the user logs in
  /// again, and goes on.
  public int stay(ShellStart run) {
    int status = run(run);
    while (hasBootedAgain()) {
      loginAgain();
      status = run(run);
    }
    return world.host().isUp() ? status : 0;
  }

  /// Whether the host has booted again, by which its shell has ended.
  boolean hasBootedAgain() {
    return boots != world.host().boots() && world.host().isUp();
  }

  private void loginAgain() {
    process = login();
    set(outside);
  }

  /// A new shell on the host that has booted again.
  Conversation converseAgain() {
    loginAgain();
    return converse();
  }

  /// Jobs that are left behind go on until they block, or have had a slice.
  private int whole(ShellStart run) {
    int status = run.run(process, builtins);
    world.scheduler().giveWay();
    return status;
  }

  /// A shell to which commands come one by one.
  public Conversation converse() {
    return new Conversation(process, builtins);
  }

  /// Runs a part of a conversation under the lab's limits.
  public int limited(IntSupplier part) {
    late = false;
    try {
      return part.getAsInt();
    } catch (LimitReached limit) {
      return tell(String.valueOf(limit.getMessage()));
    } catch (StackOverflowError e) {
      return tell("apsh: limit of nesting reached");
    }
  }

  private int tell(String line) {
    var _ = process.write(2, Bytes.of(line + "\n"));
    return LimitReached.STATUS;
  }

  /// All that entered so far.
  public Journal journal() {
    return journal;
  }

  /// What the shell was given to execute so far, with what its programs read meanwhile.
  public List<TypedCommand> commands() {
    Bytes unread = typed.map(GatedInput::unread).orElse(Bytes.EMPTY);
    return TypedCommand.all(inputs, journal.entries(), unread);
  }

  /// The session so far as a transcript, which is made by replaying it.
  ///
  /// @param file where it is to stand, which says in which form
  /// @param settings which machine it is
  public byte[] transcript(Path file, List<Setting> settings) {
    return Recording.of(world.again(), plain, file, settings, commands());
  }

  public Stage world() {
    return world;
  }

  /// From any thread: Ctrl-C.
  public void interrupt() {
    world.scheduler().interrupt();
  }

  /// From any thread: what runs has taken too long, and is ended like by a limit of the lab.
  public void giveUp() {
    late = true;
    world.scheduler().interrupt();
  }

  @Override
  public void interrupted() {
    if (late) {
      late = false;
      throw new LimitReached("apsh: limit of time reached");
    }
    journal.add(new Entry.Interrupted(world.scheduler().steps()));
    for (Sys linux : world.linuxes()) {
      List<Process> all = linux.processes().all();
      all.forEach(each -> each.signal(Signal.INT));
    }
  }

  /// At a terminal somebody can still press Ctrl-C, for which this waits.
  @Override
  public void stuck() {
    if (!onTerminal) {
      Outside.super.stuck();
    }
    interrupts.acquireUninterruptibly();
    interrupts.drainPermits();
  }

  @Override
  public void wake() {
    interrupts.release();
  }

  @Override
  public void close() {
    world.scheduler().close();
  }
}
