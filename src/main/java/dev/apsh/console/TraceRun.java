package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Refused;
import dev.apsh.session.Streams;
import dev.apsh.trace.BadTrace;
import dev.apsh.trace.Recording;
import dev.apsh.trace.Replay;
import dev.apsh.trace.Replay.Difference;
import dev.apsh.trace.Trace;
import dev.apsh.trace.TraceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/// `apsh trace`: replays recorded traces, each on a machine of its own.
final class TraceRun {
  private static final int DIFFERENT = 1;
  private static final int WRONG = 2;
  private static final double NANOSECONDS = 1e9;

  private final Streams streams;
  private final TraceOptions options;
  private final TraceProgress progress;
  private boolean unreadable;

  TraceRun(Streams streams, TraceOptions options) {
    this.streams = streams;
    this.options = options;
    this.progress = new TraceProgress(streams);
  }

  /// Answers the exit status: 0 all answers agree, 1 some differ, 2 something cannot be read or
  /// there was nothing to replay.
  int run() {
    Optional<KernelProfile> profile = Optional.empty();
    if (options.profile().isPresent()) {
      switch (Profiles.named(options.profile().get())) {
        case Done<KernelProfile>(KernelProfile known) -> profile = Optional.of(known);
        case Failed<KernelProfile>(Refused refused) -> {
          return fail(refused.why().facts());
        }
      }
    }
    List<Recording> all = new ArrayList<>();
    for (String file : options.files()) {
      read(file, profile).ifPresent(all::add);
    }
    List<Recording> wanted = all.stream().map(each -> each.only(this::isWanted)).toList();
    int traces = wanted.stream().mapToInt(each -> each.traces().size()).sum();
    if (traces == 0) {
      return unreadable ? WRONG : fail(nothing(all));
    }
    int agreeing = replay(wanted, traces);
    return unreadable ? WRONG : agreeing == traces ? 0 : DIFFERENT;
  }

  private Optional<Recording> read(String file, Optional<KernelProfile> profile) {
    switch (RealFiles.read(Path.of(""), file)) {
      case Failed<Bytes>(Refused refused) -> unreadable(file + ": " + refused.text());
      case Done<Bytes>(Bytes bytes) -> {
        List<Trace> traces = new ArrayList<>();
        try (InputStream stream = new ByteArrayInputStream(bytes.toArray())) {
          TraceFile.read(file, stream, traces::add);
          return Optional.of(new Recording(file, profile.orElse(named(file)), traces));
        } catch (BadTrace bad) {
          unreadable(String.valueOf(bad.getMessage()));
        } catch (IOException failed) {
          unreadable(file + ": " + failed.getMessage());
        }
      }
    }
    return Optional.empty();
  }

  /// The kernel whose name the file's begins with, else the default.
  private static KernelProfile named(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return Profiles.all().stream()
        .filter(
            profile -> name.startsWith(profile.name()) && !goesOn(name, profile.name().length()))
        .findFirst()
        .orElse(Profiles.document());
  }

  private static boolean goesOn(String name, int end) {
    return end < name.length() && Character.isDigit(name.charAt(end));
  }

  private boolean isWanted(Trace trace) {
    return trace.features().containsAll(options.features())
        && options.without().stream().noneMatch(trace.features()::contains);
  }

  private static String nothing(List<Recording> all) {
    TreeSet<String> features = new TreeSet<>();
    all.forEach(each -> each.traces().forEach(trace -> features.addAll(trace.features())));
    return features.isEmpty()
        ? "trace: there are no traces in these files"
        : "trace: no trace is left; their features are " + String.join(", ", features);
  }

  /// Replays all as often as was asked, and answers how many of them agreed each time.
  private int replay(List<Recording> all, int traces) {
    List<Task> tasks =
        all.stream()
            .flatMap(each -> each.traces().stream().map(trace -> new Task(each, trace)))
            .toList();
    int agreeing = traces;
    double seconds = 0;
    for (int pass = 1; pass <= options.repeat(); pass++) {
      long start = System.nanoTime();
      List<Optional<Difference>> differences = pass(tasks, pass);
      seconds = (System.nanoTime() - start) / NANOSECONDS;
      agreeing = Math.min(agreeing, (int) differences.stream().filter(Optional::isEmpty).count());
      if (pass == 1) {
        tell(tasks, differences);
      }
    }
    progress.clear();
    long commands = all.stream().mapToLong(Recording::commands).sum();
    say(summary(agreeing, traces, commands, seconds));
    return agreeing;
  }

  /// A trace and the file that it comes from.
  private record Task(Recording recording, Trace trace) {
    Optional<Difference> replay() {
      return new Replay(recording.profile()).run(trace);
    }
  }

  /// Replays every trace once, on all processors: no machine knows of another.
  private List<Optional<Difference>> pass(List<Task> tasks, int pass) {
    AtomicInteger done = new AtomicInteger();
    return tasks.parallelStream()
        .map(task -> {
          Optional<Difference> difference = task.replay();
          progress.show(pass, options.repeat(), done.incrementAndGet(), tasks.size());
          return difference;
        })
        .toList();
  }

  private void tell(List<Task> tasks, List<Optional<Difference>> differences) {
    progress.clear();
    for (int i = 0; i < tasks.size(); i++) {
      String file = tasks.get(i).recording().file();
      differences.get(i).ifPresent(difference -> difference.lines(file).forEach(this::say));
    }
  }

  private String summary(int agreeing, int traces, long commands, double seconds) {
    String last = options.repeat() > 1 ? "pass " + options.repeat() + ": " : "";
    return "%d of %d traces agree (%s%d commands in %.2f s, %.0f a second)"
        .formatted(
            agreeing,
            traces,
            last,
            commands,
            seconds,
            commands / Math.max(seconds, 1 / NANOSECONDS));
  }

  private void say(String line) {
    var _ = streams.out(Bytes.of(line + "\n"));
  }

  private void unreadable(String message) {
    unreadable = true;
    var _ = fail(message);
  }

  private int fail(String message) {
    var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
    return WRONG;
  }
}
