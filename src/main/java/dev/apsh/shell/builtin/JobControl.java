package dev.apsh.shell.builtin;

import dev.apsh.shell.Jobs;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// `wait` and `jobs`
final class JobControl {
  private JobControl() {}

  static int waitFor(Shell shell, List<String> arguments) {
    List<String> operands = arguments.subList(1, arguments.size());
    if (operands.isEmpty()) {
      for (Jobs.Job job : shell.jobs().all()) {
        var ignored = shell.jobs().await(job);
      }
      return 0;
    }
    if (operands.getFirst().equals("-n")) {
      return any(shell);
    }
    if (operands.getFirst().startsWith("-")) {
      return Usage.notSimulated(shell, "wait", operands.getFirst());
    }
    int status = 0;
    for (String operand : operands) {
      status = one(shell, operand);
    }
    return status;
  }

  private static int any(Shell shell) {
    List<Jobs.Job> jobs = shell.jobs().all();
    if (jobs.isEmpty()) {
      return 127;
    }
    shell.process().await(() -> jobs.stream().anyMatch(Jobs.Job::isDone));
    Optional<Jobs.Job> done = jobs.stream().filter(Jobs.Job::isDone).findFirst();
    return done.isPresent() ? shell.jobs().await(done.get()) : 130;
  }

  private static int one(Shell shell, String operand) {
    Optional<Jobs.Job> job = shell.jobs().find(operand);
    if (job.isPresent()) {
      return shell.jobs().await(job.get());
    }
    if (operand.startsWith("%")) {
      shell.error("wait: " + operand + ": no such job");
      return 127;
    }
    if (!operand.matches("[0-9]+")) {
      shell.error("wait: `" + operand + "': not a pid or valid job spec");
      return 1;
    }
    Optional<Integer> ended = shell.jobs().ended(operand);
    if (ended.isPresent()) {
      return ended.get();
    }
    shell.error("wait: pid " + operand + " is not a child of this shell");
    return 127;
  }

  static int jobs(Shell shell, List<String> arguments) {
    boolean pids = false;
    int status = 0;
    boolean named = false;
    for (String argument : arguments.subList(1, arguments.size())) {
      if (argument.equals("-p")) {
        pids = true;
      } else if (argument.startsWith("-")) {
        return "-l-n-r-s-x".contains(argument)
            ? Usage.notSimulated(shell, "jobs", argument)
            : Usage.invalidOption(
                shell,
                "jobs",
                argument.substring(0, 2),
                "jobs [-lnprs] [jobspec ...] or jobs -x command [args]");
      } else {
        named = true;
        Optional<Jobs.Job> job = shell.jobs().find(argument);
        if (job.isEmpty()) {
          shell.error("jobs: " + argument + ": no such job");
          status = 1;
        } else {
          show(shell, job.get(), pids);
        }
      }
    }
    if (!named) {
      for (Jobs.Job job : shell.jobs().all()) {
        show(shell, job, pids);
      }
    }
    shell.jobs().forgetDone();
    return status;
  }

  private static void show(Shell shell, Jobs.Job job, boolean pids) {
    shell.print(pids ? job.process().pid() + "\n" : shell.jobs().line(job));
  }
}
