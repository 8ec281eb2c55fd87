package dev.apsh.program.s390;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The APQNs that a device must not have: those of other devices, and those of the host's masks.
final class ApConflicts {
  private final S390Call call;

  ApConflicts(S390Call call) {
    this.call = call;
  }

  /// With definitions that start by themselves; a line for each APQN.
  List<String> withDefinitions(VfioDevice device, String uuid) {
    List<String> lines = new ArrayList<>();
    Optional<SysDirectory> definitions = call.directory(VfioDevice.DEFINITIONS);
    for (String name : definitions.map(all -> all.unsorted(VfioDevice::isUuid)).orElse(List.of())) {
      Optional<VfioDevice> other =
          name.equalsIgnoreCase(uuid)
              ? Optional.empty()
              : VfioDevice.defined(definitions.get().content(name));
      if (other.isPresent() && !other.get().isManual()) {
        for (String apqn : device.shared(other.get())) {
          lines.add("APQN " + apqn + " is defined for autostart by " + name);
        }
      }
    }
    return lines;
  }

  /// With devices that are there.
  List<String> withActive(VfioDevice device, String uuid) {
    List<String> lines = new ArrayList<>();
    Optional<SysDirectory> devices = call.directory(VfioDevice.ACTIVE);
    for (String name : devices.map(all -> all.unsorted(VfioDevice::isUuid)).orElse(List.of())) {
      Optional<VfioDevice> other =
          name.equalsIgnoreCase(uuid)
              ? Optional.empty()
              : devices.get().in(name).flatMap(VfioDevice::active);
      for (String apqn : other.map(device::shared).orElse(List.of())) {
        lines.add("APQN " + apqn + " already in use by " + name);
      }
    }
    return lines;
  }

  /// What the host would take from devices that are there, or that start at boot; a line for each
  /// APQN.
  List<String> ofHost(VfioDevice host, ApMasks.Which which, boolean atBoot) {
    List<String> lines = new ArrayList<>();
    Optional<SysDirectory> all =
        call.directory(atBoot ? VfioDevice.DEFINITIONS : VfioDevice.ACTIVE);
    for (String name : all.map(each -> each.unsorted(VfioDevice::isUuid)).orElse(List.of())) {
      Optional<VfioDevice> device =
          atBoot
              ? VfioDevice.defined(all.get().content(name)).filter(each -> !each.isManual())
              : all.get().in(name).flatMap(VfioDevice::active);
      String text =
          atBoot
              ? "persistent %s conflicts with defined autostart mdev %s APQN "
              : "%s conflicts with mdev %s APQN ";
      for (String apqn : device.map(host::shared).orElse(List.of())) {
        lines.add(text.formatted(which.word(), name) + apqn);
      }
    }
    return lines;
  }

  /// With the masks that hold now, or those that hold after a boot.
  List<String> withMasks(VfioDevice device, boolean persistent) {
    ApMasks masks = new ApMasks(call);
    Optional<ApMask> apmask = masks.effective(ApMasks.Which.APMASK, persistent);
    Optional<ApMask> aqmask = masks.effective(ApMasks.Which.AQMASK, persistent);
    if (apmask.isEmpty() || aqmask.isEmpty()) {
      return List.of("Error reading system AP settings");
    }
    String what =
        persistent
            ? " is not defined for vfio_ap-passthrough use by the persistent ap bus mask settings"
            : " is not allowed for vfio_ap-passthrough use by the active ap bus mask settings";
    String word = call.tools().has(S390Change.WHOLE_DEPTH) ? "APQN " : "AQPN ";
    return device.shared(VfioDevice.host(apmask.get(), aqmask.get())).stream()
        .map(apqn -> word + apqn + what)
        .toList();
  }
}
