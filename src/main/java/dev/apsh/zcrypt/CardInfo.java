package dev.apsh.zcrypt;

import dev.apsh.bus.ApCard;
import dev.apsh.kernel.Feature;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.function.Supplier;

/// What a card driver of newer kernels asks a coprocessor itself: serial number, firmware.
record CardInfo(ApCard card, Zcrypt zcrypt) {
  static final String MODES = "FIPS2009 BSI2009 FIPS2011 BSI2011";

  List<Attribute> attributes() {
    return switch (CardDriver.type(card).mode()) {
      case ACCELERATOR -> List.of();
      case CCA -> zcrypt.profile().has(Feature.CCA_INFO) ? cca() : List.of();
      case EP11 -> zcrypt.profile().has(Feature.EP11_INFO) ? ep11() : List.of();
    };
  }

  private List<Attribute> cca() {
    return List.of(asked("serialnr", () -> "93AABE%02X".formatted(card.id())));
  }

  private List<Attribute> ep11() {
    return List.of(
        asked("API_ordinalnr", () -> "6"),
        asked("FW_version", () -> "5.8"),
        asked("serialnr", () -> "93ACA01234567%02XX".formatted(card.id())),
        asked("op_modes", () -> MODES));
  }

  /// A line that is empty while the card cannot be asked.
  private Attribute asked(String name, Supplier<String> answer) {
    return Attribute.text(name, () -> (isAnswering() ? answer.get() : "") + "\n");
  }

  private boolean isAnswering() {
    return zcrypt.isOnline(card) && card.isConfigured() && !card.isCheckStopped();
  }
}
