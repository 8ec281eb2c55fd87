package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EADDRINUSE;
import static dev.apsh.kernel.Errno.EADDRNOTAVAIL;
import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.ENODEV;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.bus.MaskParser;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file ap_config of a mediated device: all three masks at once (6.10).
record ApConfig(VfioAp vfio, MatrixMdev mdev) {

  Attribute attribute() {
    return Attribute.rw("ap_config", this::show, this::store)
        .refuses(EINVAL, EADDRNOTAVAIL, EADDRINUSE, ENODEV);
  }

  private String show() {
    ApMatrix matrix = mdev.matrix();
    return matrix.adapters() + "," + matrix.domains() + "," + matrix.controlDomains() + "\n";
  }

  /// Refuses, in this order: EINVAL for fewer than three masks, EADDRNOTAVAIL for APQNs of the
  /// host, EADDRINUSE for those of another device, ENODEV for a bit above the maximum.
  private Write store(Bytes written) {
    Optional<ApMatrix> parsed = parse(written.textToNul());
    if (parsed.isEmpty()) {
      return EINVAL.because(new MdevCause.NotThreeMasks(written.text()));
    }
    ApMatrix next = parsed.get();
    Optional<Refused> refused =
        new AssignmentCheck(vfio, mdev).refusal(next, next).or(() -> aboveMaximum(next));
    if (refused.isPresent()) {
      return refused.get();
    }
    vfio.assignments().replaced(mdev, next);
    return Written.WHOLE;
  }

  private static Optional<ApMatrix> parse(String text) {
    List<ApMask> masks = new ArrayList<>();
    int from = 0;
    while (masks.size() < 3) {
      if (from > text.length()) {
        return Optional.empty();
      }
      int end = from;
      while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
        end++;
      }
      Optional<ApMask> mask = MaskParser.hex(text.substring(from, end));
      if (mask.isEmpty()) {
        return Optional.empty();
      }
      masks.add(mask.get());
      from = end + 1;
    }
    return Optional.of(new ApMatrix(masks.get(0), masks.get(1), masks.get(2)));
  }

  private Optional<Refused> aboveMaximum(ApMatrix next) {
    return above("adapter", next.adapters(), mdev.maxAdapter())
        .or(() -> above("domain", next.domains(), mdev.maxDomain()))
        .or(() -> above("control domain", next.controlDomains(), mdev.maxDomain()));
  }

  private static Optional<Refused> above(String kind, ApMask mask, int maximum) {
    int first = mask.next(maximum + 1);
    return first < 0
        ? Optional.empty()
        : Optional.of(ENODEV.because(new MdevCause.AboveMaximum(kind, first, maximum)));
  }
}
