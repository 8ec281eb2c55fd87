package dev.apsh.zcrypt;

import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApDriver;
import dev.apsh.bus.ApQueue;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// A queue driver that first sends a request, to learn whether the adapter makes random numbers.
record AskingDriver(QueueDriver driver, ApFacility facility) implements ApDriver {

  @Override
  public String name() {
    return driver.name();
  }

  @Override
  public boolean takes(ApDevice device) {
    return driver.takes(device);
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  /// Refuses with ENODEV a queue that does not take the request: off, check-stopped, gone.
  @Override
  public Optional<Refused> probe(ApDevice device) {
    if (device instanceof ApQueue queue) {
      ResponseCode code = facility.enqueue(queue.apqn());
      if (!code.isNormal()) {
        return Optional.of(Errno.ENODEV.because(new NoReply(queue.name(), code.toString())));
      }
      var _ = facility.dequeue(queue.apqn());
    }
    return driver.probe(device);
  }

  @Override
  public void remove(ApDevice device) {
    driver.remove(device);
  }

  @Override
  public List<Attribute> attributes(ApDevice device) {
    return driver.attributes(device);
  }

  /// A queue that does not take a request.
  record NoReply(String queue, String code) implements Cause {
    @Override
    public String facts() {
      return "NQAP of %s gave response code %s".formatted(queue, code);
    }
  }
}
