package dev.apsh.ap;

import java.util.stream.Stream;

/// Adapters, usage domains and control domains: what an LPAR has, a mediated device is given, or a
/// guest's CRYCB holds.
public record ApMatrix(ApMask adapters, ApMask domains, ApMask controlDomains) {
  public static final ApMatrix EMPTY = new ApMatrix(ApMask.EMPTY, ApMask.EMPTY, ApMask.EMPTY);

  public ApMatrix withAdapters(ApMask next) {
    return new ApMatrix(next, domains, controlDomains);
  }

  public ApMatrix withDomains(ApMask next) {
    return new ApMatrix(adapters, next, controlDomains);
  }

  public ApMatrix withControlDomains(ApMask next) {
    return new ApMatrix(adapters, domains, next);
  }

  public ApMatrix and(ApMatrix other) {
    return new ApMatrix(
        adapters.and(other.adapters),
        domains.and(other.domains),
        controlDomains.and(other.controlDomains));
  }

  public boolean has(Apqn apqn) {
    return adapters.has(apqn.adapter()) && domains.has(apqn.domain());
  }

  /// Whether some APQN lies in both.
  public boolean shares(ApMatrix other) {
    return adapters.intersects(other.adapters) && domains.intersects(other.domains);
  }

  /// Spelled out as [ApMask#equals] is, for the same reason.
  @Override
  public boolean equals(Object other) {
    return other instanceof ApMatrix matrix
        && adapters.equals(matrix.adapters)
        && domains.equals(matrix.domains)
        && controlDomains.equals(matrix.controlDomains);
  }

  @Override
  public int hashCode() {
    return adapters.hashCode() + 31 * (domains.hashCode() + 31 * controlDomains.hashCode());
  }

  /// The Cartesian product of adapters and usage domains, adapter by adapter.
  public Stream<Apqn> apqns() {
    return adapters
        .bits()
        .boxed()
        .flatMap(adapter -> domains.bits().mapToObj(domain -> new Apqn(adapter, domain)));
  }
}
