package dev.apsh.kernel;

import java.util.function.Function;

/// What an operation gave: a value, or a refusal.
public sealed interface Outcome<T> {

  /// The operation gave `value`.
  record Done<T>(T value) implements Outcome<T> {
    @Override
    public <R> Outcome<R> map(Function<T, R> change) {
      return new Done<>(change.apply(value));
    }

    @Override
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
      return next.apply(value);
    }

    @Override
    public T orElse(Function<Refused, T> instead) {
      return value;
    }
  }

  /// The operation was refused.
  record Failed<T>(Refused refused) implements Outcome<T> {
    @Override
    public <R> Outcome<R> map(Function<T, R> change) {
      return refused.outcome();
    }

    @Override
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
      return refused.outcome();
    }

    @Override
    public T orElse(Function<Refused, T> instead) {
      return instead.apply(refused);
    }
  }

  static <T> Outcome<T> of(T value) {
    return new Done<>(value);
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  /// What `change` makes of the value; a refusal stays.
  <R> Outcome<R> map(Function<T, R> change);

  /// The next operation's outcome; a refusal stays.
  <R> Outcome<R> then(Function<T, Outcome<R>> next);

  /// The value, or what stands in for a refusal.
  T orElse(Function<Refused, T> instead);
}
