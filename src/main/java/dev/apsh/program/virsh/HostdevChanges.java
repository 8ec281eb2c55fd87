package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Host devices given to a domain and taken from it, in what runs and in what is defined.
final class HostdevChanges {
  private final Domains domains;
  private final Domain domain;

  HostdevChanges(Domains domains, Domain domain) {
    this.domains = domains;
    this.domain = domain;
  }

  /// Which of the two is meant: what runs, what is defined, or both.
  record Scope(boolean live, boolean config) {

    /// What the options of a command mean for a domain.
    static Scope of(VirshCall call, Domain domain) throws LibvirtError {
      boolean persistent = call.has("persistent");
      boolean config = call.has("config") || persistent;
      boolean live = call.has("live") || (persistent && domain.isActive());
      if (call.has("current")) {
        return new Scope(domain.isActive(), !domain.isActive());
      }
      Scope scope = config || live ? new Scope(live, config) : new Scope(true, false);
      if (scope.live) {
        domain.running();
      }
      if (scope.config && !domain.isPersistent()) {
        throw LibvirtError.notValid("transient domains do not have any persistent config");
      }
      return scope;
    }
  }

  void attach(Hostdev hostdev, Scope scope) throws LibvirtError {
    hostdev.check();
    if (scope.config()) {
      checkConfig(hostdev);
    }
    if (scope.live()) {
      attachLive(hostdev);
    }
    if (scope.config()) {
      List<Hostdev> devices = defined();
      devices.add(hostdev.unplugged());
      domains.saveConfig(domain, devices);
    }
  }

  private void checkConfig(Hostdev hostdev) throws LibvirtError {
    List<Hostdev> devices = defined();
    if (devices.stream().anyMatch(hostdev::isSame)) {
      throw LibvirtError.notValid("device is already in the domain configuration");
    }
    devices.add(hostdev);
    Hostdev.check(devices);
  }

  private List<Hostdev> defined() throws LibvirtError {
    return new ArrayList<>(Hostdev.of(domain.config().orElseThrow()));
  }

  private void attachLive(Hostdev hostdev) throws LibvirtError {
    List<Hostdev> devices = new ArrayList<>(Hostdev.of(domain.running().xml()));
    domains.checkFree(hostdev);
    Hostdev named = hostdev.named(freeAlias(devices));
    domains.command(domain, "device_add", QemuArguments.device(named));
    devices.add(named);
    domains.saveLive(domain, devices);
  }

  private static String freeAlias(List<Hostdev> devices) {
    int number = 0;
    while (hasAlias(devices, "hostdev" + number)) {
      number++;
    }
    return "hostdev" + number;
  }

  private static boolean hasAlias(List<Hostdev> devices, String alias) {
    return devices.stream().anyMatch(device -> device.alias().equals(alias));
  }

  void detach(Hostdev hostdev, Scope scope) throws LibvirtError {
    if (scope.config() && find(defined(), hostdev).isEmpty()) {
      throw LibvirtError.deviceMissing("device not present in domain configuration");
    }
    if (scope.live()) {
      detachLive(hostdev);
    }
    if (scope.config()) {
      List<Hostdev> devices = defined();
      devices.removeIf(hostdev::isSame);
      domains.saveConfig(domain, devices);
    }
  }

  private void detachLive(Hostdev hostdev) throws LibvirtError {
    List<Hostdev> devices = new ArrayList<>(Hostdev.of(domain.running().xml()));
    Hostdev plugged =
        find(devices, hostdev)
            .orElseThrow(() ->
                LibvirtError.deviceMissing("mediated device '" + hostdev.uuid() + "' not found"));
    domains.command(domain, "device_del", plugged.alias());
    devices.remove(plugged);
    domains.saveLive(domain, devices);
  }

  private static Optional<Hostdev> find(List<Hostdev> devices, Hostdev wanted) {
    return devices.stream().filter(wanted::isSame).findFirst();
  }
}
