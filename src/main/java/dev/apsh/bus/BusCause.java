package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Cause;

/// Why a file of the AP bus refuses what is written, or a queue is not taken.
public sealed interface BusCause extends Cause {

  /// What was written is no mask.
  record NotAMask(String written) implements BusCause {
    @Override
    public String facts() {
      return "`%s` is neither 0x and up to 64 hex digits nor a list such as +1,-2,+3-5 of 0 to 255"
          .formatted(written.strip());
    }
  }

  /// The mask would take APQNs for the host that something else uses.
  record TakesUsed(String mask, ApMask gained, Cause users) implements BusCause {
    @Override
    public String facts() {
      String bits = String.join(",", gained.bits().mapToObj(Integer::toString).toList());
      return "%s would gain %s, but %s".formatted(mask, bits, users.facts());
    }
  }

  /// A queue has a driver of its own, which masks cannot overrule.
  record Overridden(String queue) implements BusCause {
    @Override
    public String facts() {
      String which = queue.isEmpty() ? "a queue that is gone" : queue;
      return "the masks cannot change while " + which + " has a driver_override";
    }
  }

  /// The masks are in use, so no queue can have a driver of its own.
  record MasksInUse(ApMasks masks) implements BusCause {
    @Override
    public String facts() {
      return "driver_override needs both masks to be all ones";
    }
  }

  /// What was written is no number, or out of range.
  record OutOfRange(String file, String written, String range) implements BusCause {
    @Override
    public String facts() {
      return "%s takes %s, not `%s`".formatted(file, range, written.strip());
    }
  }

  /// The domain's bit in aqmask is clear.
  record DomainNotReserved(int domain) implements BusCause {
    @Override
    public String facts() {
      return "domain %d (0x%02x) is not in aqmask".formatted(domain, domain);
    }
  }

  /// The masks give the queue to other drivers than the one that was asked.
  record OtherOwner(String queue, String driver, boolean reserved) implements BusCause {
    @Override
    public String facts() {
      String owner = reserved ? "reserved for the host's drivers" : "not reserved for the host";
      return "%s is %s by apmask and aqmask, so %s does not take it"
          .formatted(queue, owner, driver);
    }
  }

  /// SCLP cannot configure adapters here.
  record NoSclp() implements BusCause {
    @Override
    public String facts() {
      return "this machine cannot configure adapters with SCLP";
    }
  }

  /// SCLP did not configure the adapter.
  record SclpRefused(int adapter, int code) implements BusCause {
    @Override
    public String facts() {
      return "SCLP answered 0x%04x for adapter %d".formatted(code, adapter);
    }
  }

  /// What was written is longer than a name can be.
  record TooLong(String file, int bytes) implements BusCause {
    @Override
    public String facts() {
      return "%d bytes are too many for %s".formatted(bytes, file);
    }
  }

  /// The hardware does not answer for the queue.
  record NoAnswer(String queue, String code) implements BusCause {
    @Override
    public String facts() {
      return "PQAP(TAPQ) of %s gave response code %s".formatted(queue, code);
    }
  }
}
