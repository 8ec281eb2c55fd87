package dev.apsh.linux;

import dev.apsh.device.Folder;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The files of /proc that a kernel without processes would have.
final class ProcFiles {
  private final BootParameters boot;
  private final KernelProfile profile;
  private final Computer computer;

  ProcFiles(BootParameters boot) {
    this.boot = boot;
    this.profile = boot.profile();
    this.computer = boot.computer();
  }

  /// What /proc/version says, without the newline.
  String version() {
    return "Linux version "
        + profile.release()
        + " (root@apsh) (gcc version 8.3.0 (GCC)) "
        + Linux.BUILD;
  }

  Directory directory(KernelModules modules) {
    Folder proc = Folder.empty(boot.clock()).unwritable();
    proc.put(
        List.of(
            file("cmdline", () -> boot.commandLine() + "\n"),
            file("cpuinfo", this::processors),
            file("loadavg", () -> "0.00 0.00 0.00 1/64 1000\n"),
            file("meminfo", this::memory),
            file("modules", modules::list),
            file("mounts", ProcFiles::mounts),
            file("sysinfo", this::sysinfo),
            file("uptime", this::uptime),
            file("version", () -> version() + "\n")));
    Folder kernel = proc.folder("sys").unwritable().folder("kernel").unwritable();
    kernel.put(
        List.of(
            file("osrelease", () -> profile.release() + "\n"),
            file("ostype", () -> "Linux\n"),
            file("version", () -> Linux.BUILD + "\n")));
    String bootId = boot.entropy().uuid();
    kernel
        .folder("random")
        .put(
            List.of(
                file("boot_id", () -> bootId + "\n"),
                file("uuid", () -> boot.entropy().uuid() + "\n")));
    return proc;
  }

  private static Attribute file(String name, Supplier<String> content) {
    return Attribute.text(name, content).withoutSize();
  }

  private String processors() {
    StringBuilder text = new StringBuilder();
    text.append("vendor_id       : IBM/S390\n");
    text.append("# processors    : ").append(computer.processors()).append('\n');
    text.append("bogomips per cpu: 21881.00\n");
    text.append(
        "features\t: esan3 zarch stfle msa ldisp eimm dfp edat etf3eh highgprs te vx sie \n");
    for (int i = 0; i < computer.processors(); i++) {
      text.append(
          "processor %d: version = FF,  identification = 2733E8,  machine = %s\n"
              .formatted(i, computer.type()));
    }
    return text.toString();
  }

  private String memory() {
    long total = computer.memory() * 1024L;
    return "MemTotal:       %8d kB\nMemFree:        %8d kB\nMemAvailable:   %8d kB\n"
        .formatted(total, total / 4 * 3, total / 5 * 4);
  }

  private static String mounts() {
    return """
    tmpfs / tmpfs rw,relatime 0 0
    sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
    proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
    """;
  }

  private String sysinfo() {
    String host =
        """
        Manufacturer:         IBM
        Type:                 %s
        Model:                701              M05
        Sequence Code:        00000000000733E8
        Plant:                02

        CPUs Total:           %d
        CPUs Configured:      %d
        CPUs Standby:         0
        CPUs Reserved:        0

        LPAR Number:          1
        LPAR Name:            %s
        LPAR CPUs Total:      %d
        LPAR CPUs Configured: %d
        """
            .formatted(
                computer.type(),
                computer.processors(),
                computer.processors(),
                computer.lpar().toUpperCase(Locale.ROOT),
                computer.processors(),
                computer.processors());
    return computer.guest().isEmpty() ? host : host + virtualMachine();
  }

  private String virtualMachine() {
    return """

    VM00 Name:            %s
    VM00 Control Program: KVM/Linux
    VM00 CPUs Total:      %d
    VM00 CPUs Configured: %d
    """
        .formatted(computer.guest(), computer.processors(), computer.processors());
  }

  private String uptime() {
    double seconds = boot.clock().uptime().toMillis() / 1000.0;
    return "%.2f %.2f\n".formatted(seconds, seconds * computer.processors());
  }
}
