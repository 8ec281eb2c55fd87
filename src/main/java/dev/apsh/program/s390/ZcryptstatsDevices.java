package dev.apsh.program.s390;

import java.util.List;
import java.util.Optional;

/// The devices that zcryptstats is asked for, checked as it checks them before it measures.
final class ZcryptstatsDevices {
  private static final int FEW_CARDS = 0x3f;
  private static final int MANY_CARDS = 0xff;
  private static final int DOMAINS = 256;

  private final S390Call call;

  ZcryptstatsDevices(S390Call call) {
    this.call = call;
  }

  /// What is wrong with the ids, or that there are no cards.
  Optional<String> problem(List<String> ids) {
    Optional<SysDirectory> devices = call.devices();
    if (devices.isEmpty()) {
      return Optional.of("Crypto device driver is not available");
    }
    List<String> cards = devices.get().names(LszcryptDevices::isCard);
    if (cards.isEmpty()) {
      return Optional.of("No crypto card devices found");
    }
    int highest = cards.stream().anyMatch(ZcryptstatsDevices::isHigh) ? MANY_CARDS : FEW_CARDS;
    for (String id : ids) {
      Optional<String> wrong = problem(id, highest);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static boolean isHigh(String card) {
    CScan scan = new CScan(card.substring(4));
    return scan.number(16, 0) && scan.intValue() > FEW_CARDS;
  }

  private Optional<String> problem(String id, int highest) {
    CScan scan = new CScan(id);
    if (scan.number(16, 0)) {
      int card = scan.intValue();
      int domain = scan.take(".") && scan.number(16, 0) ? scan.intValue() : -1;
      if (card < 0 || card > highest) {
        return Optional.of("Invalid card specified: " + id);
      }
      return domain > DOMAINS ? Optional.of("Invalid domain specified: " + id) : Optional.empty();
    }
    CScan rest = new CScan(id.startsWith(".") ? id.substring(1) : "");
    if (!rest.number(16, 0)) {
      return Optional.of("Invalid device ID specified: " + id);
    }
    return rest.intValue() < 0 || rest.intValue() > DOMAINS
        ? Optional.of("Invalid domain specified: " + id)
        : Optional.empty();
  }
}
