package dev.apsh.transcript;

/// A shell on a machine of its own, which runs the commands of one transcript in order.
public interface Session extends AutoCloseable {
  /// Runs one command, its lines joined by newlines, to its end, in the shell of this place.
  ///
  /// The command is given as the file has it, byte for byte, so a file with carriage returns hands
  /// them on. Its standard input is empty. `$?` is 0 at its start whatever the command before
  /// answered, since cram runs an `echo` of its own between two commands.
  Reply run(Place place, byte[] command);

  @Override
  void close();
}
