package dev.apsh.program.virsh;

import java.util.Optional;

/// A domain: its definition on disk, what runs of it, or both.
///
/// @param lastReason why its last run ended
record Domain(String name, Optional<Xml> config, Optional<Live> live, String lastReason) {

  /// What runs of a domain.
  ///
  /// @param id libvirt's number of this run
  /// @param pid of its QEMU
  /// @param state in libvirt's words: running or paused
  /// @param reason of that state
  record Live(int id, int pid, String state, String reason, Xml xml) {}

  boolean isActive() {
    return live.isPresent();
  }

  boolean isPersistent() {
    return config.isPresent();
  }

  String state() {
    return live.map(Live::state).orElse("shut off");
  }

  /// Why it is in its state.
  String reason() {
    return live.map(Live::reason).orElse(lastReason);
  }

  /// The number of this run, `-` when it does not run.
  String id() {
    return live.map(run -> "" + run.id()).orElse("-");
  }

  /// What runs, or else what is defined.
  Xml xml() {
    return live.map(Live::xml).or(() -> config).orElseThrow();
  }

  String uuid() {
    return xml().textOf("uuid").orElse("");
  }

  Live running() throws LibvirtError {
    if (live.isEmpty()) {
      throw LibvirtError.notDomainRunning();
    }
    return live.get();
  }
}
