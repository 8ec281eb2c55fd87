package dev.apsh.kernel;

import java.util.function.Function;

/// What an operation gave: a value, or a refusal.
public sealed interface Outcome<T> {

  /// The operation gave `value`.
  record Done<T>(T value) implements Outcome<T> {}

  /// The operation was refused.
  record Failed<T>(Refused refused) implements Outcome<T> {}

  static <T> Outcome<T> of(T value) {
    return new Done<>(value);
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  default <R> Outcome<R> map(Function<T, R> change) {
    return switch (this) {
      case Done<T>(T value) -> of(change.apply(value));
      case Failed<T>(Refused refused) -> refused.outcome();
    };
  }

  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Failed<T>(Refused refused) -> refused.outcome();
    };
  }

  default T orElse(Function<Refused, T> instead) {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Failed<T>(Refused refused) -> instead.apply(refused);
    };
  }
}
