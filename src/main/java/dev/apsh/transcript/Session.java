package dev.apsh.transcript;

import java.util.Set;

/// A shell on a machine of its own, which runs the commands of one transcript in order.
public interface Session extends AutoCloseable {
  /// Runs one command, its lines joined by newlines, to its end, in the shell of this place.
  ///
  /// The command is given as the file has it, byte for byte, so a file with carriage returns hands
  /// them on. Its standard input is empty. `$?` is 0 at its start whatever the command before
  /// answered, since cram runs an `echo` of its own between two commands.
  Reply run(Place place, byte[] command);

  /// The refusals of sysfs that its commands met.
  default Set<Refusal> refusals() {
    return Set.of();
  }

  /// The kernel that it runs.
  default String profile() {
    return "";
  }

  /// The user goes on with the session until he leaves it.
  default void handOver() {}

  @Override
  void close();
}
