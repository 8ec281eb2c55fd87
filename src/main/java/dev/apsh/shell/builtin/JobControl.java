package dev.apsh.shell.builtin;

import dev.apsh.shell.Jobs;
import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `jobs`, `fg`, `bg`, `disown`, `suspend` and `logout`
final class JobControl {
  private static final String JOBS = "jobs [-lnprs] [jobspec ...] or jobs -x command [args]";
  private static final String DISOWN = "disown [-h] [-ar] [jobspec ... | pid ...]";

  private JobControl() {}

  static int jobs(Shell shell, List<String> arguments) {
    String modes = "";
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        if ("lnprsx".indexOf(c) < 0) {
          return Usage.invalidOption(shell, "jobs", "-" + c, JOBS);
        }
        modes += c;
      }
      if (modes.contains("x") && modes.chars().anyMatch(c -> "lnp".indexOf(c) >= 0)) {
        shell.error("jobs: no other options allowed with `-x'");
        return 1;
      }
      if (modes.contains("x")) {
        return execute(shell, arguments.subList(at, arguments.size()));
      }
    }
    int status = 0;
    if (at == arguments.size()) {
      for (Jobs.Job job : shell.jobs().listed()) {
        show(shell, job, modes);
      }
    }
    for (String name : arguments.subList(at, arguments.size())) {
      Optional<Jobs.Job> job = find(shell, "jobs", name);
      job.ifPresent(one -> show(shell, one, ""));
      status = job.isPresent() ? status : 1;
    }
    shell.jobs().forgetDone();
    return status;
  }

  private static void show(Shell shell, Jobs.Job job, String modes) {
    boolean wanted =
        (!modes.contains("r") || !job.isDone())
            && !modes.contains("s")
            && (!modes.contains("n") || job.isDone());
    if (wanted) {
      String pid = String.valueOf(job.process().pid());
      shell.print(modes.contains("p") ? pid + "\n" : shell.jobs().line(job, modes.contains("l")));
    }
  }

  /// Runs a command in which jobs are named by their processes' numbers.
  private static int execute(Shell shell, List<String> words) {
    List<String> replaced = new ArrayList<>();
    for (String word : words) {
      Optional<Jobs.Job> job =
          word.startsWith("%") ? shell.jobs().find(word) : Optional.<Jobs.Job>empty();
      replaced.add(job.map(one -> String.valueOf(one.process().pid())).orElse(word));
    }
    List<String> command = new ArrayList<>(List.of("command"));
    command.addAll(replaced);
    return replaced.isEmpty() ? 0 : new CommandBuiltin().run(shell, command);
  }

  private static Optional<Jobs.Job> find(Shell shell, String command, String name) {
    if (shell.jobs().isAmbiguous(name)) {
      shell.error(command + ": " + name.substring(1) + ": ambiguous job spec");
      shell.error(command + ": " + name + ": no such job");
      return Optional.empty();
    }
    Optional<Jobs.Job> job = shell.jobs().find(name);
    if (job.isEmpty()) {
      shell.error(command + ": " + name + ": no such job");
    }
    return job;
  }

  static int fg(Shell shell, List<String> arguments) {
    if (!shell.isInteractive()) {
      shell.error("fg: no job control");
      return 1;
    }
    Optional<Jobs.Job> job = current(shell, arguments);
    if (job.isEmpty()) {
      return 1;
    }
    shell.print(job.get().text() + "\n");
    return shell.jobs().await(job.get());
  }

  /// What `fg` and `bg` mean: the job that is named, or the newest.
  private static Optional<Jobs.Job> current(Shell shell, List<String> arguments) {
    String command = arguments.getFirst();
    String name = arguments.size() > 1 ? arguments.get(1) : "%%";
    Optional<Jobs.Job> job = shell.jobs().find(name.startsWith("%") ? name : "%" + name);
    if (job.isEmpty()) {
      String shown = arguments.size() > 1 ? name : "current";
      shell.error(command + ": " + shown + ": no such job");
    }
    return job;
  }

  /// Whatever runs in the background goes on there; nothing is ever stopped.
  static int bg(Shell shell, List<String> arguments) {
    if (!shell.isInteractive()) {
      shell.error("bg: no job control");
      return 1;
    }
    Optional<Jobs.Job> job = current(shell, arguments);
    job.ifPresent(one -> shell.error("bg: job " + one.number() + " already in background"));
    return job.isPresent() ? 0 : 1;
  }

  static int disown(Shell shell, List<String> arguments) {
    boolean all = false;
    boolean stays = false;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      for (char c : arguments.get(at++).substring(1).toCharArray()) {
        switch (c) {
          case 'a', 'r' -> all = true;
          case 'h' -> stays = true;
          default -> {
            return Usage.invalidOption(shell, "disown", "-" + c, DISOWN);
          }
        }
      }
    }
    int status = 0;
    if (at == arguments.size()) {
      if (!all && shell.jobs().all().isEmpty()) {
        shell.error("disown: current: no such job");
        return 1;
      }
      List<Jobs.Job> jobs = shell.jobs().all();
      for (Jobs.Job job : all ? jobs : jobs.subList(jobs.size() - 1, jobs.size())) {
        shell.jobs().forget(job, stays);
      }
    }
    for (String name : arguments.subList(at, arguments.size())) {
      Optional<Jobs.Job> job = find(shell, "disown", name);
      if (job.isPresent()) {
        shell.jobs().forget(job.get(), stays);
      } else {
        status = 1;
      }
    }
    return status;
  }

  static int suspend(Shell shell, List<String> arguments) {
    if (shell.isInteractive()) {
      return Usage.refused(shell, arguments.getFirst());
    }
    shell.error("suspend: cannot suspend: no job control");
    return 1;
  }

  static int logout(Shell shell, List<String> arguments) {
    shell.error(arguments.getFirst() + ": not login shell: use `exit'");
    return 1;
  }
}
