package dev.apsh.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked for a part of a document, in the order in which it was said; of two that say the
/// same the later counts.
record Directions(List<Setting> all) {
  static final Directions NONE = new Directions(List.of());

  Directions {
    all = List.copyOf(all);
  }

  Directions and(Directions more) {
    if (more.all.isEmpty()) {
      return this;
    }
    List<Setting> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new Directions(both);
  }

  Optional<Setting> find(DirectionKey key) {
    List<Setting> every = every(key);
    return every.isEmpty() ? Optional.empty() : Optional.of(every.getLast());
  }

  List<Setting> every(DirectionKey key) {
    return all.stream().filter(setting -> setting.key().equals(key.key())).toList();
  }

  boolean isOn(DirectionKey key) {
    return find(key).filter(setting -> setting.value().equals("on")).isPresent();
  }

  boolean isUnordered() {
    return find(DirectionKey.ORDER).filter(order -> order.value().equals("any")).isPresent();
  }

  Optional<BlockUse> use() {
    return find(DirectionKey.AS).flatMap(setting -> BlockUse.of(setting.value()));
  }

  List<Redaction> redactions() {
    return find(DirectionKey.REDACT).map(each -> Redaction.named(each.value())).orElse(List.of());
  }

  List<Stand> stands() {
    return stands(DirectionKey.WHERE);
  }

  /// Prompts and the machines behind them.
  List<Stand> prompts() {
    return stands(DirectionKey.PROMPT);
  }

  private List<Stand> stands(DirectionKey key) {
    return every(key).stream()
        .map(setting -> Stand.of(setting.value()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Where a command runs that a prompt has placed.
  Place place(Place prompted) {
    if (all.isEmpty()) {
      return prompted;
    }
    Place place =
        find(DirectionKey.MACHINE).map(machine -> Place.named(machine.value())).orElse(prompted);
    return find(DirectionKey.USER).map(user -> place.as(user.value())).orElse(place);
  }
}
