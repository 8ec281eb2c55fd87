package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.CardType;
import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApDriver;
import dev.apsh.bus.ApQueue;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// The driver vfio_ap, which takes the queues of CEX4 and newer that the masks do not reserve.
record VfioApDriver(VfioAp vfio) implements ApDriver {

  @Override
  public String name() {
    return "vfio_ap";
  }

  @Override
  public boolean takes(ApDevice device) {
    return device instanceof ApQueue queue && queue.card().hardwareType() >= CardType.CEX4;
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public boolean hasBindFiles() {
    return vfio.profile().has(Feature.VFIO_AP_BIND);
  }

  @Override
  public Optional<Refused> probe(ApDevice device) {
    if (device instanceof ApQueue queue) {
      VfioQueue bound = new VfioQueue(queue);
      vfio.queues().add(bound);
      vfio.assignments().queueBound(bound);
    }
    return Optional.empty();
  }

  @Override
  public void remove(ApDevice device) {
    if (device instanceof ApQueue queue) {
      vfio.queues()
          .at(queue.card().id(), queue.domain())
          .ifPresent(bound -> vfio.assignments().queueUnbound(bound));
      vfio.queues().remove(queue.apqn());
    }
  }

  @Override
  public List<Attribute> attributes(ApDevice device) {
    if (device instanceof ApQueue queue && vfio.profile().has(Feature.QUEUE_STATUS)) {
      return List.of(Attribute.text("status", () -> new QueueUse(vfio, queue).status()));
    }
    return List.of();
  }

  @Override
  public Optional<Cause> inUse(ApMask adapters, ApMask domains) {
    return vfio.inUse(adapters, domains);
  }

  @Override
  public void configurationChanged(ApConfiguration now, ApConfiguration before) {
    vfio.assignments().configurationChanged(now, before);
  }

  @Override
  public void scanComplete(ApConfiguration now, ApConfiguration before) {
    vfio.assignments().scanComplete();
  }
}
