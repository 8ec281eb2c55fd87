package dev.apsh.program.s390;

import java.util.Optional;

/// The STATUS that lszcrypt shows, and whether it takes a device for configured off; each release
/// had its own rule.
///
/// @param text empty where the release leaves what the row before had
record LszcryptStatus(Optional<String> text, boolean deconfigured) {

  static LszcryptStatus of(S390Tools tools, SysDirectory device, boolean card) {
    if (tools.has(S390Change.STATUS)) {
      return current(tools, device, card);
    }
    if (!tools.has(S390Change.CONFIG)) {
      String online = device.line("online").orElse("-");
      return shown(online.equals("-") ? "-" : online.equals("0") ? "offline" : "online");
    }
    if (!device.isReadable("online")) {
      return card ? new LszcryptStatus(Optional.empty(), false) : shown("-");
    }
    if (device.number("online", 10, 0) > 0) {
      return shown("online");
    }
    boolean off = device.isReadable("config") && device.number("config", 10, 0) <= 0;
    return shown(off ? "deconfig" : "offline");
  }

  private static LszcryptStatus current(S390Tools tools, SysDirectory device, boolean card) {
    if (device.number("config", 10, -1) == 0) {
      return new LszcryptStatus(Optional.of("deconfig"), true);
    }
    if (tools.has(S390Change.CHECKSTOP) && device.number("chkstop", 10, -1) > 0) {
      return shown("chkstop");
    }
    long online = device.number("online", 10, -1);
    if (online >= 0) {
      return shown(online > 0 ? "online" : "offline");
    }
    boolean asked = !card && device.isReadable("status");
    return shown(asked ? device.line("status").orElse("") : "-");
  }

  private static LszcryptStatus shown(String text) {
    return new LszcryptStatus(Optional.of(text), false);
  }
}
