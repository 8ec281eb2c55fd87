package dev.apsh.program.crypto;

import dev.apsh.program.tool.Scan;
import java.util.Optional;

/// An AP queue number as it is typed and shown: `05.00ab`.
record QueueNumber(int adapter, int domain) {

  static Optional<QueueNumber> parse(String text) {
    Scan scan = new Scan(text);
    String adapter = scan.hexDigits();
    String domain = scan.take(".") ? scan.hexDigits() : "";
    boolean right =
        !adapter.isEmpty()
            && !domain.isEmpty()
            && adapter.length() < 5
            && domain.length() < 5
            && scan.isAtEnd();
    if (!right) {
      return Optional.empty();
    }
    QueueNumber number =
        new QueueNumber(Integer.parseInt(adapter, 16), Integer.parseInt(domain, 16));
    boolean small = number.adapter <= Numbers.MOST && number.domain <= Numbers.MOST;
    return small ? Optional.of(number) : Optional.empty();
  }

  @Override
  public String toString() {
    return "%02x.%04x".formatted(adapter, domain);
  }
}
