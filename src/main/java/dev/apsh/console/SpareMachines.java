package dev.apsh.console;

import dev.apsh.lab.Stage;
import dev.apsh.lab.World;
import dev.apsh.session.TranscriptShell;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Machines that were started for a transcript whose commands never turned to them: each serves the
/// next one that asks for the same machine, which finds it as it would find a new one.
final class SpareMachines {
  private final Deque<World> spare = new ArrayDeque<>();
  private Optional<Machines.Chosen> kind = Optional.empty();

  /// A session on a machine of this kind; `shell` makes the shell on it.
  Session open(Machines.Chosen chosen, Function<Stage, TranscriptShell> shell) {
    Stage stage = take(chosen).map(Stage.class::cast).orElseGet(chosen::start);
    TranscriptShell session = shell.apply(stage);
    return new Lent(chosen, stage, session);
  }

  private boolean isOfKind(Machines.Chosen chosen) {
    return kind.isPresent() && (kind.get() == chosen || kind.get().equals(chosen));
  }

  private synchronized Optional<World> take(Machines.Chosen chosen) {
    if (!isOfKind(chosen)) {
      spare.clear();
      kind = Optional.of(chosen);
    }
    return Optional.ofNullable(spare.poll());
  }

  private synchronized void giveBack(Machines.Chosen chosen, World world) {
    if (isOfKind(chosen)) {
      spare.push(world);
    }
  }

  /// A session whose machine may be given back, and whose commands are timed.
  final class Lent implements Session {
    private final Machines.Chosen chosen;
    private final Stage stage;
    private final TranscriptShell shell;

    Lent(Machines.Chosen chosen, Stage stage, TranscriptShell shell) {
      this.chosen = chosen;
      this.stage = stage;
      this.shell = shell;
      if (stage instanceof World world) {
        world.settle();
      }
    }

    /// The world in which it runs.
    Stage stage() {
      return stage;
    }

    @Override
    public Reply run(Place place, byte[] command) {
      long start = System.nanoTime();
      Reply reply = shell.run(place, command);
      return reply.took(Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public Set<Refusal> refusals() {
      return shell.refusals();
    }

    @Override
    public String profile() {
      return shell.profile();
    }

    @Override
    public void handOver() {
      shell.handOver();
    }

    @Override
    public void close() {
      if (stage instanceof World world && world.isAsBooted()) {
        world.forgetShell();
        giveBack(chosen, world);
      } else {
        shell.close();
      }
    }
  }
}
