package dev.apsh.bus;

import dev.apsh.device.Device;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.BindingsTold;

/// How many of the queues have a driver, and the uevents that tell when all have one.
final class Bindings {
  private final BindingsTold rule;
  private final Device root;
  private int queues;
  private int bound;
  private boolean scanned;
  private boolean complete;
  private long completions;

  Bindings(KernelProfile profile, Device root) {
    this.rule = profile.the(BindingsTold.class);
    this.root = root;
  }

  void added() {
    queues++;
  }

  void removed() {
    queues--;
  }

  void bound() {
    bound++;
  }

  void unbound() {
    bound--;
  }

  /// A driver is about to be offered a device that it may have.
  void probing() {
    complete = false;
  }

  /// A driver has taken a device.
  void probed() {
    if (rule == BindingsTold.AFTER_EACH_PROBE) {
      check();
    }
  }

  /// A driver has been registered and has taken what it could.
  void registered() {
    if (rule == BindingsTold.ONCE_A_SCAN) {
      check();
    }
  }

  /// The host has got adapters or domains that will need drivers.
  void expectMore() {
    complete = false;
  }

  /// A scan is over.
  void scanned() {
    boolean first = !scanned;
    scanned = true;
    if (rule == BindingsTold.NEVER) {
      return;
    }
    if (first) {
      root.changed("INITSCAN=done");
    }
    if (first || rule == BindingsTold.ONCE_A_SCAN) {
      check();
    }
  }

  /// How many times all queues have been found bound.
  long completions() {
    return completions;
  }

  String show() {
    return bound + "/" + queues + (scanned && bound == queues ? " (complete)\n" : "\n");
  }

  private void check() {
    boolean news = rule == BindingsTold.AFTER_EACH_PROBE || !complete;
    if (scanned && bound == queues && news) {
      complete = true;
      completions++;
      root.changed("BINDINGS=complete", "COMPLETECOUNT=" + completions);
    }
  }
}
