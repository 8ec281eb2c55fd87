package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.kernel.Cause;
import java.util.stream.Collectors;

/// Why the Support Element does not do what it was asked.
public sealed interface SeCause extends Cause {

  /// The machine has no such adapter.
  record NoSuchAdapter(int adapter) implements SeCause {
    @Override
    public String facts() {
      return "adapter " + adapter + ": no such adapter in this machine";
    }
  }

  /// The machine's model knows no such number.
  record AboveMaximum(ControlKind kind, int number, int maximum) implements SeCause {
    @Override
    public String facts() {
      return "%s %d: not in the range 0 to %d".formatted(kind.word(), number, maximum);
    }
  }

  /// What is to be removed is not assigned to the LPAR.
  record NotAssigned(ControlKind kind, int number, String lpar) implements SeCause {
    @Override
    public String facts() {
      return "%s %d: not assigned to LPAR %s".formatted(kind.word(), number, lpar);
    }
  }

  /// Adapters of the LPAR are online: they must be configured off before its controls can change.
  record StillOnline(String lpar, ApMask adapters) implements SeCause {
    @Override
    public String facts() {
      String ids = adapters.bits().mapToObj(Integer::toString).collect(Collectors.joining(" "));
      return "LPAR %s: configure off its online adapters first: %s".formatted(lpar, ids);
    }
  }

  /// Another LPAR has some of the same APQNs.
  record SharedWithLpar(String other, ApMatrix shared) implements SeCause {
    @Override
    public String facts() {
      String apqns = shared.apqns().map(Object::toString).collect(Collectors.joining(" "));
      return "already assigned to LPAR %s: %s".formatted(other, apqns);
    }
  }
}
