package dev.apsh.kernel;

/// A way in which kernels differ: each kind is one question, each constant one answer to it.
///
/// A profile holds one answer to every question; the package that owns a rule switches over it.
public sealed interface Policy {

  /// The question, the answer and the rule, in words.
  default PolicyWords inWords() {
    return PolicyWords.of(this);
  }

  /// What an APQN must be to be assigned to a mediated device.
  enum AssignNeeds implements Policy {
    BOUND_QUEUE,
    NOT_RESERVED
  }

  /// Assigning and unassigning while a guest uses the mediated device.
  enum AssignWithGuest implements Policy {
    REFUSED,
    LIVE
  }

  /// Assigning what is assigned already.
  enum AssignAgain implements Policy {
    CHECKED_AGAIN,
    DOES_NOTHING
  }

  /// What the kernel log says of APQNs that another mediated device has.
  enum InUseLog implements Policy {
    SILENT,
    RE_ASSIGN,
    BY_CASE
  }

  /// Writing a mask that takes an assigned APQN for the host.
  enum MaskConflict implements Policy {
    ALLOWED,
    EADDRINUSE,
    EBUSY,
    EBUSY_FOR_ANY_GAIN
  }

  /// What a guest gets of its mediated device's matrix.
  enum GuestMasks implements Policy {
    MATRIX_AT_START,
    MATRIX,
    FILTERED_BY_CHANGE,
    FILTERED
  }

  /// The administrator's tools that are installed with a kernel when none are asked for.
  enum UsualTools implements Policy {
    DOCUMENT,
    S390_TOOLS_2_16,
    S390_TOOLS_2_43
  }

  /// The file guest_matrix.
  enum GuestMatrixFile implements Policy {
    ABSENT,
    ENODEV_WITHOUT_GUEST,
    ALWAYS
  }

  /// Whether queues are reset when they are unassigned.
  enum UnassignResets implements Policy {
    NOTHING,
    UNASSIGNED,
    UNASSIGNED_AND_FILTERED
  }

  /// What is reset when a queue is taken from its driver.
  enum UnbindResets implements Policy {
    NOTHING,
    THE_QUEUE,
    ITS_ADAPTER
  }

  /// Which results of a reset keep a queue from guests.
  enum ResetFailure implements Policy {
    ANY,
    NOT_OFF_OR_STOPPED
  }

  /// What becomes of the devices of an adapter that is configured off or check-stopped.
  enum ConfiguredOff implements Policy {
    REMOVED,
    STAY
  }

  /// Creating one mediated device too many.
  enum CreateExhausted implements Policy {
    EPERM,
    EUSERS
  }

  /// Removing a mediated device that a guest uses.
  enum RemoveInUse implements Policy {
    EBUSY,
    BLOCKS,
    ASKS_USER,
    DISARMS_AND_ASKS
  }

  /// A matrix that is longer than the page in which it is shown.
  enum LongMatrix implements Policy {
    BEHIND_PAGE,
    CUT
  }

  /// A guest that opens a second mediated device.
  enum SecondDevice implements Policy {
    WITHOUT_EFFECT,
    EPERM
  }

  /// When queues are bound anew after a mask was written.
  enum MaskRevision implements Policy {
    ALWAYS,
    WHEN_CHANGED,
    WHEN_CHANGED_WITH_UEVENT
  }

  /// When the kernel tells udev that all queues have drivers.
  enum BindingsTold implements Policy {
    NEVER,
    AFTER_EACH_PROBE,
    ONCE_A_SCAN
  }

  /// Adapters older than CEX4.
  enum OldAdapters implements Policy {
    EXIST,
    IGNORED
  }

  /// The newest type of adapter that is known by name; newer ones are taken as this.
  enum NewestAdapter implements Policy {
    CEX6,
    CEX8
  }

  /// How the bus chooses its default domain.
  enum DefaultDomain implements Policy {
    MOST_QUEUES,
    FIRST_USABLE
  }

  /// How poll_thread and poll_timeout read what is written.
  enum PollParsing implements Policy {
    LEADING_NUMBER,
    STRICT,
    STRICT_WITH_ENABLE
  }

  /// When a device that is not usable can be set online.
  enum OnlineStore implements Policy {
    ALWAYS,
    CONFIGURED,
    CONFIGURED_AND_RUNNING
  }

  /// What a card's depth shows.
  enum DepthShown implements Policy {
    LESS_ONE,
    WHOLE
  }

  /// Where a queue's file `interrupt` has its answer from.
  enum InterruptShown implements Policy {
    REMEMBERED,
    TESTED
  }

  /// When a queue's status is `in use`.
  enum StatusInUse implements Policy {
    ANY_GUEST,
    IN_GUESTS_MASKS
  }

  /// Which part of the kernel keeps mediated devices, as their place in sysfs shows.
  enum MdevCore implements Policy {
    WITHOUT_MATRIX_BUS,
    VFIO_MDEV,
    VFIO_AP_MDEV
  }
}
