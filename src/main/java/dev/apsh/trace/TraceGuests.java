package dev.apsh.trace;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Linux;
import dev.apsh.vfio.GuestControl;
import dev.apsh.vfio.MatrixMdev;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The guests of a trace: control blocks with a name, which open mediated devices.
final class TraceGuests {
  private final Linux linux;
  private final boolean resetsAtStart;
  private final Map<String, Guest> guests = new HashMap<>();

  TraceGuests(Linux linux, boolean resetsAtStart) {
    this.linux = linux;
    this.resetsAtStart = resetsAtStart;
  }

  String answer(String verb, String rest) {
    String[] words = rest.split(" ", -1);
    if (verb.equals("guest-start")) {
      return start(words[0], words[1]);
    }
    Guest guest = guests.get(words[0]);
    if (guest == null) {
      return "ESRCH";
    }
    return switch (verb) {
      case "guest-stop" -> stop(words[0], guest);
      case "guest-masks" -> guest.show();
      case "guest-reset" -> result(guest.mdev().flatMap(MatrixMdev::reset));
      case "guest-aqic" -> interrupt(guest, words[1], words[2].equals("1"));
      default -> "unknown command";
    };
  }

  private String start(String name, String uuid) {
    Optional<MatrixMdev> mdev = linux.vfioAp().flatMap(vfio -> vfio.mdev(uuid));
    if (mdev.isEmpty()) {
      return "ENOENT";
    }
    Guest guest = guests.getOrDefault(name, new Guest());
    Optional<Refused> refused = mdev.get().open(guest);
    if (refused.isPresent()) {
      return result(refused);
    }
    guest.opened(mdev.get());
    guests.put(name, guest);
    if (resetsAtStart) {
      var _ = mdev.get().reset();
    }
    return "ok";
  }

  private String stop(String name, Guest guest) {
    guest.mdev().ifPresent(MatrixMdev::close);
    guests.remove(name);
    return "ok";
  }

  private static String interrupt(Guest guest, String queue, boolean enable) {
    Apqn apqn =
        new Apqn(
            Integer.parseInt(queue.substring(0, 2), 16), Integer.parseInt(queue.substring(3), 16));
    guest.mdev().ifPresent(mdev -> mdev.interrupt(apqn, enable));
    return "ok";
  }

  private static String result(Optional<Refused> refused) {
    return refused.map(no -> no.errno().name()).orElse("ok");
  }

  /// A guest: a control block, and the device that fills it.
  private static final class Guest implements GuestControl {
    private ApMatrix masks = ApMatrix.EMPTY;
    private Optional<MatrixMdev> mdev = Optional.empty();

    Optional<MatrixMdev> mdev() {
      return mdev;
    }

    void opened(MatrixMdev device) {
      mdev = Optional.of(device);
    }

    @Override
    public void setMasks(ApMatrix next) {
      masks = next;
    }

    @Override
    public void clearMasks() {
      masks = ApMatrix.EMPTY;
    }

    String show() {
      StringBuilder text = new StringBuilder(64).append("apm=");
      list(masks.adapters(), text);
      list(masks.domains(), text.append(" aqm="));
      list(masks.controlDomains(), text.append(" adm="));
      return text.toString();
    }

    private static void list(ApMask mask, StringBuilder text) {
      if (mask.isEmpty()) {
        text.append('-');
        return;
      }
      int first = mask.next(0);
      for (int bit = first; bit >= 0; bit = mask.next(bit + 1)) {
        text.append(bit == first ? "" : ",").append(bit);
      }
    }
  }
}
