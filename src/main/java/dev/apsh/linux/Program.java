package dev.apsh.linux;

import java.util.Optional;

/// A program that can be run: it sees nothing but its process.
public interface Program {

  String name();

  /// Where it is installed.
  default String directory() {
    return "/usr/bin";
  }

  /// Its page in the manual; empty for a program without one.
  default Optional<String> manual() {
    return Optional.empty();
  }

  /// What could be typed as the next argument.
  default Proposals proposals(Process process, Typed typed) {
    return Proposals.ANY_PATH;
  }

  /// Runs to the end in `process`; gives the exit status.
  int run(Process process);
}
