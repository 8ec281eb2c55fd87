package dev.apsh.linux;

/// A program that can be run: it sees nothing but its process.
public interface Program {

  String name();

  /// Where it is installed.
  default String directory() {
    return "/usr/bin";
  }

  /// Runs to the end in `process`; gives the exit status.
  int run(Process process);
}
