package dev.apsh.linux;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The processes that are alive on one Linux, by number.
public final class Processes {
  private static final int FIRST = 1000;
  private static final int FIRST_SERVICE = 400;
  private static final int MOST_MET = 10_000;

  private final TreeMap<Integer, Process> alive = new TreeMap<>();
  private final int most;
  private int next = FIRST;
  private int nextService = FIRST_SERVICE;
  private Optional<Refused> refusal = Optional.empty();
  private final Set<Met> met = new HashSet<>();

  public Processes(Limits limits) {
    this.most = limits.processes();
  }

  public List<Process> all() {
    return List.copyOf(alive.values());
  }

  public Optional<Process> numbered(int pid) {
    return Optional.ofNullable(alive.get(pid));
  }

  /// A file that refused, and with what.
  public record Met(String path, Errno errno) {}

  /// The file at a path has refused one of them.
  void note(Refused refused, String path) {
    refusal = Optional.of(refused);
    if (met.size() < MOST_MET) {
      met.add(new Met(path, refused.errno()));
    }
  }

  /// Which files refused with what, so far.
  public Set<Met> met() {
    return Set.copyOf(met);
  }

  /// The last refusal that a file gave since this was last asked.
  public Optional<Refused> takeRefusal() {
    Optional<Refused> last = refusal;
    refusal = Optional.empty();
    return last;
  }

  /// The kernel stops: all are killed, and are no more on this Linux while they unwind.
  public void end() {
    List<Process> ended = all();
    alive.clear();
    ended.forEach(process -> process.signal(Signal.KILL));
  }

  /// Whether no process was ever made here but a login's.
  public boolean isAsAfterLogin() {
    return next == FIRST + 1 && nextService == FIRST_SERVICE && met.isEmpty();
  }

  /// The login's process has never been.
  public void forgetLogin() {
    alive.clear();
    next = FIRST;
    refusal = Optional.empty();
  }

  int serviceNumber() {
    return nextService++;
  }

  int number() {
    return next++;
  }

  void add(Process process) {
    if (alive.size() >= most) {
      throw new LimitReached("apsh: limit of " + most + " processes reached");
    }
    alive.put(process.pid(), process);
  }

  void remove(Process process) {
    alive.remove(process.pid());
  }
}
