package dev.apsh.zcrypt;

import dev.apsh.ap.CardMode;
import dev.apsh.ap.CardType;
import dev.apsh.ap.HardwareTypes;
import dev.apsh.bus.ApCard;
import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApDriver;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A driver of cards of some hardware types.
record CardDriver(String name, HardwareTypes types, Zcrypt zcrypt) implements ApDriver {

  @Override
  public boolean takes(ApDevice device) {
    return device instanceof ApCard card && types.has(card.hardwareType());
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  /// Refuses with ENODEV a card of type 10 or newer that tells no mode.
  @Override
  public Optional<Refused> probe(ApDevice device) {
    return refusal(device);
  }

  static Optional<Refused> refusal(ApDevice device) {
    int functions = device.card().info().functions();
    boolean known =
        device.card().hardwareType() < CardType.CEX4 || CardMode.ofFunctions(functions).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(Errno.ENODEV.because(new NoMode(device.name(), functions)));
  }

  @Override
  public void remove(ApDevice device) {
    zcrypt.forget(device);
  }

  @Override
  public List<Attribute> attributes(ApDevice device) {
    ApCard card = device.card();
    List<Attribute> files = new ArrayList<>();
    files.add(Attribute.text("type", () -> type(card) + "\n"));
    files.add(new Online(card, zcrypt).attribute());
    files.add(Attribute.text("load", () -> "0\n"));
    files.addAll(new CardInfo(card, zcrypt).attributes());
    return files;
  }

  static CardType type(ApCard card) {
    CardMode mode =
        CardMode.ofFunctions(card.info().functions())
            .orElse(card.hardwareType() % 2 == 0 ? CardMode.ACCELERATOR : CardMode.CCA);
    return new CardType(card.hardwareType(), mode);
  }
}
