package dev.apsh.program.crypto;

import dev.apsh.linux.Hypervisor;
import dev.apsh.program.tool.Call;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who owns which APQN: a zcrypt driver, vfio_ap, a mediated device, a guest, or nobody.
final class ApOwners {
  private final ApSysfs sysfs;
  private final Map<QueueNumber, String> assigned = new HashMap<>();

  ApOwners(Call call) {
    this.sysfs = new ApSysfs(call);
    Map<String, String> guests = new HashMap<>();
    Optional<Hypervisor> hypervisor = call.process().sys().doors().hypervisor();
    for (String name : hypervisor.map(Hypervisor::running).orElse(List.of())) {
      hypervisor
          .map(door -> door.devices(name))
          .orElse(List.of())
          .forEach(device -> guests.put(device, name));
    }
    for (String device : sysfs.mediatedDevices()) {
      String owner =
          guests.containsKey(device) ? "guest " + guests.get(device) : "device " + device;
      matrix(sysfs, device).forEach(queue -> assigned.put(queue, owner));
    }
  }

  /// The APQNs of a mediated device.
  static List<QueueNumber> matrix(ApSysfs sysfs, String device) {
    return sysfs.lines(ApSysfs.MATRIX + "/" + device + "/matrix").stream()
        .map(QueueNumber::parse)
        .flatMap(Optional::stream)
        .toList();
  }

  String of(QueueNumber queue) {
    String owner = assigned.get(queue);
    if (owner != null) {
      return owner;
    }
    return sysfs
        .linked("%s/card%02x/%s/driver".formatted(ApSysfs.DEVICES, queue.adapter(), queue))
        .map(driver -> driver.equals("vfio_ap") ? "vfio_ap" : "zcrypt")
        .orElse("nobody");
  }
}
