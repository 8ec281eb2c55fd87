package dev.apsh.program.s390;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which cards and queues lszcrypt shows.
final class LszcryptFilter {

  /// An option that leaves something out.
  enum Only {
    ACCEL,
    CCA,
    EP11,
    CARD,
    QUEUE
  }

  private static final Set<Only> TYPES = EnumSet.of(Only.ACCEL, Only.CCA, Only.EP11);

  private final Set<Only> chosen = EnumSet.noneOf(Only.class);

  void choose(Only only) {
    chosen.add(only);
  }

  /// What is wrong with the choice.
  Optional<String> problem() {
    Set<Only> types = EnumSet.copyOf(TYPES);
    types.retainAll(chosen);
    if (types.size() > 1) {
      return Optional.of("Only one of --accelonly or --ccaonly or --ep11only can be specified");
    }
    return chosen.contains(Only.CARD) && chosen.contains(Only.QUEUE)
        ? Optional.of("Only one of --cardonly or --queueonly can be specified")
        : Optional.empty();
  }

  boolean cards() {
    return !chosen.contains(Only.QUEUE);
  }

  boolean queues() {
    return !chosen.contains(Only.CARD);
  }

  /// Whether a type, by its last letter, is shown; one that is none always is.
  boolean takes(Optional<String> type) {
    char letter = type.map(text -> text.charAt(text.length() - 1)).orElse(' ');
    Optional<Only> only =
        switch (letter) {
          case 'A' -> Optional.of(Only.ACCEL);
          case 'C' -> Optional.of(Only.CCA);
          case 'P' -> Optional.of(Only.EP11);
          default -> Optional.empty();
        };
    boolean all = TYPES.stream().noneMatch(chosen::contains);
    return all || only.isEmpty() || chosen.contains(only.get());
  }
}
