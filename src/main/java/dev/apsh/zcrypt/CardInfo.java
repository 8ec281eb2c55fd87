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
    return List.of(
        Attribute.text("serialnr", () -> hasSerial() ? "93AABE%02X\n".formatted(card.id()) : "\n"));
  }

  private List<Attribute> ep11() {
    return List.of(
        asked("API_ordinalnr", () -> "6"),
        asked("FW_version", () -> "5.8"),
        asked("serialnr", () -> "93ACA01234567%02XX".formatted(card.id())),
        asked("op_modes", () -> MODES));
  }

  /// Any queue is asked; from 6.16 on that of the default domain.
  private boolean hasSerial() {
    Answers answers = zcrypt.answers();
    return answers.hasOfCca(
        card,
        zcrypt.profile().has(Feature.SERIAL_OF_DEFAULT_DOMAIN)
            ? card.queue(card.bus().defaultDomain()).filter(answers::answers).isPresent()
            : answers.answers(card));
  }

  /// A line that is empty while the card cannot be asked.
  private Attribute asked(String name, Supplier<String> answer) {
    Answers answers = zcrypt.answers();
    return Attribute.text(
        name, () -> (answers.hasOfEp11(card, answers.answers(card)) ? answer.get() : "") + "\n");
  }
}
