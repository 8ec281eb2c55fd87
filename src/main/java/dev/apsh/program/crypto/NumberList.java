package dev.apsh.program.crypto;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A list of numbers as it is typed: `4,10`, `0x47,1-3`.
final class NumberList {
  private NumberList() {}

  /// The numbers, ascending; empty when a part is none.
  static Optional<List<Integer>> parse(String text) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      int dash = part.indexOf('-');
      Optional<Integer> first = Numbers.parse(dash < 0 ? part : part.substring(0, dash));
      Optional<Integer> last = dash < 0 ? first : Numbers.parse(part.substring(dash + 1));
      if (first.isEmpty() || last.isEmpty() || last.get() < first.get()) {
        return Optional.empty();
      }
      for (int number = first.get(); number <= last.get(); number++) {
        numbers.add(number);
      }
    }
    return Optional.of(List.copyOf(numbers));
  }
}
