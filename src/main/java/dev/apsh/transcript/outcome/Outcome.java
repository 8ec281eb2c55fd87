package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Problem;
import java.util.List;

/// What became of one file.
public sealed interface Outcome {
  /// A result for each command of the file; none when it was not run.
  List<StepResult> steps();

  /// The number of commands that ran.
  default int commands() {
    int commands = 0;
    for (StepResult step : steps()) {
      commands += step.hasRun() ? 1 : 0;
    }
    return commands;
  }

  /// All came as it is written.
  record Passed(List<StepResult> steps) implements Outcome {
    public Passed {
      steps = List.copyOf(steps);
    }
  }

  /// Something came otherwise.
  record Failed(String file, List<StepResult> steps, List<Hunk> hunks) implements Outcome {
    public Failed {
      steps = List.copyOf(steps);
      hunks = List.copyOf(hunks);
    }
  }

  /// The file, or what is asked for it, cannot be read or judged.
  record Unread(Problem problem) implements Outcome {
    @Override
    public List<StepResult> steps() {
      return List.of();
    }

    @Override
    public String toString() {
      return problem.toString();
    }
  }

  /// The file is empty, or asked to be skipped.
  record Skipped(List<StepResult> steps, String reason) implements Outcome {
    public Skipped {
      steps = List.copyOf(steps);
    }
  }
}
