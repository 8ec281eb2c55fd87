package dev.apsh.lint;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.transcript.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The queues that masks take from the host, against those that mediated devices get.
///
/// A queue leaves the host when its bit in either mask is clear, so each cleared bit frees a whole
/// row or column of them.
final class Freed {
  private static final int MOST_SHOWN = 6;

  private final ApMatrix lpar;
  private ApMask apmask = ApMask.ALL;
  private ApMask aqmask = ApMask.ALL;
  private ApMask adapters = ApMask.EMPTY;
  private ApMask domains = ApMask.EMPTY;
  private Optional<Position> last = Optional.empty();
  private boolean known = true;

  Freed(ApMatrix lpar) {
    this.lpar = lpar;
  }

  void look(Store store) {
    if (store.isMask()) {
      last = Optional.of(store.position());
      Optional<ApMask> next = changed(store);
      known &= next.isPresent();
      next.ifPresent(mask -> become(store.attribute(), mask));
    } else if (store.attribute().equals("assign_adapter")) {
      adapters = with(adapters, store.value());
    } else if (store.attribute().equals("assign_domain")) {
      domains = with(domains, store.value());
    } else if (store.attribute().equals("ap_config")) {
      known = false;
    }
  }

  private void become(String attribute, ApMask mask) {
    if (attribute.equals("apmask")) {
      apmask = mask;
    } else {
      aqmask = mask;
    }
  }

  private Optional<ApMask> changed(Store store) {
    ApMask mask = store.attribute().equals("apmask") ? apmask : aqmask;
    if (store.value().matches("0[xX][0-9a-fA-F]{1,64}")) {
      return Optional.of(absolute(store.value().substring(2)));
    }
    for (String item : List.of(store.value().split(","))) {
      String[] ends = item.isEmpty() ? new String[0] : item.substring(1).split("-", -1);
      List<OptionalInt> numbers = new ArrayList<>();
      for (String end : ends) {
        numbers.add(NumberText.value(end));
      }
      boolean wrong = numbers.isEmpty() || numbers.stream().anyMatch(OptionalInt::isEmpty);
      if (wrong || "+-".indexOf(item.charAt(0)) < 0) {
        return Optional.empty();
      }
      int from = numbers.getFirst().getAsInt();
      int to = numbers.getLast().getAsInt();
      if (from > to || to >= ApMask.BITS) {
        return Optional.empty();
      }
      ApMask range = ApMask.range(from, to);
      mask = item.charAt(0) == '+' ? mask.or(range) : mask.minus(range);
    }
    return Optional.of(mask);
  }

  /// The first digit is for bits 0 to 3; what is not written is 0.
  private static ApMask absolute(String digits) {
    ApMask mask = ApMask.EMPTY;
    for (int bit : IntStream.range(0, digits.length() * 4).toArray()) {
      int digit = Character.digit(digits.charAt(bit / 4), 16);
      mask = (digit >> (3 - bit % 4) & 1) == 1 ? mask.with(bit) : mask;
    }
    return mask;
  }

  private ApMask with(ApMask mask, String text) {
    OptionalInt number = NumberText.value(text);
    known &= number.isPresent();
    return number.isPresent() && number.getAsInt() < ApMask.BITS
        ? mask.with(number.getAsInt())
        : mask;
  }

  /// At the end of a document that both frees and assigns.
  void conclude(Consumer<Finding> found) {
    if (!known || last.isEmpty() || adapters.isEmpty() || domains.isEmpty()) {
      return;
    }
    List<Apqn> more = lpar.apqns().filter(this::isFree).filter(apqn -> !isUsed(apqn)).toList();
    if (!more.isEmpty()) {
      String shown =
          more.stream().limit(MOST_SHOWN).map(Apqn::toString).collect(Collectors.joining(" "));
      found.accept(
          new Finding(
              last.get(),
              Rule.FREES,
              "the masks take %d queues from the host that no mediated device gets: %s%s"
                  .formatted(more.size(), shown, more.size() > MOST_SHOWN ? " …" : "")));
    }
  }

  private boolean isFree(Apqn apqn) {
    return !apmask.has(apqn.adapter()) || !aqmask.has(apqn.domain());
  }

  private boolean isUsed(Apqn apqn) {
    return adapters.has(apqn.adapter()) && domains.has(apqn.domain());
  }
}
