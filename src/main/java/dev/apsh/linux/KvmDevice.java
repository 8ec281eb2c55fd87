package dev.apsh.linux;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceNode;
import dev.apsh.device.Misc;
import dev.apsh.hardware.Facility;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;

/// The module kvm while it is loaded: its device, which tells of each virtual machine that comes or
/// goes.
public final class KvmDevice {
  private static final int NUMBER = 232;

  /// The descriptor that QEMU gets for its machine; it is in the name of the directory of
  /// statistics.
  private static final int DESCRIPTOR = 10;

  private final Device device;
  private final boolean interrupts;
  private long created;
  private long active;

  KvmDevice(Misc misc, KernelProfile profile) {
    this.interrupts = profile.has(Feature.GUEST_INTERRUPTS);
    this.device = misc.add("kvm", DeviceNode.of(Misc.MAJOR, NUMBER, "kvm"));
  }

  /// Whether guests may have a facility that the host has: that of AP interrupts since 5.3 only.
  public boolean offers(Facility facility) {
    return facility != Facility.AIV || interrupts;
  }

  /// A process makes a virtual machine.
  public Vm create(int pid) {
    created++;
    active++;
    Vm vm = new Vm(pid);
    vm.tell("create");
    return vm;
  }

  /// A virtual machine, from the process that made it to its end.
  public final class Vm {
    private final int pid;

    private Vm(int pid) {
      this.pid = pid;
    }

    /// Nobody has it any more.
    public void destroy() {
      active--;
      tell("destroy");
    }

    /// Every kernel has debugfs, mounted or not; the path is from its root.
    private void tell(String event) {
      device.changed(
          "CREATED=" + created,
          "COUNT=" + active,
          "EVENT=" + event,
          "PID=" + pid,
          "STATS_PATH=/kvm/" + pid + "-" + DESCRIPTOR);
    }
  }
}
