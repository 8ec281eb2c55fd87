package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Identifiers;
import dev.apsh.shell.Jobs;
import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `wait`
final class Wait implements Builtin {
  private static final String USAGE = "wait [-fn] [-p var] [id ...]";
  private static final int NO_CHILD = 127;

  @Override
  public int run(Shell shell, List<String> arguments) {
    boolean any = false;
    String variable = "";
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 'n' -> any = true;
          // Nothing stops, so that a job that changes its state has ended.
          case 'f' -> {}
          case 'p' -> {
            if (at == arguments.size()) {
              shell.error("wait: -p: option requires an argument");
              shell.complain("wait: usage: " + USAGE + "\n");
              return Usage.STATUS;
            }
            variable = arguments.get(at++);
          }
          default -> {
            return Usage.invalidOption(shell, "wait", "-" + c, USAGE);
          }
        }
      }
    }
    if (!variable.isEmpty()) {
      if (!Identifiers.isName(variable)) {
        return Usage.notIdentifier(shell, "wait", variable);
      }
      shell.settings().remove(variable);
    }
    List<String> operands = arguments.subList(at, arguments.size());
    return any ? any(shell, operands, variable) : all(shell, operands, variable);
  }

  private static int all(Shell shell, List<String> operands, String variable) {
    if (operands.isEmpty()) {
      for (Jobs.Job job : shell.jobs().all()) {
        int status = shell.jobs().await(job);
        if (!job.isDone()) {
          return status;
        }
      }
      return 0;
    }
    int status = 0;
    for (String operand : operands) {
      status = one(shell, operand, variable);
    }
    return status;
  }

  private static int any(Shell shell, List<String> operands, String variable) {
    List<Jobs.Job> jobs = new ArrayList<>();
    for (String operand : operands) {
      Optional<Jobs.Job> job = shell.jobs().find(operand);
      job.ifPresentOrElse(jobs::add, () -> shell.error("wait: " + operand + ": no such job"));
    }
    if (operands.isEmpty()) {
      jobs.addAll(shell.jobs().all());
    }
    if (jobs.isEmpty()) {
      return NO_CHILD;
    }
    shell.process().await(() -> jobs.stream().anyMatch(Jobs.Job::isDone));
    Optional<Jobs.Job> done = jobs.stream().filter(Jobs.Job::isDone).findFirst();
    done.ifPresent(job -> name(shell, variable, job));
    return done.isPresent() ? shell.jobs().await(done.get()) : shell.jobs().interrupted();
  }

  private static void name(Shell shell, String variable, Jobs.Job job) {
    if (!variable.isEmpty()) {
      var ignored = shell.assigner().set(variable, String.valueOf(job.process().pid()), false);
    }
  }

  private static int one(Shell shell, String operand, String variable) {
    Optional<Jobs.Job> job = shell.jobs().find(operand);
    if (job.isPresent()) {
      name(shell, variable, job.get());
      return shell.jobs().await(job.get());
    }
    if (operand.startsWith("%")) {
      shell.error("wait: " + operand + ": no such job");
      return NO_CHILD;
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
    return NO_CHILD;
  }
}
