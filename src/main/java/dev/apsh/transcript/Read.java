package dev.apsh.transcript;

import java.util.Optional;
import java.util.function.Function;

/// What came of reading something: it, or why it cannot be read.
public sealed interface Read<T> {
  /// It could be read.
  record Done<T>(T it) implements Read<T> {}

  /// It could not.
  record Failed<T>(Problem problem) implements Read<T> {
    @Override
    public String toString() {
      return problem.toString();
    }
  }

  static <T> Read<T> of(T value) {
    return new Done<>(value);
  }

  static <T> Read<T> failed(Problem problem) {
    return new Failed<>(problem);
  }

  /// What comes of reading on from here.
  default <U> Read<U> then(Function<? super T, Read<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Failed<T>(Problem problem) -> failed(problem);
    };
  }

  /// What was read, for whom it does not matter why it was not.
  default Optional<T> value() {
    return this instanceof Done<T>(T value) ? Optional.of(value) : Optional.empty();
  }
}
