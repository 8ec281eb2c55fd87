package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.CardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The machine: its adapters and its LPARs. Whoever changes it ends with [#tellChange].
public final class Cpc {
  private final CpcModel model;
  private final Adapter[] slots = new Adapter[ApMask.BITS];
  private final Map<String, Lpar> lpars = new LinkedHashMap<>();
  private final Map<Integer, ResponseCode> zeroizeResults = new HashMap<>();
  private ApMask installed = ApMask.EMPTY;
  private ApMask online = ApMask.EMPTY;
  private boolean resetsAlways;

  public Cpc(CpcModel model) {
    this.model = model;
  }

  public CpcModel model() {
    return model;
  }

  public Adapter install(int id, CardType type) {
    return install(id, type, type.functions());
  }

  /// Puts an adapter with its own facility word into slot `id`; it is online.
  public Adapter install(int id, CardType type, int functions) {
    Adapter adapter = new Adapter(id, type, functions);
    slots[id] = adapter;
    installed = installed.with(id);
    online = online.with(id);
    return adapter;
  }

  public void uninstall(int id) {
    slots[id] = null;
    installed = installed.without(id);
    online = online.without(id);
  }

  public Lpar define(String name, ApMatrix controls) {
    Lpar lpar = new Lpar(this, name, controls);
    lpars.put(name, lpar);
    return lpar;
  }

  public Optional<Adapter> adapter(int id) {
    return id >= 0 && id < slots.length ? Optional.ofNullable(slots[id]) : Optional.empty();
  }

  /// All adapters, ascending.
  public List<Adapter> adapters() {
    List<Adapter> all = new ArrayList<>();
    installed.bits().forEach(id -> all.add(slots[id]));
    return all;
  }

  public Optional<Lpar> lpar(String name) {
    return Optional.ofNullable(lpars.get(name));
  }

  /// All LPARs in the order in which they were defined.
  public Collection<Lpar> lpars() {
    return List.copyOf(lpars.values());
  }

  public ApMask installedAdapters() {
    return installed;
  }

  public ApMask onlineAdapters() {
    return online;
  }

  /// Configures an adapter on or off; what its queues held is lost when it goes off.
  public void configure(int id, boolean on) {
    adapter(id).ifPresent(adapter -> adapter.become(on));
    online = on ? online.with(id) : online.without(id);
  }

  public void checkStop(int id, boolean stopped) {
    adapter(id).ifPresent(adapter -> adapter.checkStop(stopped));
  }

  /// From now on every reset of a queue of the adapter in slot `id` gives `result`, whatever its
  /// state; normal ends it.
  public void zeroizeWith(int id, ResponseCode result) {
    zeroizeResults.put(id, result);
  }

  /// What a reset gives for a queue of slot `id` that would otherwise give `usual`.
  ResponseCode zeroizeResult(int id, ResponseCode usual) {
    ResponseCode result = zeroizeResults.getOrDefault(id, ResponseCode.NORMAL);
    return result.isNormal() ? usual : result;
  }

  /// Changes what is assigned to an LPAR, without asking anybody's rules.
  public void assign(Lpar lpar, ApMatrix controls) {
    lpar.become(controls);
  }

  /// Whether a reset succeeds also while the adapter is off or check-stopped.
  public boolean resetsAlways() {
    return resetsAlways;
  }

  public void resetAlways() {
    resetsAlways = true;
  }

  /// Tells every LPAR's Linux and guests that something has changed.
  public void tellChange() {
    lpars.values().forEach(Lpar::tellChange);
  }

  SclpResponse sclpConfigure(int id, boolean on) {
    if (!installed.has(id)) {
      return SclpResponse.NO_SUCH_ADAPTER;
    }
    if (online.has(id) == on) {
      return SclpResponse.ALREADY;
    }
    configure(id, on);
    tellChange();
    return SclpResponse.DONE;
  }
}
