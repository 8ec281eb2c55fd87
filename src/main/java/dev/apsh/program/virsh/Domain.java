package dev.apsh.program.virsh;

import java.util.Optional;

/// A domain: its definition on disk, what runs of it, or both.
record Domain(String name, Optional<Xml> config, Optional<Live> live) {

  /// What runs of a domain.
  ///
  /// @param id libvirt's number of this run
  /// @param pid of its QEMU
  /// @param state in libvirt's words: running or paused
  record Live(int id, int pid, String state, Xml xml) {}

  boolean isActive() {
    return live.isPresent();
  }

  boolean isPersistent() {
    return config.isPresent();
  }

  String state() {
    return live.map(Live::state).orElse("shut off");
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
