package dev.apsh.bus;

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
    for (int domain = 0; domain <= bus.maxDomain(); domain++) {
      int queues = bus.hasDomain(domain) && isReserved(domain) ? usableQueues(domain) : 0;
      if (queues > most) {
        best = domain;
        most = queues;
      }
    }
    return best;
  }

  private int firstUsable() {
    for (int domain = 0; domain <= bus.maxDomain(); domain++) {
      if (bus.hasDomain(domain) && isReserved(domain) && isUsable(domain)) {
        return domain;
      }
    }
    return -1;
  }

  private boolean isReserved(int domain) {
    return bus.masks().aqmask().has(domain);
  }

  private int usableQueues(int domain) {
    int count = 0;
    for (int adapter = 0; adapter <= bus.maxAdapter(); adapter++) {
      count += bus.hasAdapter(adapter) && answers(adapter, domain) ? 1 : 0;
    }
    return count;
  }

  private boolean isUsable(int domain) {
    for (int adapter = 0; adapter <= bus.maxAdapter(); adapter++) {
      boolean reserved = bus.hasAdapter(adapter) && bus.masks().apmask().has(adapter);
      if (reserved && answers(adapter, domain)) {
        return true;
      }
    }
    return false;
  }

  private boolean answers(int adapter, int domain) {
    return bus.facility().test(new Apqn(adapter, domain)).code().isNormal();
  }
}
