package dev.apsh.ap;

/// An AP queue number: the adapter and the domain, each 0-255, that name one queue.
public record Apqn(int adapter, int domain) implements Comparable<Apqn> {

  @Override
  public int compareTo(Apqn other) {
    return Integer.compare(adapter * 256 + domain, other.adapter * 256 + other.domain);
  }

  /// As sysfs names the queue: `05.00ab`.
  @Override
  public String toString() {
    return Hex.two(adapter) + "." + Hex.four(domain);
  }
}
