package dev.apsh.program.sed;

import dev.apsh.program.sed.Address.After;
import dev.apsh.program.sed.Address.Every;
import dev.apsh.program.sed.Address.Last;
import dev.apsh.program.sed.Address.Line;
import dev.apsh.program.sed.Address.Matching;
import dev.apsh.program.sed.Address.Multiple;
import java.util.List;
import java.util.Optional;

/// On which lines the commands of a script hold: remembers the ranges that have begun.
final class Selection {
  private final List<Command> commands;
  private final Where where;
  private final boolean[] inside;
  private final long[] ends;

  /// What an address asks of the line that is worked on.
  interface Where {
    long number();

    boolean isLast();

    boolean matches(Pattern pattern);
  }

  Selection(List<Command> commands, Where where) {
    this.commands = commands;
    this.where = where;
    this.inside = new boolean[commands.size()];
    this.ends = new long[commands.size()];
    reset();
  }

  /// A file begins whose lines are counted from 1 again.
  void reset() {
    for (int i = 0; i < inside.length; i++) {
      inside[i] = commands.get(i).first().orElse(new Last()) instanceof Line(long n) && n == 0;
    }
  }

  /// Whether the range of a command goes on behind this line.
  boolean isInside(int index) {
    return inside[index];
  }

  boolean holds(int index) {
    Command command = commands.get(index);
    Optional<Address> first = command.first();
    return (first.isEmpty() || holds(index, first.get(), command.last())) != command.negated();
  }

  private boolean holds(int index, Address first, Optional<Address> last) {
    if (last.isEmpty()) {
      return isAt(first);
    }
    return inside[index]
        ? isWithin(index, first, last.get())
        : isAt(first) && begins(index, last.get());
  }

  /// A range begins at this line; it may end at it too.
  private boolean begins(int index, Address last) {
    long here = where.number();
    inside[index] =
        switch (last) {
          case Line(long number) -> endsAt(index, number);
          case After(long count) -> endsAt(index, here + count);
          case Multiple(long of) -> endsAt(index, of <= 0 ? here : (here / of + 1) * of);
          case Last end -> !where.isLast();
          case Every every -> true;
          case Matching matching -> true;
        };
    return true;
  }

  private boolean endsAt(int index, long number) {
    ends[index] = number;
    return number > where.number();
  }

  private boolean isWithin(int index, Address first, Address last) {
    boolean counted = last instanceof Line || last instanceof After || last instanceof Multiple;
    if (!counted) {
      inside[index] = !isAt(last);
      return true;
    }
    inside[index] = where.number() < ends[index];
    return where.number() <= ends[index] || isAt(first);
  }

  private boolean isAt(Address address) {
    long here = where.number();
    return switch (address) {
      case Line(long number) -> here == number;
      case Every(long from, long step) -> here >= from && (here - from) % step == 0;
      case Last last -> where.isLast();
      case Matching(Pattern pattern) -> where.matches(pattern);
      case After after -> false;
      case Multiple multiple -> false;
    };
  }
}
