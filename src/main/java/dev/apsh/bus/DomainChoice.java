package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.Apqn;
import dev.apsh.kernel.Policy.DefaultDomain;

/// How the bus chooses its default domain when nobody has.
record DomainChoice(ApBus bus) {

  void chooseIfNone() {
    if (bus.defaultDomain() >= 0) {
      return;
    }
    int chosen =
        switch (bus.profile().the(DefaultDomain.class)) {
          case MOST_QUEUES -> mostQueues();
          case FIRST_USABLE -> firstUsable();
        };
    if (chosen >= 0) {
      bus.chooseDomain(chosen);
    }
  }

  private int mostQueues() {
    int best = -1;
    int most = 0;
    for (int domain : candidates()) {
      int queues = usableQueues(domain, bus.host().adapters());
      if (queues > most) {
        best = domain;
        most = queues;
      }
    }
    return best;
  }

  private int firstUsable() {
    ApMask reserved = bus.host().adapters().and(bus.masks().apmask());
    for (int domain : candidates()) {
      if (reserved.bits().anyMatch(adapter -> answers(adapter, domain))) {
        return domain;
      }
    }
    return -1;
  }

  /// The host's domains, ascending.
  private int[] candidates() {
    return bus.host().domains().and(bus.masks().aqmask()).bits().toArray();
  }

  private int usableQueues(int domain, ApMask adapters) {
    return (int) adapters.bits().filter(adapter -> answers(adapter, domain)).count();
  }

  private boolean answers(int adapter, int domain) {
    return bus.facility().test(new Apqn(adapter, domain)).code().isNormal();
  }
}
