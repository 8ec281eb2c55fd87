package dev.apsh.lint;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Numbers that mean others than they seem to, and lists of changes without signs.
final class Numbers {
  private final Probe probe;
  private final Consumer<Finding> found;

  Numbers(Probe probe, Consumer<Finding> found) {
    this.probe = probe;
    this.found = found;
  }

  void look(Store store) {
    if (!Use.isKnown(store.value()) || store.value().isEmpty()) {
      return;
    }
    if (store.isMask()) {
      mask(store);
    } else if (store.isAdapter()) {
      number(store, store.value(), probe::hasAdapter);
    } else if (store.isDomain()) {
      number(store, store.value(), probe::hasDomain);
    }
  }

  private void mask(Store store) {
    String value = store.value();
    if (value.matches("0[xX].*")) {
      return;
    }
    IntPredicate known = store.attribute().equals("apmask") ? probe::hasAdapter : probe::hasDomain;
    for (String item : List.of(value.split(","))) {
      String change = item.strip();
      if (change.startsWith("+") || change.startsWith("-")) {
        for (String end : List.of(change.substring(1).split("-"))) {
          number(store, end, known);
        }
      } else {
        add(
            store,
            Rule.SIGN,
            "`%s` in a list for %s has no sign; write +%s or -%s"
                .formatted(change, store.attribute(), change, change));
      }
    }
  }

  private void number(Store store, String text, IntPredicate known) {
    OptionalInt value = NumberText.value(text);
    OptionalInt hex = NumberText.asHex(text);
    if (text.matches("0[0-9]+")) {
      add(
          store,
          Rule.NUMBER,
          value.isPresent()
              ? "`%s` is octal, for its leading 0: %d (0x%02x)"
                  .formatted(text, value.getAsInt(), value.getAsInt())
              : "`%s` is no number: a leading 0 makes it octal".formatted(text));
    } else if (value.isEmpty() && hex.isPresent()) {
      add(
          store,
          Rule.NUMBER,
          "`%s` is no number; hexadecimal is written 0x%s".formatted(text, text));
    } else if (value.isPresent()
        && hex.isPresent()
        && hex.getAsInt() != value.getAsInt()
        && !known.test(value.getAsInt())
        && known.test(hex.getAsInt())) {
      add(
          store,
          Rule.NUMBER,
          "`%s` is decimal, 0x%02x; this machine has 0x%s and not that"
              .formatted(text, value.getAsInt(), text));
    }
  }

  private void add(Store store, Rule rule, String message) {
    found.accept(new Finding(store.position(), rule, message));
  }
}
