package dev.apsh.program.s390;

import java.util.Optional;

/// An id as lszcrypt takes it: a card, a queue, or a domain on all cards; what follows counts for
/// nothing.
///
/// @param card -1 for none
/// @param domain -1 for none
record DeviceId(int card, int domain) {

  /// Reads `%x.%x`, or, behind any character, `%x`; empty for what is neither.
  static Optional<DeviceId> of(String text) {
    CScan scan = new CScan(text);
    if (scan.number(16, 0)) {
      int card = scan.intValue();
      boolean queue = scan.take(".") && scan.number(16, 0);
      return Optional.of(new DeviceId(card, queue ? scan.intValue() : -1));
    }
    CScan rest = new CScan(text.isEmpty() ? "" : text.substring(1));
    return rest.number(16, 0) ? Optional.of(new DeviceId(-1, rest.intValue())) : Optional.empty();
  }

  boolean isDomain() {
    return card == -1 && domain >= 0;
  }

  boolean isQueue() {
    return card >= 0 && domain >= 0;
  }

  String cardName() {
    return "card%02x".formatted(card);
  }

  String queueName() {
    return "%02x.%04x".formatted(card, domain);
  }
}
