package dev.apsh.transcript;

import java.util.Optional;
import java.util.function.Function;

/// What came of reading something: it, or why it cannot be read.
public sealed interface Read<T> {
  /// It could be read.
  record Done<T>(T it) implements Read<T> {
    @Override
    public <U> Read<U> then(Function<? super T, Read<U>> next) {
      return next.apply(it);
    }

    @Override
    public <U> U either(Function<? super T, U> done, Function<Problem, U> failed) {
      return done.apply(it);
    }
  }

  /// It could not.
  record Failed<T>(Problem problem) implements Read<T> {
    @Override
    public <U> Read<U> then(Function<? super T, Read<U>> next) {
      return new Failed<>(problem);
    }

    @Override
    public <U> U either(Function<? super T, U> done, Function<Problem, U> failed) {
      return failed.apply(problem);
    }

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
  <U> Read<U> then(Function<? super T, Read<U>> next);

  /// What is made of it, or of the problem.
  <U> U either(Function<? super T, U> done, Function<Problem, U> failed);

  /// What was read, for whom it does not matter why it was not.
  default Optional<T> value() {
    return either(Optional::of, _ -> Optional.empty());
  }
}
