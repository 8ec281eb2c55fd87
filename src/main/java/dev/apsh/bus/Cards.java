package dev.apsh.bus;

import dev.apsh.device.Entries;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// The directories of the cards in /sys/devices/ap.
record Cards(ApBus bus) implements Entries {

  @Override
  public Optional<Node> child(String name) {
    return bus.devices().card(name).map(card -> card.device().directory());
  }

  @Override
  public List<String> names() {
    return bus.devices().all().stream()
        .filter(ApCard.class::isInstance)
        .map(ApDevice::name)
        .toList();
  }
}
