package dev.apsh.kernel;

import dev.apsh.kernel.Policy.AssignAgain;
import dev.apsh.kernel.Policy.AssignNeeds;
import dev.apsh.kernel.Policy.AssignWithGuest;
import dev.apsh.kernel.Policy.BindingsTold;
import dev.apsh.kernel.Policy.ConfiguredOff;
import dev.apsh.kernel.Policy.CreateExhausted;
import dev.apsh.kernel.Policy.DefaultDomain;
import dev.apsh.kernel.Policy.DepthShown;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Policy.GuestMatrixFile;
import dev.apsh.kernel.Policy.InUseLog;
import dev.apsh.kernel.Policy.InterruptShown;
import dev.apsh.kernel.Policy.LongMatrix;
import dev.apsh.kernel.Policy.MaskConflict;
import dev.apsh.kernel.Policy.MaskRevision;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Policy.NewestAdapter;
import dev.apsh.kernel.Policy.OldAdapters;
import dev.apsh.kernel.Policy.OnlineStore;
import dev.apsh.kernel.Policy.PollParsing;
import dev.apsh.kernel.Policy.RemoveInUse;
import dev.apsh.kernel.Policy.ResetFailure;
import dev.apsh.kernel.Policy.SecondDevice;
import dev.apsh.kernel.Policy.StatusInUse;
import dev.apsh.kernel.Policy.UnassignResets;
import dev.apsh.kernel.Policy.UnbindResets;
import dev.apsh.kernel.Policy.UsualTools;

/// A policy in words: the question, a profile's answer, and the rule's number.
public record PolicyWords(String question, String answer, String rule) {

  static PolicyWords of(Policy policy) {
    return switch (policy) {
      case AssignNeeds needs -> words("An APQN that is assigned must be", answer(needs), "A3 A4");
      case AssignWithGuest with ->
          words("Assigning while a guest uses the device", answer(with), "A-1");
      case AssignAgain again -> words("Assigning what is assigned already", answer(again), "A9");
      case InUseLog log -> words("The log names APQNs that are in use", answer(log), "D17");
      case MaskConflict conflict ->
          words("A mask that takes an assigned APQN for the host", answer(conflict), "D10-D13");
      case GuestMasks masks -> words("A guest gets", answer(masks), "G2-G12");
      case GuestMatrixFile file -> words("Reading guest_matrix", answer(file), "T12 G22");
      case UnassignResets resets -> words("Unassigning resets", answer(resets), "G6 G15 G17");
      case UnbindResets resets ->
          words("Taking a queue from its driver resets", answer(resets), "D5 G16");
      case ResetFailure failure ->
          words("A queue is kept from guests when its last reset", answer(failure), "G11");
      case ConfiguredOff off ->
          words("The devices of an adapter that is configured off", answer(off), "H2 H3");
      case CreateExhausted exhausted ->
          words("Creating more than 65536 devices", answer(exhausted), "T3");
      case RemoveInUse remove -> words("Removing a device in use", answer(remove), "T5");
      case LongMatrix matrix -> words("A matrix longer than a page", answer(matrix), "10.22");
      case SecondDevice second -> words("A guest's second device", answer(second), "G32");
      case MaskRevision revision -> words("A written mask binds anew", answer(revision), "D6");
      case BindingsTold told -> words("udev hears BINDINGS=complete", answer(told), "H4");
      case OldAdapters old -> words("Adapters older than CEX4", answer(old), "D4");
      case NewestAdapter newest -> words("The newest type known", newest.name(), "C1");
      case DefaultDomain domain -> words("The default domain is", answer(domain), "P11");
      case PollParsing parsing ->
          words("poll_thread and poll_timeout take", answer(parsing), "B15 B16");
      case OnlineStore online -> words("A device can be set online", answer(online), "C6 Q6");
      case DepthShown depth -> words("depth shows", answer(depth), "C1");
      case InterruptShown interrupt -> words("interrupt shows", answer(interrupt), "Q3");
      case StatusInUse status -> words("status is `in use`", answer(status), "Q7");
      case UsualTools tools -> words("Installed with it are", answer(tools), "tools");
      case MdevCore core -> words("Mediated devices have the driver", answer(core), "T1");
    };
  }

  private static PolicyWords words(String question, String answer, String rule) {
    return new PolicyWords(question, answer, rule);
  }

  private static String answer(AssignNeeds needs) {
    return switch (needs) {
      case BOUND_QUEUE -> "a queue that vfio_ap is bound to";
      case NOT_RESERVED -> "not reserved for the host by the masks";
    };
  }

  private static String answer(AssignWithGuest with) {
    return switch (with) {
      case REFUSED -> "is refused with EBUSY before anything is read";
      case LIVE -> "plugs into the running guest";
    };
  }

  private static String answer(AssignAgain again) {
    return switch (again) {
      case CHECKED_AGAIN -> "is checked as if it were new";
      case DOES_NOTHING -> "succeeds without any check";
    };
  }

  private static String answer(InUseLog log) {
    return switch (log) {
      case SILENT -> "not at all";
      case RE_ASSIGN -> "with one sentence for sharing and for masks";
      case BY_CASE -> "with a sentence for sharing and another for masks";
    };
  }

  private static String answer(MaskConflict conflict) {
    return switch (conflict) {
      case ALLOWED -> "succeeds";
      case EADDRINUSE -> "is refused with EADDRINUSE";
      case EBUSY -> "is refused with EBUSY";
      case EBUSY_FOR_ANY_GAIN -> "is refused with EBUSY, also when the other mask would keep it";
    };
  }

