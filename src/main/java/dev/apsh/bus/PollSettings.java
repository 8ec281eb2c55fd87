package dev.apsh.bus;

import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.ERANGE;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Parsed;
import dev.apsh.kernel.Policy.PollParsing;
import dev.apsh.kernel.Scanned;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/// How the bus polls queues where they do not interrupt: the files poll_thread and poll_timeout.
final class PollSettings {
  private static final long LONGEST = 120_000_000_000L;

  private final PollParsing parsing;
  private final BooleanSupplier usesInterrupts;
  private boolean thread;
  private long timeout;

  /// @param underZvm z/VM lies below, so that polling costs more
  PollSettings(
      KernelProfile profile, BooleanSupplier usesInterrupts, boolean thread, boolean underZvm) {
    this.timeout = underZvm ? 1_500_000 : 250_000;
    this.parsing = profile.the(PollParsing.class);
    this.usesInterrupts = usesInterrupts;
    this.thread = thread && !usesInterrupts.getAsBoolean();
  }

  List<Attribute> attributes() {
    return List.of(
        Attribute.rw("poll_thread", () -> ApBus.flag(thread), this::storeThread).refuses(EINVAL),
        Attribute.rw("poll_timeout", () -> timeout + "\n", this::storeTimeout)
            .refuses(EINVAL, ERANGE));
  }

  /// Refuses with EINVAL what is no number (to 6.1) or no boolean word (6.12). Where queues
  /// interrupt it stays off.
  private Write storeThread(Bytes written) {
    Optional<Boolean> wanted =
        switch (parsing) {
          case LEADING_NUMBER -> {
            OptionalLong number = Scanned.decimal(written);
            yield number.isEmpty() ? Optional.empty() : Optional.of(number.getAsLong() != 0);
          }
          case STRICT -> word(written.textToNul(), "yt1", "nf0");
          case STRICT_WITH_ENABLE -> word(written.textToNul(), "eyt1", "dnf0");
        };
    if (wanted.isEmpty()) {
      return EINVAL.because(new BusCause.OutOfRange("poll_thread", written.text(), "0 or 1"));
    }
    thread = wanted.get() && !usesInterrupts.getAsBoolean();
    return Written.WHOLE;
  }

  /// A boolean as kstrtobool reads it, by its first letters, of which some say it at once.
  private static Optional<Boolean> word(String text, String yes, String no) {
    String word = text.toLowerCase(Locale.ROOT);
    int first = word.isEmpty() ? '-' : word.charAt(0);
    if (yes.indexOf(first) >= 0) {
      return Optional.of(true);
    }
    if (no.indexOf(first) >= 0) {
      return Optional.of(false);
    }
    return word.startsWith("on")
        ? Optional.of(true)
        : word.startsWith("of") ? Optional.of(false) : Optional.empty();
  }

  /// Refuses with EINVAL what is no number of 1 (6.12: 0) to 120,000,000,000 nanoseconds, with
  /// ERANGE what needs more than 64 bits (6.12).
  private Write storeTimeout(Bytes written) {
    return switch (parsing) {
      case LEADING_NUMBER -> {
        OptionalLong number = Scanned.unsignedDecimal(written);
        yield number.isEmpty() || number.getAsLong() == 0
            ? notInRange(written)
            : become(number.getAsLong(), written);
      }
      case STRICT, STRICT_WITH_ENABLE ->
          switch (Parsed.unsigned(written)) {
            case Parsed.NoNumber none -> none.refused();
            case Parsed.Unsigned number -> become(number.value(), written);
          };
    };
  }

  private Write become(long nanoseconds, Bytes written) {
    if (nanoseconds < 0 || nanoseconds > LONGEST) {
      return notInRange(written);
    }
    timeout = nanoseconds;
    return Written.WHOLE;
  }

  private static Write notInRange(Bytes written) {
    return EINVAL.because(
        new BusCause.OutOfRange("poll_timeout", written.text(), "up to 120000000000 nanoseconds"));
  }
}
