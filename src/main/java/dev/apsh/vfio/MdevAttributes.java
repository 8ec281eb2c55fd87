package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EADDRINUSE;
import static dev.apsh.kernel.Errno.EADDRNOTAVAIL;
import static dev.apsh.kernel.Errno.EBUSY;
import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.ENODEV;
import static dev.apsh.kernel.Errno.ERANGE;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.ControlKind;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Parsed;
import dev.apsh.kernel.Policy.AssignAgain;
import dev.apsh.kernel.Policy.AssignWithGuest;
import dev.apsh.kernel.Policy.GuestMatrixFile;
import dev.apsh.kernel.Policy.LongMatrix;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of a mediated device with which it is given adapters and domains, and shows them.
record MdevAttributes(VfioAp vfio, MatrixMdev mdev) {

  List<Attribute> all() {
    KernelProfile profile = vfio.profile();
    List<Attribute> files = new ArrayList<>();
    files.add(change("assign_adapter", ControlKind.ADAPTER, true));
    files.add(change("unassign_adapter", ControlKind.ADAPTER, false));
    files.add(change("assign_domain", ControlKind.DOMAIN, true));
    files.add(change("unassign_domain", ControlKind.DOMAIN, false));
    files.add(change("assign_control_domain", ControlKind.CONTROL_DOMAIN, true));
    files.add(change("unassign_control_domain", ControlKind.CONTROL_DOMAIN, false));
    files.add(Attribute.text("matrix", () -> shown(mdev.matrix())));
    files.add(
        Attribute.text(
            "control_domains", () -> MatrixFormat.controlDomains(mdev.matrix().controlDomains())));
    guestMatrix(profile.the(GuestMatrixFile.class)).ifPresent(files::add);
    if (profile.has(Feature.AP_CONFIG)) {
      files.add(new ApConfig(vfio, mdev).attribute());
    }
    return files;
  }

  private Optional<Attribute> guestMatrix(GuestMatrixFile rule) {
    return switch (rule) {
      case ABSENT -> Optional.empty();
      case ENODEV_WITHOUT_GUEST ->
          Optional.of(Attribute.ro("guest_matrix", this::showGuests).refuses(ENODEV));
      case ALWAYS -> Optional.of(Attribute.text("guest_matrix", () -> shown(mdev.guestMasks())));
    };
  }

  /// What can be read of more than a page is a page less a byte. To 6.12 the kernel writes the rest
  /// behind that page, and the log says that there was more (fs/sysfs/file.c).
  private String shown(ApMatrix matrix) {
    String lines = MatrixFormat.matrix(matrix);
    boolean tells = vfio.profile().the(LongMatrix.class) == LongMatrix.BEHIND_PAGE;
    if (tells && lines.length() >= Attribute.PAGE) {
      vfio.bus()
          .log()
          .log(Level.WARNING, "fill_read_buffer: dev_attr_show+0x0/0x68 returned bad count");
    }
    return lines;
  }

  /// Refuses with ENODEV while no guest uses the device (the document's series).
  private Read showGuests() {
    return mdev.hasGuest()
        ? Content.of(shown(mdev.guestMasks()))
        : ENODEV.because(new MdevCause.NoGuest(mdev.uuid()));
  }

  private Attribute change(String name, ControlKind kind, boolean on) {
    Attribute file = Attribute.wo(name, written -> store(kind, on, written));
    boolean checked = on && kind != ControlKind.CONTROL_DOMAIN;
    return switch (vfio.profile().the(AssignWithGuest.class)) {
      case REFUSED ->
          checked
              ? file.refuses(EBUSY, EINVAL, ERANGE, ENODEV, EADDRNOTAVAIL, EADDRINUSE)
              : file.refuses(EBUSY, EINVAL, ERANGE, ENODEV);
      case LIVE ->
          checked
              ? file.refuses(EINVAL, ERANGE, ENODEV, EADDRNOTAVAIL, EADDRINUSE)
              : file.refuses(EINVAL, ERANGE, ENODEV);
    };
  }

  /// Refuses, in this order: EBUSY while a guest uses the device (to 5.19), EINVAL for no number,
  /// ERANGE for one of more than 64 bits, ENODEV above the maximum; then, for adapters and domains
  /// that are assigned, EADDRNOTAVAIL for APQNs of the host, EADDRINUSE for those of another
  /// device.
  private Write store(ControlKind kind, boolean on, Bytes written) {
    if (mdev.hasGuest() && vfio.profile().the(AssignWithGuest.class) == AssignWithGuest.REFUSED) {
      return EBUSY.because(new MdevCause.InUseByGuest(mdev.uuid()));
    }
    int maximum = kind == ControlKind.ADAPTER ? mdev.maxAdapter() : mdev.maxDomain();
    return switch (Parsed.unsigned(written)) {
      case Parsed.NoNumber none -> none.refused();
      case Parsed.Unsigned number when number.isAbove(maximum) ->
          ENODEV.because(new MdevCause.AboveMaximum(kind.word(), number.value(), maximum));
      case Parsed.Unsigned number -> on ? assign(kind, number) : unassign(kind, number);
    };
  }

  private Write assign(ControlKind kind, Parsed.Unsigned number) {
    ApMask bit = ApMask.of((int) number.value());
    boolean has = kind.of(mdev.matrix()).intersects(bit);
    if (has && vfio.profile().the(AssignAgain.class) == AssignAgain.DOES_NOTHING) {
      return Written.WHOLE;
    }
    ApMatrix next = kind.with(mdev.matrix(), bit);
    if (kind == ControlKind.CONTROL_DOMAIN) {
      mdev.become(next);
      vfio.assignments().controlDomainsChanged(mdev);
      return Written.WHOLE;
    }
    ApMatrix change = only(kind, next, bit);
    Optional<Refused> refused = new AssignmentCheck(vfio, mdev).refusal(next, change);
    if (refused.isPresent()) {
      return refused.get();
    }
    mdev.become(next);
    vfio.assignments().assigned(mdev, change);
    return Written.WHOLE;
  }

  /// What is not assigned can be unassigned; nothing happens.
  private Write unassign(ControlKind kind, Parsed.Unsigned number) {
    ApMask bit = ApMask.of((int) number.value());
    ApMatrix old = mdev.matrix();
    if (!kind.of(old).intersects(bit)) {
      return Written.WHOLE;
    }
    mdev.become(kind.without(old, bit));
    if (kind == ControlKind.CONTROL_DOMAIN) {
      vfio.assignments().controlDomainsChanged(mdev);
    } else {
      vfio.assignments().unassigned(mdev, only(kind, old, bit));
    }
    return Written.WHOLE;
  }

  /// The product of one adapter or domain with its counterparts.
  private static ApMatrix only(ControlKind kind, ApMatrix matrix, ApMask bit) {
    return kind == ControlKind.ADAPTER ? matrix.withAdapters(bit) : matrix.withDomains(bit);
  }
}
