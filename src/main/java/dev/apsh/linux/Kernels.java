package dev.apsh.linux;

/// What a world's machine would do with another kernel.
public interface Kernels {

  /// Runs commands in a shell on a fresh machine with the kernel of that name; gives what it would
  /// print, with the exit status as transcripts have it.
  String run(String profile, String commands);
}
