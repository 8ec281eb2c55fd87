package dev.apsh.zcrypt;

import dev.apsh.ap.CardType;
import dev.apsh.bus.ApBus;
import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApDriver;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The zcrypt device driver: its card and queue drivers, and which of their devices were set
/// offline.
public final class Zcrypt {
  private final KernelProfile profile;
  private final Set<ApDevice> offline = new HashSet<>();

  public Zcrypt(KernelProfile profile) {
    this.profile = profile;
  }

  /// Registers the drivers of a module: zcrypt_cex2a, zcrypt_cex2c, zcrypt_cex4.
  public void load(String module, ApBus bus) {
    drivers(module).forEach(bus::register);
  }

  public void unload(String module, ApBus bus) {
    drivers(module).forEach(bus::unregister);
  }

  private List<ApDriver> drivers(String module) {
    return switch (module) {
      case "zcrypt_cex2a" -> pair("cex2acard", "cex2aqueue", module, Set.of(6, 8));
      case "zcrypt_cex2c" -> pair("cex2card", "cex2cqueue", module, Set.of(7, 9));
      case "zcrypt_cex4" ->
          pair("cex4card", "cex4queue", module, Set.of(10, 11, 12, 13, CardType.CEX8));
      default -> List.of();
    };
  }

  private List<ApDriver> pair(String card, String queue, String module, Set<Integer> types) {
    return List.of(
        new CardDriver(card, module, types, this), new QueueDriver(queue, module, types, this));
  }

  KernelProfile profile() {
    return profile;
  }

  /// Whether it was left online; whether it can be used is another question.
  boolean isOnline(ApDevice device) {
    return !offline.contains(device);
  }

  /// Sets a device online or offline; false when it was so already.
  boolean setOnline(ApDevice device, boolean online) {
    return online ? offline.remove(device) : offline.add(device);
  }

  /// A device is no longer a driver's: the next one finds it online.
  void forget(ApDevice device) {
    offline.remove(device);
  }

  void sendOnline(ApDevice device, boolean online) {
    if (profile.has(Feature.ONLINE_UEVENTS)) {
      device.device().changed("ONLINE=" + (online ? "1" : "0"));
    }
  }
}
