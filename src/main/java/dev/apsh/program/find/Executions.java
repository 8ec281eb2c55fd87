package dev.apsh.program.find;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The commands that -exec runs, at each file or on many together.
final class Executions {
  private static final int MOST = 10_000;

  private final Call call;
  private final List<Batch> batches = new ArrayList<>();
  private boolean failed;

  Executions(Call call) {
    this.call = call;
  }

  /// A command that gets many files at once.
  private static final class Batch {
    private final List<String> command;
    private final List<String> files = new ArrayList<>();

    Batch(List<String> command) {
      this.command = command;
    }
  }

  boolean hasFailed() {
    return failed;
  }

  /// The action of a command with its `;` or `+`.
  Predicate<Visit> of(boolean inDirectory, List<String> command) {
    List<String> words = command.subList(0, command.size() - 1);
    if (command.getLast().equals("+") && !inDirectory) {
      Batch batch = new Batch(words.subList(0, words.size() - 1));
      batches.add(batch);
      return visit -> {
        batch.files.add(visit.path());
        if (batch.files.size() == MOST) {
          run(batch);
        }
        return true;
      };
    }
    return visit -> run(visit, inDirectory, words);
  }

  private boolean run(Visit visit, boolean inDirectory, List<String> words) {
    String file = inDirectory ? "./" + visit.name() : visit.path();
    List<String> argv = words.stream().map(word -> word.replace("{}", file)).toList();
    return run(argv, inDirectory ? visit.above() : "") == 0;
  }

  private int run(List<String> argv, String place) {
    call.out().flush();
    Process child = call.process().fork();
    if (!place.isEmpty()) {
      child.changeDirectory(place);
    }
    return switch (Exec.load(child, argv)) {
      case Done<Image>(Image image) -> child.run(image.program(), image.argv());
      case Failed<Image>(Refused no) ->
          child.run(() -> {
            call.warn(Quote.locale(argv.getFirst()) + ": " + no.text());
            return 1;
          });
    };
  }

  private void run(Batch batch) {
    List<String> argv = new ArrayList<>(batch.command);
    argv.addAll(batch.files);
    batch.files.clear();
    failed |= run(argv, "") != 0;
  }

  /// Runs what is still gathered.
  void finish() {
    batches.stream().filter(batch -> !batch.files.isEmpty()).forEach(this::run);
  }
}
