package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import java.util.Optional;
import java.util.function.Function;

/// A logical partition: its adapters, usage and control domains, and its AP instructions.
public final class Lpar implements ApFacility {
  private final Cpc cpc;
  private final String name;
  private final ApListeners listeners = new ApListeners();
  private ApMatrix controls;

  Lpar(Cpc cpc, String name, ApMatrix controls) {
    this.cpc = cpc;
    this.name = name;
    this.controls = controls;
  }

  public String name() {
    return name;
  }

  /// The cryptographic controls: what is assigned to this partition, installed or not.
  public ApMatrix controls() {
    return controls;
  }

  void become(ApMatrix next) {
    controls = next;
  }

  /// The adapters of this partition that are online.
  public ApMask onlineAdapters() {
    return controls.adapters().and(cpc.onlineAdapters());
  }

  @Override
  public boolean has(Facility facility) {
    return cpc.model().facilities().contains(facility);
  }

  @Override
  public Optional<ApConfiguration> query() {
    if (!has(Facility.QCI)) {
      return Optional.empty();
    }
    CpcModel model = cpc.model();
    ApMatrix there = controls.withAdapters(controls.adapters().and(cpc.installedAdapters()));
    return Optional.of(
        new ApConfiguration(there, model.maxAdapter(), model.maxDomain(), model.features()));
  }

  @Override
  public QueueStatus test(Apqn apqn) {
    Optional<Adapter> adapter = reach(apqn);
    if (adapter.isEmpty()) {
      return QueueStatus.notAvailable();
    }
    QueueStatus status = adapter.get().status(apqn.domain());
    return has(Facility.APFT) ? status : status.withInfo(status.info().withoutFunctions());
  }

  @Override
  public ResponseCode zeroize(Apqn apqn) {
    ResponseCode usual =
        reach(apqn).map(adapter -> zeroize(adapter, apqn)).orElse(ResponseCode.NOT_AVAILABLE);
    return cpc.zeroizeResult(apqn.adapter(), usual);
  }

  private ResponseCode zeroize(Adapter adapter, Apqn apqn) {
    ResponseCode result = cpc.resetsAlways() ? ResponseCode.NORMAL : adapter.state();
    if (result.isNormal()) {
      adapter.forget(apqn.domain());
    }
    return result;
  }

  @Override
  public ResponseCode interrupt(Apqn apqn, boolean enable) {
    return usable(
        apqn,
        adapter -> {
          adapter.interrupt(apqn.domain(), enable);
          return ResponseCode.NORMAL;
        });
  }

  @Override
  public ResponseCode enqueue(Apqn apqn) {
    return usable(apqn, adapter -> adapter.queue(apqn.domain()).enqueue());
  }

  @Override
  public ResponseCode enqueue(Apqn apqn, int domain) {
    return usable(
        apqn,
        adapter ->
            controls.controlDomains().has(domain)
                ? adapter.queue(apqn.domain()).enqueue()
                : ResponseCode.INVALID_DOMAIN);
  }

  @Override
  public ResponseCode dequeue(Apqn apqn) {
    return usable(apqn, adapter -> adapter.queue(apqn.domain()).dequeue());
  }

  @Override
  public int compatibleType(Apqn apqn, int newest) {
    boolean able = has(Facility.QCI) && cpc.model().features().contains(QciFeature.QACT);
    return reach(apqn)
        .filter(adapter -> able && adapter.state().isNormal())
        .map(adapter -> Math.min(adapter.type().hardwareType(), newest))
        .orElse(0);
  }

  @Override
  public SclpResponse configure(int adapter, boolean on) {
    return controls.adapters().has(adapter)
        ? cpc.sclpConfigure(adapter, on)
        : SclpResponse.NO_SUCH_ADAPTER;
  }

  @Override
  public void addListener(ApListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(ApListener listener) {
    listeners.remove(listener);
  }

  void tellChange() {
    listeners.tell();
  }

  private Optional<Adapter> reach(Apqn apqn) {
    return controls.has(apqn) ? cpc.adapter(apqn.adapter()) : Optional.empty();
  }

  private ResponseCode usable(Apqn apqn, Function<Adapter, ResponseCode> action) {
    return reach(apqn)
        .map(adapter -> adapter.state().isNormal() ? action.apply(adapter) : adapter.state())
        .orElse(ResponseCode.NOT_AVAILABLE);
  }
}
