package dev.apsh.program.s390;

import dev.apsh.program.tool.Scan;
import java.util.Optional;

/// A device as chzcrypt takes it: `5`, `05`, `0x05`, `card05`, or a queue, `05.0004`. Of a card's
/// number only two digits count.
///
/// @param name its place below the bus's devices
record ChzcryptDevice(String name) {

  /// What a text is; or what is wrong with it.
  sealed interface Parsed {}

  /// A device.
  record Right(ChzcryptDevice device) implements Parsed {}

  /// What is said of a text that is none.
  record Wrong(String text) implements Parsed {}

  /// A card; empty for what may be a queue.
  static Optional<Parsed> card(String text) {
    String prefix = text.startsWith("card") ? "card" : text.startsWith("0x") ? "0x" : "";
    if (prefix.isEmpty() && (text.isEmpty() || !Scan.isOnly(text, "0123456789abcdefABCDEF"))) {
      return Optional.empty();
    }
    CScan scan = new CScan(text.substring(prefix.length()));
    return Optional.of(
        scan.number(16, 2)
            ? new Right(new ChzcryptDevice("card%02x".formatted(scan.intValue())))
            : new Wrong("Error - unable to parse '" + text + "'."));
  }

  /// A queue; empty for what is none.
  static Optional<ChzcryptDevice> queue(String text) {
    CScan scan = new CScan(text);
    if (!scan.number(16, 2)) {
      return Optional.empty();
    }
    int card = scan.intValue();
    return scan.take(".") && scan.number(16, 4)
        ? Optional.of(
            new ChzcryptDevice("card%02x/%02x.%04x".formatted(card, card, scan.intValue())))
        : Optional.empty();
  }

  /// A card or a queue.
  static Parsed of(String text) {
    Optional<Parsed> card = card(text);
    if (card.isPresent()) {
      return card.get();
    }
    Optional<ChzcryptDevice> queue = queue(text);
    return queue.isPresent()
        ? new Right(queue.get())
        : new Wrong("Error - cryptographic device " + text + " malformed.");
  }

  String path() {
    return SysDirectory.BUS + "/devices/" + name;
  }
}
