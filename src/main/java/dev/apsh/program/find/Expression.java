package dev.apsh.program.find;

import java.util.function.Predicate;

/// What find asks at each file.
sealed interface Expression {

  /// A predicate or action, by its name.
  record Primary(String name, Predicate<Visit> test) implements Expression {}

  /// The other way round.
  record Not(Expression of) implements Expression {}

  /// Both, the second only when the first holds.
  record Both(Expression first, Expression second) implements Expression {}

  /// One, the second only when the first does not hold.
  record Either(Expression first, Expression second) implements Expression {}

  /// Both whatever the first gives; the second counts.
  record Then(Expression first, Expression second) implements Expression {}

  default boolean holds(Visit visit) {
    return switch (this) {
      case Primary(String name, Predicate<Visit> test) -> test.test(visit);
      case Not(Expression of) -> !of.holds(visit);
      case Both(Expression first, Expression second) -> first.holds(visit) && second.holds(visit);
      case Either(Expression first, Expression second) -> first.holds(visit) || second.holds(visit);
      case Then(Expression first, Expression second) -> {
        first.holds(visit);
        yield second.holds(visit);
      }
    };
  }
}
