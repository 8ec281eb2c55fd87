package dev.apsh.vfio;

import dev.apsh.ap.Apqn;
import dev.apsh.bus.ApQueue;
import dev.apsh.hardware.ResponseCode;
import java.util.Optional;

/// A queue that is bound to vfio_ap: the mediated device that has its APQN, and how its last reset
/// ended.
final class VfioQueue {
  private final ApQueue queue;
  private Optional<MatrixMdev> mdev = Optional.empty();
  private ResponseCode lastReset = ResponseCode.NORMAL;
  private long linked;

  VfioQueue(ApQueue queue) {
    this.queue = queue;
  }

  Apqn apqn() {
    return queue.apqn();
  }

  Optional<MatrixMdev> mdev() {
    return mdev;
  }

  /// The device gets this queue, as its `order`th link.
  void link(MatrixMdev owner, long order) {
    if (mdev.isEmpty() || mdev.get() != owner) {
      mdev = Optional.of(owner);
      linked = order;
    }
  }

  /// When it was linked, against others of the same device.
  long linked() {
    return linked;
  }

  /// The place of its APQN in a device's table of queues, as the kernel hashes it.
  int bucket() {
    Apqn number = apqn();
    int value = (number.adapter() << 8) | number.domain();
    return (value * 0x61C88647) >>> 24;
  }

  void unlink() {
    mdev = Optional.empty();
  }

  ResponseCode lastReset() {
    return lastReset;
  }

  void wasReset(ResponseCode result) {
    lastReset = result;
  }
}
