package dev.apsh.program.virsh;

import java.util.List;

/// `--mode` of shutdown and reboot: how a guest is asked. It has no agent and hears ACPI alone.
final class PowerMode {
  private static final List<String> NAMES =
      List.of("acpi", "agent", "initctl", "signal", "paravirt");
  private static final int KNOWN = 0x3;

  private PowerMode() {}

  static VirshOption option() {
    return VirshOption.optional("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt");
  }

  /// Whether each word is one. Says so and gives false when not.
  ///
  /// @param last what stands before the last of those that are expected
  static boolean areKnown(VirshCall call, String last) {
    if (call.has("mode") && call.get("mode").isEmpty()) {
      return call.fail("Failed to get option 'mode': Option argument is empty");
    }
    for (String mode : modes(call)) {
      if (!NAMES.contains(mode)) {
        return call.fail(
            "Unknown mode %s value, expecting 'acpi', 'agent', 'initctl', 'signal'%s 'paravirt'"
                .formatted(mode, last));
      }
    }
    return true;
  }

  private static List<String> modes(VirshCall call) {
    return call.has("mode") ? List.of(call.get("mode").split(",", -1)) : List.of();
  }

  /// Refuses modes that QEMU does not have.
  ///
  /// @param function of libvirt's that is asked
  static void check(VirshCall call, String function) throws LibvirtError {
    int flags = flags(call);
    if ((flags & ~KNOWN) != 0) {
      throw LibvirtError.plain(
          "unsupported flags (0x%x) in function %s".formatted(flags & ~KNOWN, function));
    }
  }

  /// Refuses to ask only an agent.
  static void checkAgent(VirshCall call, Domain domain) throws LibvirtError {
    if (flags(call) == 1 << NAMES.indexOf("agent")) {
      if (!domain.state().equals("running")) {
        throw LibvirtError.notDomainRunning();
      }
      throw LibvirtError.plain("argument unsupported: QEMU guest agent is not configured");
    }
  }

  private static int flags(VirshCall call) {
    int flags = 0;
    for (String mode : modes(call)) {
      flags |= 1 << NAMES.indexOf(mode);
    }
    return flags;
  }
}
