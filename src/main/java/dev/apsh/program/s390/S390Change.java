package dev.apsh.program.s390;

import dev.apsh.linux.Release;

/// What changed in the programs of s390-tools, each with the release that brought it: the one table
/// of their differences.
enum S390Change {
  /// lszcrypt -c knows CEX7.
  CEX7(11),
  /// lszcrypt shows `deconfig`, first only for what is offline; chzcrypt --config-on, --config-off.
  CONFIG(15),
  /// lszcrypt: CARD.DOM, a wider STATUS; what is deconfigured has no counts; only the drivers of
  /// zcrypt and vfio_ap are named.
  STATUS(18),
  /// lszcrypt shows `chkstop`, the message size of a card, the serial numbers, and has filters; -c
  /// knows CEX8.
  CHECKSTOP(21),
  /// There are ap-check, and the type ap of chzdev and lszdev; zcryptctl has control domains.
  AP_CONFIGURATION(22),
  /// lszcrypt takes several ids; ap-check wants a usage domain beside a control domain.
  SEVERAL_IDS(24),
  /// lszcrypt shows the letter H, and filtering among a card's capabilities.
  FILTERING(26),
  /// lszcrypt filters queues by type, too, and goes on after a domain.
  QUEUE_FILTERS(27),
  /// lszcrypt -b shows the bus's features, -V the secure execution state; -c takes queues; chzcrypt
  /// has --se-bind and the like; ap-check locks when it is asked for attributes.
  SECURE_EXECUTION(28),
  /// lszcrypt takes FUNCTIONS from the card and the secure execution state from the queue alone.
  SECURE_EXECUTION_ERRORS(30),
  /// ap-check changes a device that is active.
  LIVE(34),
  /// lszcrypt shows `invalid` for a queue that is gone.
  INVALID_QUEUES(36),
  /// chzdev and lszdev know virtio devices.
  VIRTIO_DEVICES(38),
  /// The rules file of chzdev sets the masks at a coldplug, too.
  COLDPLUG(40),
  /// lszcrypt shows a queue's depth as the kernel tells it; ap-check spells APQN right.
  WHOLE_DEPTH(41),
  /// An empty list is no error; a default domain that cannot be used is warned of.
  DEFAULT_DOMAIN_WARNING(42),
  /// chzdev and lszdev know LCS devices no more.
  WITHOUT_LCS(42);

  private final int minor;

  S390Change(int minor) {
    this.minor = minor;
  }

  /// The release that brought it.
  Release since() {
    return Release.of(2, minor);
  }
}
