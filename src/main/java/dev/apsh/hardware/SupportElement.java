package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.kernel.Cause;
import java.util.List;
import java.util.Optional;

/// The Support Element's tasks: configure adapters on and off, change an LPAR's cryptographic
/// controls.
///
/// Each does all or nothing, and answers why it does nothing.
public final class SupportElement {
  private final Cpc cpc;

  public SupportElement(Cpc cpc) {
    this.cpc = cpc;
  }

  /// Refuses: an adapter that the machine does not have.
  public Optional<Cause> configureOn(List<Integer> adapters) {
    return configure(adapters, true);
  }

  /// Refuses: an adapter that the machine does not have.
  public Optional<Cause> configureOff(List<Integer> adapters) {
    return configure(adapters, false);
  }

  private Optional<Cause> configure(List<Integer> adapters, boolean on) {
    Optional<Cause> missing = missing(adapters);
    if (missing.isPresent()) {
      return missing;
    }
    adapters.forEach(id -> cpc.configure(id, on));
    cpc.tellChange();
    return Optional.empty();
  }

  /// Refuses, in this order: a number above the machine's maximum, an adapter that the machine does
  /// not have, adapters of the LPAR that are online, an APQN that another LPAR has.
  public Optional<Cause> add(Lpar lpar, ControlKind kind, List<Integer> numbers) {
    return unknown(kind, numbers)
        .or(() -> online(lpar))
        .or(() -> become(lpar, kind.with(lpar.controls(), mask(numbers))));
  }

  /// Refuses, in this order: a number above the machine's maximum, an adapter that the machine does
  /// not have, a number that is not assigned, adapters of the LPAR that are online.
  public Optional<Cause> remove(Lpar lpar, ControlKind kind, List<Integer> numbers) {
    return unknown(kind, numbers)
        .or(() -> notAssigned(lpar, kind, numbers))
        .or(() -> online(lpar))
        .or(() -> become(lpar, kind.without(lpar.controls(), mask(numbers))));
  }

  private Optional<Cause> unknown(ControlKind kind, List<Integer> numbers) {
    int maximum = kind == ControlKind.ADAPTER ? cpc.model().maxAdapter() : cpc.model().maxDomain();
    Optional<Cause> above =
        numbers.stream()
            .filter(number -> number < 0 || number > maximum)
            .<Cause>map(number -> new SeCause.AboveMaximum(kind, number, maximum))
            .findFirst();
    return kind == ControlKind.ADAPTER ? above.or(() -> missing(numbers)) : above;
  }

  private Optional<Cause> missing(List<Integer> adapters) {
    return adapters.stream()
        .filter(id -> cpc.adapter(id).isEmpty())
        .<Cause>map(SeCause.NoSuchAdapter::new)
        .findFirst();
  }

  private static Optional<Cause> notAssigned(Lpar lpar, ControlKind kind, List<Integer> numbers) {
    return numbers.stream()
        .filter(number -> !kind.of(lpar.controls()).has(number))
        .<Cause>map(number -> new SeCause.NotAssigned(kind, number, lpar.name()))
        .findFirst();
  }

  private static Optional<Cause> online(Lpar lpar) {
    ApMask online = lpar.onlineAdapters();
    return online.isEmpty()
        ? Optional.empty()
        : Optional.of(new SeCause.StillOnline(lpar.name(), online));
  }

  private Optional<Cause> become(Lpar lpar, ApMatrix next) {
    for (Lpar other : cpc.lpars()) {
      if (other != lpar && other.controls().shares(next)) {
        return Optional.of(new SeCause.SharedWithLpar(other.name(), other.controls().and(next)));
      }
    }
    cpc.assign(lpar, next);
    cpc.tellChange();
    return Optional.empty();
  }

  private static ApMask mask(List<Integer> numbers) {
    return ApMask.of(numbers.stream().mapToInt(Integer::intValue).toArray());
  }
}
