package dev.apsh.guest;

import java.util.Set;

/// `info` at a guest's monitor.
final class MonitorInfo {
  private static final String HELP =
      """
      info cpus  -- show infos for each CPU
      info kvm  -- show KVM information
      info migrate  -- show migration status
      info name  -- show the current VM name
      info qtree  -- show device tree
      info status  -- show the current VM status (running|paused)
      info uuid  -- show the current VM UUID
      info version  -- show the version of QEMU
      """;
  private static final String VERSION = "8.2.0\n";

  private static final Set<String> NOT_SIMULATED =
      Set.of(
          "balloon",
          "block",
          "block-jobs",
          "blockstats",
          "capture",
          "chardev",
          "cryptodev",
          "cpustats",
          "cmma",
          "dirty_rate",
          "dump",
          "history",
          "hotpluggable-cpus",
          "iothreads",
          "irq",
          "jit",
          "memdev",
          "memory-devices",
          "memory_size_summary",
          "mem",
          "mice",
          "migrate_capabilities",
          "migrate_parameters",
          "mtree",
          "network",
          "numa",
          "opcount",
          "pic",
          "profile",
          "qdm",
          "qom-tree",
          "ramblock",
          "registers",
          "replay",
          "rocker",
          "roms",
          "skeys",
          "snapshots",
          "spice",
          "stats",
          "sync-profile",
          "tlb",
          "tpm",
          "trace-events",
          "usb",
          "usbhost",
          "usernet",
          "vcpu_dirty_limit",
          "virtio",
          "vm-generation-id",
          "vnc");

  private final Guest guest;

  MonitorInfo(Guest guest) {
    this.guest = guest;
  }

  static String help() {
    return HELP;
  }

  String show(String item) {
    return switch (item) {
      case "" -> HELP;
      case "cpus" -> cpus();
      case "kvm" -> "kvm support: enabled\n";
      case "migrate" -> migrate();
      case "name" -> guest.command().name().map(name -> name + "\n").orElse("");
      case "qtree" -> qtree();
      case "status" -> status();
      case "uuid" -> guest.command().start().uuid() + "\n";
      case "version" -> VERSION;
      default ->
          NOT_SIMULATED.contains(item)
              ? "info " + item + " is not simulated\n"
              : "unknown command: 'info " + item + "'\n";
    };
  }

  private String status() {
    return switch (guest.state()) {
      case RUNNING -> "VM status: running\n";
      case PAUSED -> "VM status: paused\n";
      case PRELAUNCH, INMIGRATE, POSTMIGRATE ->
          "VM status: paused (" + guest.state().spelling() + ")\n";
    };
  }

  /// The threads of the virtual processors are numbered from QEMU's own on.
  private String cpus() {
    StringBuilder lines = new StringBuilder();
    for (int cpu = 0; cpu < guest.command().start().processors(); cpu++) {
      lines.append(
          "%s CPU #%d: thread_id=%d\n".formatted(cpu == 0 ? "*" : " ", cpu, guest.pid() + cpu + 1));
    }
    return lines.toString();
  }

  private String migrate() {
    return guest.state() == RunState.POSTMIGRATE ? "Migration status: completed\n" : "";
  }

  /// The bus of the AP devices with what hangs on it.
  private String qtree() {
    StringBuilder tree = new StringBuilder("bus: main-system-bus\n  type System\n");
    if (guest.has(ApFeature.AP)) {
      tree.append("  dev: ap-bridge, id \"\"\n    bus: vfio-ap\n      type ap-bus\n");
      for (Guest.Attached device : guest.attached()) {
        tree.append("      dev: vfio-ap, id \"%s\"\n".formatted(device.argument().id()));
        tree.append("        sysfsdev = \"%s\"\n".formatted(device.argument().sysfsdev()));
      }
    }
    return tree.toString();
  }
}
