package dev.apsh.program.sed;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a command of a script does.
sealed interface Action {

  /// One without arguments: `= d D F g G h H n N p P x z`.
  record Plain(char name) implements Action {}

  /// `{`: where the command does not hold, goes on behind the matching `}`.
  record Open(int end) implements Action {}

  /// `b`, `t` or `T`, with the index of the command that is next.
  record Jump(char name, int target) implements Action {}

  /// `q` or `Q`.
  record Exit(char name, int status) implements Action {}

  /// `l`, with the length of its lines.
  record Listing(OptionalInt length) implements Action {}

  /// `a`, `i` or `c`.
  record Insert(char name, String text) implements Action {}

  /// `r` or `R`.
  record ReadFrom(char name, String path) implements Action {}

  /// `w` or `W`.
  record WriteTo(char name, Sink sink) implements Action {}

  /// `e`, with a command of its own or, when that is empty, the pattern space's.
  record Execute(String command) implements Action {}

  /// `y`
  record Translate(Map<Integer, Integer> characters) implements Action {}

  /// `s`
  ///
  /// @param number the first match that is replaced
  /// @param global all later ones too
  /// @param prints how often `p` was given, before and behind `e`
  record Substitute(
      Pattern pattern,
      Replacement replacement,
      int number,
      boolean global,
      boolean executes,
      boolean prints,
      Optional<Sink> sink)
      implements Action {}
}
