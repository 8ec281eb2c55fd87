package dev.apsh.program.crypto;

import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.linux.Typed;
import dev.apsh.program.tool.Files;
import dev.apsh.program.tool.Suggestions;
import java.util.List;

/// What could be typed behind qemu-system-s390x: options that matter here, and what they take.
final class QemuProposals {
  private static final String MATRIX = "/sys/devices/vfio_ap/matrix";
  private static final List<String> OPTIONS =
      List.of(
          "-append",
          "-cpu",
          "-daemonize",
          "-device",
          "-enable-kvm",
          "-help",
          "-incoming",
          "-m",
          "-machine",
          "-monitor",
          "-name",
          "-nodefaults",
          "-nographic",
          "-S",
          "-smp",
          "-uuid",
          "-version");

  private QemuProposals() {}

  static Proposals of(Process process, Typed typed) {
    List<String> words =
        switch (typed.previous()) {
          case "-cpu" -> List.of("host", "host,ap=on,apqci=on,apft=on", "z13", "z14", "z15", "z16");
          case "-device" -> devices(new Files(process));
          case "-incoming" -> List.of("tcp:0:");
          case "-machine" -> List.of("s390-ccw-virtio", "s390-ccw-virtio,accel=kvm");
          case "-monitor" -> List.of("none", "null", "stdio");
          case "-append", "-name", "-smp", "-m" -> List.of();
          case "-uuid" -> List.of();
          default -> OPTIONS;
        };
    return Suggestions.among(words, typed, Paths.NONE);
  }

  private static List<String> devices(Files files) {
    return files.names(MATRIX).stream()
        .filter(name -> name.length() == 36)
        .map(uuid -> "vfio-ap,sysfsdev=" + MATRIX + "/" + uuid)
        .toList();
  }
}
