package dev.apsh.transcript.document;

import dev.apsh.transcript.Place;
import dev.apsh.transcript.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked for a part of a document, in the order in which it was said; of two that say the
/// same the later counts.
public record Directions(List<Setting> all) {
  public static final Directions NONE = new Directions(List.of());

  public Directions {
    all = List.copyOf(all);
  }

  public Directions and(Directions more) {
    if (more.all.isEmpty()) {
      return this;
    }
    List<Setting> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new Directions(both);
  }

  public Optional<Setting> find(DirectionKey key) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Setting> every = every(key);
    return every.isEmpty() ? Optional.empty() : Optional.of(every.getLast());
  }

  public List<Setting> every(DirectionKey key) {
    return all.isEmpty()
        ? all
        : all.stream().filter(setting -> setting.key().equals(key.key())).toList();
  }

  public boolean isOn(DirectionKey key) {
    return find(key).filter(setting -> setting.value().equals("on")).isPresent();
  }

  public boolean isUnordered() {
    return find(DirectionKey.ORDER).filter(order -> order.value().equals("any")).isPresent();
  }

  public Optional<BlockUse> use() {
    return find(DirectionKey.AS).flatMap(setting -> BlockUse.of(setting.value()));
  }

  public List<Redaction> redactions() {
    return find(DirectionKey.REDACT).map(each -> Redaction.named(each.value())).orElse(List.of());
  }

  public List<Stand> stands() {
    return stands(DirectionKey.WHERE);
  }

  /// Prompts and the machines behind them.
  public List<Stand> prompts() {
    return stands(DirectionKey.PROMPT);
  }

  private List<Stand> stands(DirectionKey key) {
    return all.isEmpty()
        ? List.of()
        : every(key).stream()
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
