package dev.apsh.program.s390;

import java.util.Optional;

/// A value of apmask or aqmask as chzdev takes it: a list of what the host shall have, or a list of
/// changes, each with `+` or `-` before it.
final class MaskInput {
  private MaskInput() {}

  /// The mask that comes of it; empty for what is neither.
  ///
  /// A range that ends before it begins changes nothing, as in the original.
  static Optional<ApMask> apply(ApMask mask, String input) {
    boolean changes = input.startsWith("+") || input.startsWith("-");
    Optional<ApMask> next = Optional.empty();
    ApMask base = changes ? mask : ApMask.empty();
    for (String entry : input.split(",")) {
      if (!entry.isEmpty()) {
        next = entry(next.orElse(base), entry, changes);
        if (next.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return next;
  }

  private static Optional<ApMask> entry(ApMask mask, String entry, boolean change) {
    boolean signed = entry.startsWith("+") || entry.startsWith("-");
    if (signed != change || (signed && entry.length() == 1)) {
      return Optional.empty();
    }
    String range = signed ? entry.substring(1) : entry;
    int dash = range.indexOf('-');
    if (dash >= 0 && dash == range.length() - 1) {
      return Optional.empty();
    }
    int first = number(dash < 0 ? range : range.substring(0, dash));
    int last = dash < 0 ? first : number(range.substring(dash + 1));
    if (first < 0 || last < 0) {
      return Optional.empty();
    }
    return Optional.of(last < first ? mask : mask.with(first, last, !entry.startsWith("-")));
  }

  /// A number from 0 to 255 in any base; nothing is 0; -1 for what is none.
  private static int number(String text) {
    CScan scan = new CScan(text);
    boolean right = text.isEmpty() || (scan.number(0, 0) && scan.isAtEnd());
    long value = scan.value();
    return right && value >= 0 && value < ApMask.SIZE ? (int) value : -1;
  }
}
