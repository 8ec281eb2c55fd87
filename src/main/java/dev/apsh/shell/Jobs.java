package dev.apsh.shell;

import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a shell has started in the background.
public final class Jobs {
  private final Shell shell;
  private final List<Job> jobs = new ArrayList<>();
  private final Set<Integer> told = new HashSet<>();
  private final Map<String, Integer> waitedFor = new HashMap<>();
  private final List<Job> parents = new ArrayList<>();
  private Value last = Value.Single.UNSET;

  /// A job: one process with the command that it runs.
  public record Job(int number, Process process, String text) {
    public boolean isDone() {
      return process.status().isPresent();
    }
  }

  Jobs(Shell shell) {
    this.shell = shell;
  }

  /// A subshell knows `$!`, but has no jobs; one for a single command, such as `$(jobs)`, can list
  /// those of its parent.
  Jobs forChild(Shell child) {
    Jobs copy = new Jobs(child);
    copy.last = last;
    copy.parents.addAll(jobs.isEmpty() ? parents : jobs);
    return copy;
  }

  void add(Process process, String source) {
    String printed = ScriptReader.printed(source);
    String text = printed.isEmpty() ? source : printed;
    int number = jobs.isEmpty() ? 1 : jobs.getLast().number() + 1;
    jobs.add(new Job(number, process, text));
    lastPid(process);
    if (shell.isInteractive()) {
      shell.complain("[" + number + "] " + process.pid() + "\n");
    }
  }

  void lastPid(Process process) {
    last = new Value.Single(true, String.valueOf(process.pid()));
  }

  /// `$!`
  Value lastPid() {
    return last;
  }

  /// What `jobs` lists.
  public List<Job> listed() {
    return jobs.isEmpty() ? List.copyOf(parents) : all();
  }

  public List<Job> all() {
    return List.copyOf(jobs);
  }

  /// `%1`, `%%`, `%+`, `%-`, `%name`, `%?text` or a process's number.
  public Optional<Job> find(String spec) {
    if (!spec.startsWith("%")) {
      return jobs.stream()
          .filter(job -> spec.equals(String.valueOf(job.process().pid())))
          .findFirst();
    }
    String what = spec.substring(1);
    return switch (what) {
      case "", "%", "+" -> jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.getLast());
      case "-" ->
          jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(Math.max(0, jobs.size() - 2)));
      default ->
          jobs.stream()
              .filter(job ->
                  what.equals(String.valueOf(job.number()))
                      || (what.startsWith("?")
                          ? job.text().contains(what.substring(1))
                          : job.text().startsWith(what)))
              .findFirst();
    };
  }

  /// Whether a name such as `%sleep` is the begin of several commands.
  public boolean isAmbiguous(String spec) {
    return spec.matches("%[^0-9%+?-].*")
        && jobs.stream().filter(job -> job.text().startsWith(spec.substring(1))).count() > 1;
  }

  /// `disown`: a job is no longer listed, or only stays when the shell ends.
  public void forget(Job job, boolean stays) {
    if (!stays) {
      jobs.remove(job);
    }
  }

  /// A trapped signal has ended a wait: its number above 128.
  public int interrupted() {
    return 128 + shell.traps().lastSignal();
  }

  /// Waits until a process has ended; signals are handled meanwhile.
  int await(Process process) {
    while (true) {
      Optional<Integer> status = shell.process().waitFor(process);
      shell.interpreter().heedSignals();
      if (status.isPresent()) {
        return status.get();
      }
    }
  }

  /// Waits for a job, unless a trapped signal comes first: then its number above 128.
  public int await(Job job) {
    Optional<Integer> status = shell.process().waitFor(job.process());
    shell.interpreter().heedSignals();
    if (status.isPresent()) {
      jobs.remove(job);
      waitedFor.put(String.valueOf(job.process().pid()), status.get());
      return status.get();
    }
    return interrupted();
  }

  /// The status of a process that has been waited for already.
  public Optional<Integer> ended(String pid) {
    return Optional.ofNullable(waitedFor.get(pid));
  }

  /// `jobs` has told of those that have ended.
  public void forgetDone() {
    for (Job job : all()) {
      if (job.isDone()) {
        waitedFor.put(String.valueOf(job.process().pid()), job.process().status().orElse(0));
      }
    }
    jobs.removeIf(Job::isDone);
  }

  /// How `jobs` shows one.
  public String line(Job job) {
    return line(job, false);
  }

  /// The same, with the process's number if so wanted.
  public String line(Job job, boolean withPid) {
    List<Job> all = listed();
    int index = all.indexOf(job);
    char mark = index == all.size() - 1 ? '+' : index == all.size() - 2 ? '-' : ' ';
    int status = job.process().status().orElse(-1);
    String state = state(job);
    String background = status < 0 ? " &" : "";
    return "["
        + job.number()
        + "]"
        + mark
        + " "
        + (withPid ? "%5d ".formatted(job.process().pid()) : " ")
        + (state + " ".repeat(24)).substring(0, 24)
        + job.text()
        + background
        + "\n";
  }

  private static String state(Job job) {
    if (!job.isDone()) {
      return "Running";
    }
    int status = job.process().status().orElse(0);
    Optional<Signal> signal =
        status > 128 ? Signal.named(String.valueOf(status - 128)) : Optional.<Signal>empty();
    return status == 0
        ? "Done"
        : signal.map(Signal::text).filter(text -> !text.isEmpty()).orElse("Exit " + status);
  }

  /// Before a prompt: tells of the jobs that have ended.
  void report() {
    for (Job job : all()) {
      if (job.isDone() && told.add(job.process().pid())) {
        shell.complain(line(job));
      }
    }
    forgetDone();
  }
}
