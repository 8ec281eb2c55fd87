package dev.apsh.zcrypt;

import dev.apsh.bus.ApQueue;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.Feature;
import dev.apsh.vfs.Attribute;
import java.util.List;

/// What a queue driver of newer kernels asks a coprocessor of one domain: the verification patterns
/// of its master keys.
record QueueInfo(ApQueue queue, Zcrypt zcrypt) {

  List<Attribute> attributes() {
    return switch (CardDriver.type(queue.card()).mode()) {
      case ACCELERATOR -> List.of();
      case CCA ->
          zcrypt.profile().has(Feature.CCA_INFO)
              ? List.of(Attribute.text("mkvps", this::ccaKeys))
              : List.of();
      case EP11 ->
          zcrypt.profile().has(Feature.EP11_INFO)
              ? List.of(
                  Attribute.text("mkvps", this::ep11Keys),
                  Attribute.text("op_modes", () -> isAnswering() ? CardInfo.MODES + "\n" : "\n"))
              : List.of();
    };
  }

  private String ccaKeys() {
    return register("AES", 1) + register("APKA", 1) + register("ASYM", 2);
  }

  /// The three lines of a kind of master key whose pattern has so many words.
  private String register(String kind, int words) {
    if (!zcrypt.answers().hasOfCca(queue, zcrypt.answers().answers(queue))) {
      return "%1$s NEW: - -\n%1$s CUR: - -\n%1$s OLD: - -\n".formatted(kind);
    }
    String zero = "0".repeat(16 * words);
    return "%s NEW: empty 0x%s\n%s CUR: valid 0x%s\n%s OLD: invalid 0x%s\n"
        .formatted(kind, zero, kind, pattern(words), kind, zero);
  }

  private String ep11Keys() {
    return isAnswering()
        ? "WK CUR: valid 0x" + pattern(4) + "\nWK NEW: empty -\n"
        : "WK CUR: - -\nWK NEW: - -\n";
  }

  /// Every domain has its own master key.
  private String pattern(int words) {
    Entropy key = new Entropy(queue.apqn().adapter() << 8 | queue.domain());
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < words; i++) {
      hex.append("%016x".formatted(key.next()));
    }
    return hex.toString();
  }

  private boolean isAnswering() {
    return zcrypt.answers().answers(queue);
  }
}
