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
    byte[] text = new byte[7];
    Hex.put(adapter, 2, text, 0);
    text[2] = '.';
    Hex.put(domain, 4, text, 3);
    return Hex.text(text);
  }
}
