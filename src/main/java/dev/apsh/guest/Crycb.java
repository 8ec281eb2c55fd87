package dev.apsh.guest;

import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.ApListener;
import dev.apsh.hardware.ApListeners;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.QueueStatus;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.hardware.SclpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A guest's crypto control block: three masks through which its AP instructions reach the host's
/// adapters.
///
/// What a guest can use is what the masks and the host's own configuration both hold.
public final class Crycb implements ApFacility {
  private ApFacility host;
  private final Set<ApFeature> features;
  private final ApListeners listeners = new ApListeners();
  private final ApListener relay = this::tell;
  private ApMatrix masks = ApMatrix.EMPTY;
  private boolean still;
  private boolean changed;

  Crycb(ApFacility host, Set<ApFeature> features) {
    this.host = host;
    this.features = Set.copyOf(features);
    host.addListener(relay);
  }

  /// APM, AQM and ADM.
  public ApMatrix masks() {
    return masks;
  }

  /// Sets the three masks at once; the guest's Linux is told.
  void become(ApMatrix next) {
    if (!next.equals(masks)) {
      masks = next;
      tell();
    }
  }

  private void tell() {
    if (still) {
      changed = true;
    } else {
      listeners.tell();
    }
  }

  /// While its processors stand still the guest's Linux hears of nothing; it catches up afterwards.
  void stand(boolean next) {
    still = next;
    if (!still && changed) {
      changed = false;
      listeners.tell();
    }
  }

  /// The guest goes to another host, with the masks that it gets there.
  void moveTo(ApFacility next, ApMatrix there) {
    host.removeListener(relay);
    host = next;
    host.addListener(relay);
    masks = there;
    tell();
  }

  /// The guest has ended: nothing is relayed to it any more.
  void detach() {
    host.removeListener(relay);
  }

  @Override
  public boolean has(Facility facility) {
    return features.stream().anyMatch(feature -> feature.facility() == facility)
        && host.has(facility);
  }

  @Override
  public Optional<ApConfiguration> query() {
    return has(Facility.QCI)
        ? host.query()
            .map(configuration -> configuration.withMatrix(configuration.matrix().and(masks)))
        : Optional.empty();
  }

  @Override
  public QueueStatus test(Apqn apqn) {
    if (!masks.has(apqn)) {
      return QueueStatus.notAvailable();
    }
    QueueStatus status = host.test(apqn);
    return has(Facility.APFT) ? status : status.withInfo(status.info().withoutFunctions());
  }

  @Override
  public ResponseCode zeroize(Apqn apqn) {
    return within(apqn, () -> host.zeroize(apqn));
  }

  @Override
  public ResponseCode interrupt(Apqn apqn, boolean enable) {
    return within(apqn, () -> host.interrupt(apqn, enable));
  }

  @Override
  public ResponseCode enqueue(Apqn apqn) {
    return within(apqn, () -> host.enqueue(apqn));
  }

  @Override
  public ResponseCode enqueue(Apqn apqn, int domain) {
    boolean controls = masks.controlDomains().has(domain);
    return within(apqn, () -> controls ? host.enqueue(apqn, domain) : ResponseCode.INVALID_DOMAIN);
  }

  @Override
  public ResponseCode dequeue(Apqn apqn) {
    return within(apqn, () -> host.dequeue(apqn));
  }

  @Override
  public int compatibleType(Apqn apqn, int newest) {
    return masks.has(apqn) && has(Facility.QCI) ? host.compatibleType(apqn, newest) : 0;
  }

  /// KVM offers no SCLP configuration to a guest.
  @Override
  public SclpResponse configure(int adapter, boolean on) {
    return SclpResponse.NO_SUCH_ADAPTER;
  }

  @Override
  public void addListener(ApListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(ApListener listener) {
    listeners.remove(listener);
  }

  private ResponseCode within(Apqn apqn, Supplier<ResponseCode> instruction) {
    return masks.has(apqn) ? instruction.get() : ResponseCode.NOT_AVAILABLE;
  }
}
