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

  VfioQueue(ApQueue queue) {
    this.queue = queue;
  }

  Apqn apqn() {
    return queue.apqn();
  }

  Optional<MatrixMdev> mdev() {
    return mdev;
  }

  void link(MatrixMdev owner) {
    mdev = Optional.of(owner);
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
