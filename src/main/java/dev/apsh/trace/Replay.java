package dev.apsh.trace;

import dev.apsh.kernel.KernelProfile;
import dev.apsh.trace.Trace.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs traces on a kernel of the model, each on a fresh machine.
public record Replay(KernelProfile profile) {
  private static final int CONTEXT = 10;

  /// The first answer of a trace that is not as it was recorded.
  ///
  /// @param before the ten commands before it
  public record Difference(Trace trace, Command command, String got, List<Command> before) {

    /// As it is told to a user: where, what, expected, got, and what went before.
    public List<String> lines(String file) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "%s:%d: trace %d: %s".formatted(file, command.line(), trace.number(), command.text()));
      lines.add("  expected " + command.answer());
      lines.add("  got      " + got);
      before.forEach(each -> lines.add("  before   " + each.text() + " => " + each.answer()));
      return lines;
    }
  }

  /// Empty when every answer agrees.
  public Optional<Difference> run(Trace trace) {
    TraceMachine machine = new TraceMachine(profile);
    List<Command> commands = trace.commands();
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      String got = machine.answer(command.verb(), command.rest());
      if (!got.equals(command.answer())) {
        List<Command> before = commands.subList(Math.max(0, i - CONTEXT), i);
        return Optional.of(new Difference(trace, command, got, List.copyOf(before)));
      }
    }
    return Optional.empty();
  }
}