  private static String answer(GuestMasks masks) {
    return switch (masks) {
      case MATRIX_AT_START -> "its device's matrix as it is when the guest starts";
      case MATRIX -> "its device's matrix as it is at any time";
      case FILTERED_BY_CHANGE ->
          "what the host has, without adapters of which a queue among those changed is not bound";
      case FILTERED -> "what the host has, without adapters of which any queue is not bound";
    };
  }

  private static String answer(GuestMatrixFile file) {
    return switch (file) {
      case ABSENT -> "is not possible: there is no such file";
      case ENODEV_WITHOUT_GUEST -> "is refused with ENODEV while no guest uses the device";
      case ALWAYS -> "shows what a guest has or would get";
    };
  }

  private static String answer(UnassignResets resets) {
    return switch (resets) {
      case NOTHING -> "nothing";
      case UNASSIGNED -> "the queues that are unassigned";
      case UNASSIGNED_AND_FILTERED -> "the queues that are unassigned, and filtering what it drops";
    };
  }

  private static String answer(UnbindResets resets) {
    return switch (resets) {
      case NOTHING -> "nothing";
      case THE_QUEUE -> "this queue";
      case ITS_ADAPTER ->
          "this queue, of a guest's adapter all that the guest had; none that the host lacks";
    };
  }

  private static String answer(ResetFailure failure) {
    return switch (failure) {
      case ANY -> "gave any response code but 00";
      case NOT_OFF_OR_STOPPED -> "gave a response code other than 00, 03 and 04";
    };
  }

  private static String answer(BindingsTold told) {
    return switch (told) {
      case NEVER -> "never";
      case AFTER_EACH_PROBE -> "whenever a driver takes a device and all queues have one";
      case ONCE_A_SCAN -> "at the end of the scan after which all queues have one again";
    };
  }

  private static String answer(ConfiguredOff off) {
    return switch (off) {
      case REMOVED -> "are removed";
      case STAY -> "stay, with config 0";
    };
  }

  private static String answer(CreateExhausted exhausted) {
    return switch (exhausted) {
      case EPERM -> "is refused with EPERM";
      case EUSERS -> "is refused with EUSERS";
    };
  }

  private static String answer(RemoveInUse remove) {
    return switch (remove) {
      case EBUSY -> "is refused with EBUSY";
      case BLOCKS -> "blocks until the guest has ended";
      case ASKS_USER -> "asks the guest's QEMU to unplug it, else blocks until the guest has ended";
      case DISARMS_AND_ASKS ->
          "empties the guest's masks and asks its QEMU to unplug it, else blocks until the guest has"
              + " ended";
    };
  }

  private static String answer(LongMatrix matrix) {
    return switch (matrix) {
      case BEHIND_PAGE -> "is written behind the page, of which the log tells";
      case CUT -> "is cut after 4095 bytes";
    };
  }

  private static String answer(SecondDevice second) {
    return switch (second) {
      case WITHOUT_EFFECT -> "has no effect";
      case EPERM -> "cannot be opened: EPERM";
    };
  }

  private static String answer(MaskRevision revision) {
    return switch (revision) {
      case ALWAYS -> "always";
      case WHEN_CHANGED -> "when it differs from the one before";
      case WHEN_CHANGED_WITH_UEVENT -> "when it differs from the one before, and sends a uevent";
    };
  }

  private static String answer(OldAdapters old) {
    return switch (old) {
      case EXIST -> "have devices and drivers of their own";
      case IGNORED -> "have no devices";
    };
  }

  private static String answer(DefaultDomain domain) {
    return switch (domain) {
      case MOST_QUEUES -> "the one with the most queues";
      case FIRST_USABLE -> "the first one of the host's with a usable queue";
    };
  }

  private static String answer(PollParsing parsing) {
    return switch (parsing) {
      case LEADING_NUMBER -> "a decimal number, whatever follows";
      case STRICT -> "a boolean word, and a whole number in any base";
      case STRICT_WITH_ENABLE ->
          "a boolean word, also enable and disable, and a whole number in any base";
    };
  }

  private static String answer(OnlineStore online) {
    return switch (online) {
      case ALWAYS -> "at any time";
      case CONFIGURED -> "while it is configured on";
      case CONFIGURED_AND_RUNNING -> "while it is configured on and not check-stopped";
    };
  }

  private static String answer(InterruptShown interrupt) {
    return switch (interrupt) {
      case REMEMBERED -> "what the bus switched last, whatever guests did since";
      case TESTED -> "what the queue itself says";
    };
  }

  private static String answer(DepthShown depth) {
    return switch (depth) {
      case LESS_ONE -> "one less than a queue holds";
      case WHOLE -> "what a queue holds";
    };
  }

  private static String answer(StatusInUse status) {
    return switch (status) {
      case ANY_GUEST -> "when a guest uses the device that it is assigned to";
      case IN_GUESTS_MASKS -> "when it is in the masks of a running guest";
    };
  }

  private static String answer(UsualTools tools) {
    return switch (tools) {
      case DOCUMENT -> "the tools of June 2019";
      case S390_TOOLS_2_16 -> "s390-tools 2.16.0 and mdevctl 1.2.0";
      case S390_TOOLS_2_43 -> "s390-tools 2.43.0 and mdevctl 1.4.0";
    };
  }

  private static String answer(MdevCore core) {
    return switch (core) {
      case WITHOUT_MATRIX_BUS -> "vfio_mdev, and the matrix device has no bus";
      case VFIO_MDEV -> "vfio_mdev";
      case VFIO_AP_MDEV -> "vfio_ap_mdev, which takes the matrix along and is not bound again";
    };
  }
}
