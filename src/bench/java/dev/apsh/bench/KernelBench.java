package dev.apsh.bench;

import dev.apsh.kernel.Profiles;
import dev.apsh.linux.Linux;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the kernel takes over a whole machine: boot with its first scan, a mask that binds
/// every queue anew, the assignment of an adapter to a device that has all domains.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBench {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix/";
  private static final String UUID = "11111111-0000-0000-0000-000000000001";

  @Param({"16", "64", "256"})
  public int size;

  private FullMachine machine;

  /// All domains in the device, all queues vfio_ap's.
  @Setup
  public void fill() {
    machine = new FullMachine(Profiles.all().get(3), size);
    Linux linux = machine.boot();
    linux.modules().load("vfio_ap");
    machine.write("/sys/bus/ap/apmask", "0x0");
    machine.write(MATRIX + "mdev_supported_types/vfio_ap-passthrough/create", UUID);
    for (int domain = 0; domain < size; domain++) {
      machine.write(MATRIX + UUID + "/assign_domain", Integer.toString(domain));
    }
  }

  /// A boot: size x size queues found and bound.
  @Benchmark
  public Linux bootAndFirstScan() {
    return new FullMachine(Profiles.all().get(3), size).boot();
  }

  /// Every queue goes to the host, and back to vfio_ap.
  @Benchmark
  public void twoMaskWrites() {
    machine.write("/sys/bus/ap/apmask", "0x" + "f".repeat(64));
    machine.write("/sys/bus/ap/apmask", "0x0");
  }

  /// An adapter comes to all domains, and goes.
  @Benchmark
  public void assignAndUnassignAdapter() {
    machine.write(MATRIX + UUID + "/assign_adapter", "5");
    machine.write(MATRIX + UUID + "/unassign_adapter", "5");
  }
}
