package dev.apsh.vfio;

import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.bus.ApMasks;
import dev.apsh.kernel.Cause;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a mediated device refuses.
public sealed interface MdevCause extends Cause {

  /// A number above the machine's maximum.
  record AboveMaximum(String kind, long number, int maximum) implements MdevCause {
    @Override
    public String facts() {
      return "%s %s is above the maximum, %d"
          .formatted(kind, Long.toUnsignedString(number), maximum);
    }
  }

  /// APQNs that the masks reserve for the host.
  record ReservedForHost(List<Apqn> apqns, ApMasks masks) implements MdevCause {
    @Override
    public String facts() {
      return "reserved for the host by apmask and aqmask: " + list(apqns.stream(), apqns.size());
    }
  }

  /// APQNs that are not bound to vfio_ap.
  record NotBound(ApMatrix apqns) implements MdevCause {
    @Override
    public String facts() {
      return "no queue that is bound to vfio_ap: " + list(apqns);
    }
  }

  /// APQNs that another mediated device has.
  record SharedApqns(ApMatrix apqns, String owner) implements MdevCause {
    @Override
    public String facts() {
      return "assigned to mediated device %s: %s".formatted(owner, list(apqns));
    }
  }

  /// A guest uses the device.
  record InUseByGuest(String mdev) implements MdevCause {
    @Override
    public String facts() {
      return "a guest uses mediated device " + mdev;
    }
  }

  /// No guest uses the device.
  record NoGuest(String mdev) implements MdevCause {
    @Override
    public String facts() {
      return "no guest uses mediated device " + mdev;
    }
  }

  /// What was written is no UUID.
  record NoUuid(String written) implements MdevCause {
    @Override
    public String facts() {
      return "`" + written.strip() + "` is no UUID of 36 characters";
    }
  }

  /// There is a device of that UUID.
  record ExistsAlready(String uuid) implements MdevCause {
    @Override
    public String facts() {
      return "there is a mediated device " + uuid;
    }
  }

  /// No more devices can be made.
  record NoneAvailable(int most) implements MdevCause {
    @Override
    public String facts() {
      return "all " + most + " mediated devices exist";
    }
  }

  /// What was written to ap_config is not three masks.
  record NotThreeMasks(String written) implements MdevCause {
    @Override
    public String facts() {
      return "`" + written.strip() + "` is not three hex masks separated by commas";
    }
  }

  /// A guest that has a mediated device cannot have a second.
  record HasAnother(String mdev) implements MdevCause {
    @Override
    public String facts() {
      return "the guest has mediated device " + mdev;
    }
  }

  /// Queues whose reset failed.
  record ResetFailed(List<String> queues) implements MdevCause {
    @Override
    public String facts() {
      return "these queues could not be reset: " + String.join(" ", queues);
    }
  }

  private static String list(ApMatrix matrix) {
    return list(matrix.apqns(), (long) matrix.adapters().size() * matrix.domains().size());
  }

  private static String list(Stream<Apqn> apqns, long all) {
    long most = 16;
    String first = apqns.limit(most).map(Object::toString).collect(Collectors.joining(" "));
    return all > most ? first + " and " + (all - most) + " more" : first;
  }
}
