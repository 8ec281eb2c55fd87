package dev.apsh.trace;

import java.util.ArrayList;
import java.util.List;

/// A trace as a text: each line a command and, after ` = `, its answer, which is ok where none
/// stands; M is the matrix device's directory, U a device's UUID.
final class Spoken {
  private Spoken() {}

  static void agrees(String kernel, String text) {
    List<String> all = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] parts =
          line.replace("M/", "/sys/devices/vfio_ap/matrix/")
              .replaceAll("\\bU\\b", "11111111-0000-0000-0000-000000000001")
              .split(" = ", 2);
      all.add(parts[0]);
      all.add(parts.length == 1 ? "ok" : parts[1]);
    }
    TraceTest.agrees(kernel, all.toArray(String[]::new));
  }
}
