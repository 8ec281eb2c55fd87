package dev.apsh.bus;

import dev.apsh.device.Device;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;

/// How many of the queues have a driver, and the uevents that tell when all have one.
final class Bindings {
  private final KernelProfile profile;
  private final Device root;
  private int queues;
  private int bound;
  private boolean scanned;
  private boolean told;
  private long completions;

  Bindings(KernelProfile profile, Device root) {
    this.profile = profile;
    this.root = root;
  }

  void added() {
    queues++;
    told = false;
  }

  void removed() {
    queues--;
  }

  void bound() {
    bound++;
    check();
  }

  void unbound() {
    bound--;
    told = false;
  }

  /// The first scan is over.
  void firstScan() {
    scanned = true;
    if (profile.has(Feature.BINDINGS)) {
      root.changed("INITSCAN=done");
    }
    check();
  }

  /// How many times all queues have become bound.
  long completions() {
    return completions;
  }

  String show() {
    return bound + "/" + queues + (scanned && bound == queues ? " (complete)\n" : "\n");
  }

  private void check() {
    if (scanned && bound == queues && !told) {
      told = true;
      completions++;
      if (profile.has(Feature.BINDINGS)) {
        root.changed("BINDINGS=complete", "COMPLETECOUNT=" + completions);
      }
    }
  }
}
