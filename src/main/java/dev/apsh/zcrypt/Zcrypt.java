package dev.apsh.zcrypt;

import dev.apsh.ap.CardType;
import dev.apsh.ap.HardwareTypes;
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
  private final Answers answers;

  public Zcrypt(KernelProfile profile) {
    this.profile = profile;
    this.answers = new Answers(this);
  }

  /// Registers the drivers of a module: zcrypt_cex2a, zcrypt_cex2c, zcrypt_cex4.
  public void load(String module, ApBus bus) {
    drivers(module, bus).forEach(bus::register);
  }

  public void unload(String module, ApBus bus) {
    drivers(module, bus).forEach(bus::unregister);
  }

  private List<ApDriver> drivers(String module, ApBus bus) {
    return switch (module) {
      case "zcrypt_cex2a" -> {
        HardwareTypes types = HardwareTypes.of(6, 8);
        yield List.of(
            new CardDriver("cex2acard", types, this), new QueueDriver("cex2aqueue", types, this));
      }
      case "zcrypt_cex2c" -> {
        HardwareTypes types = HardwareTypes.of(7, 9);
        yield List.of(
            new CardDriver("cex2card", types, this),
            new AskingDriver(new QueueDriver("cex2cqueue", types, this), bus.facility()));
      }
      case "zcrypt_cex4" -> {
        HardwareTypes types = HardwareTypes.of(10, 11, 12, 13, CardType.CEX8);
        yield List.of(
            new CardDriver("cex4card", types, this), new QueueDriver("cex4queue", types, this));
      }
      default -> List.of();
    };
  }

  KernelProfile profile() {
    return profile;
  }

  Answers answers() {
    return answers;
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
