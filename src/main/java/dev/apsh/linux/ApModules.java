package dev.apsh.linux;

import dev.apsh.bus.ApBus;
import dev.apsh.device.DeviceNode;
import dev.apsh.device.Misc;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Refused;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfio.MdevBus;
import dev.apsh.vfio.MdevDriver;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfio.VfioCore;
import dev.apsh.zcrypt.Zcrypt;
import dev.apsh.zcrypt.ZcryptNodes;
import java.util.Optional;

/// What the modules of the AP bus do: the host's drivers, mediated devices, vfio_ap.
final class ApModules {
  private final KernelProfile profile;
  private final Sysfs sysfs;
  private final Optional<ApBus> bus;
  private final Zcrypt zcrypt;
  private final Misc misc;
  private Optional<KvmDevice> kvm = Optional.empty();
  private Optional<VfioCore> vfioCore = Optional.empty();
  private Optional<MdevBus> mdevBus = Optional.empty();
  private Optional<VfioAp> vfioAp = Optional.empty();
  private Optional<ZcryptNodes> zcryptNodes = Optional.empty();

  ApModules(KernelProfile profile, Sysfs sysfs, Optional<ApBus> bus) {
    this.profile = profile;
    this.sysfs = sysfs;
    this.bus = bus;
    this.zcrypt = new Zcrypt(profile);
    this.misc = new Misc(sysfs);
  }

  Optional<VfioAp> vfioAp() {
    return vfioAp;
  }

  Optional<KvmDevice> kvm() {
    return kvm;
  }

  ModuleBody body(String name) {
    return switch (name) {
      case "zcrypt" -> new ZcryptCoreBody();
      case "zcrypt_cex2a", "zcrypt_cex2c", "zcrypt_cex4" -> new ZcryptBody(name);
      case "kvm" -> new KvmBody();
      case "vfio" -> new VfioBody();
      case "mdev" -> new MdevBody();
      case "vfio_mdev" -> new VfioMdevBody();
      case "vfio_ap" -> new VfioApBody();
      default -> ModuleBody.NOTHING;
    };
  }

  /// The device through which programs use all cards, and the class of additional ones, also where
  /// there is no AP.
  private final class ZcryptCoreBody implements ModuleBody {
    /// The first of the numbers that misc deals out.
    private static final int ALL_CARDS = 63;

    @Override
    public Optional<Refused> load() {
      zcryptNodes = Optional.of(new ZcryptNodes(sysfs, profile));
      var _ = misc.add("z90crypt", DeviceNode.of(Misc.MAJOR, ALL_CARDS, "z90crypt"));
      return Optional.empty();
    }

    @Override
    public void unload() {
      misc.remove("z90crypt");
      zcryptNodes.ifPresent(ZcryptNodes::unload);
      zcryptNodes = Optional.empty();
    }
  }

  /// The drivers of one generation of adapters.
  private final class ZcryptBody implements ModuleBody {
    private final String name;

    ZcryptBody(String name) {
      this.name = name;
    }

    /// Refuses with EINVAL where there is no bus (drivers/base/driver.c).
    @Override
    public Optional<Refused> load() {
      if (bus.isEmpty()) {
        sysfs.log().log(Level.ERR, withoutBus());
        return Optional.of(Errno.EINVAL.because(new ModuleCause.NoHardware(name)));
      }
      zcrypt.load(name, bus.get());
      return Optional.empty();
    }

    private String withoutBus() {
      String driver =
          switch (name) {
            case "zcrypt_cex2a" -> "cex2acard";
            case "zcrypt_cex2c" -> "cex2card";
            default -> "cex4card";
          };
      return "Driver '"
          + driver
          + "' was unable to register with bus_type 'ap' because the bus was not initialized.";
    }

    @Override
    public void unload() {
      bus.ifPresent(ap -> zcrypt.unload(name, ap));
    }
  }

  /// Virtual machines.
  private final class KvmBody implements ModuleBody {
    @Override
    public Optional<Refused> load() {
      kvm = Optional.of(new KvmDevice(misc, profile));
      return Optional.empty();
    }

    @Override
    public void unload() {
      misc.remove("kvm");
      kvm = Optional.empty();
    }
  }

  /// The devices through which a guest opens others.
  private final class VfioBody implements ModuleBody {
    @Override
    public Optional<Refused> load() {
      vfioCore = Optional.of(new VfioCore(sysfs, profile, misc));
      return Optional.empty();
    }

    @Override
    public void unload() {
      vfioCore.ifPresent(VfioCore::unload);
      vfioCore = Optional.empty();
    }
  }

  /// The bus of mediated devices.
  private final class MdevBody implements ModuleBody {
    @Override
    public Optional<Refused> load() {
      mdevBus = vfioCore.map(MdevBus::new);
      return Optional.empty();
    }

    @Override
    public void unload() {
      mdevBus.ifPresent(MdevBus::unload);
      mdevBus = Optional.empty();
    }
  }

  /// The driver of mediated devices, where it is a module of its own.
  private final class VfioMdevBody implements ModuleBody {
    @Override
    public Optional<Refused> load() {
      mdevBus.ifPresent(
          mdevs -> mdevs.driverCore().register(new MdevDriver(profile.the(MdevCore.class))));
      return Optional.empty();
    }

    @Override
    public void unload() {
      mdevBus.ifPresent(mdevs ->
          mdevs.driverCore().driver("vfio_mdev").ifPresent(mdevs.driverCore()::unregister));
    }
  }

  /// The matrix device and the driver of the queues that are not the host's.
  private final class VfioApBody implements ModuleBody {
    @Override
    public Optional<Refused> load() {
      if (bus.isEmpty()) {
        return Optional.of(Errno.ENODEV.because(new ModuleCause.NoHardware("vfio_ap")));
      }
      vfioAp = mdevBus.map(mdevs -> new VfioAp(bus.get(), mdevs));
      return Optional.empty();
    }

    @Override
    public void unload() {
      vfioAp.ifPresent(VfioAp::unload);
      vfioAp = Optional.empty();
    }

    @Override
    public int users() {
      return vfioAp
          .map(vfio -> (int) vfio.mdevs().stream().filter(MatrixMdev::isOpen).count())
          .orElse(0);
    }
  }
}
