package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.CardType;
import java.util.HashMap;
import java.util.Map;

/// A Crypto Express adapter in the machine: its type, its state, and its queues where they hold
/// something.
public final class Adapter {
  /// How many requests a queue holds.
  private static final int DEPTH = 8;

  private final int id;
  private final CardType type;
  private final QueueInfo info;
  private final Map<Integer, HardwareQueue> queues = new HashMap<>();
  private ApMask interrupting = ApMask.EMPTY;
  private QueueStatus idle;
  private boolean online = true;
  private boolean checkStopped;

  Adapter(int id, CardType type, int functions) {
    this.id = id;
    this.type = type;
    this.info = new QueueInfo(type.hardwareType(), functions, DEPTH - 1, type.longestMessage());
    this.idle = QueueStatus.of(ResponseCode.NORMAL, info);
  }

  public int id() {
    return id;
  }

  public CardType type() {
    return type;
  }

  /// Configured on; else in standby.
  public boolean isOnline() {
    return online;
  }

  public boolean isCheckStopped() {
    return checkStopped;
  }

  QueueInfo info() {
    return info;
  }

  /// What every queue of this adapter answers as to its state.
  ResponseCode state() {
    if (!online) {
      return ResponseCode.DECONFIGURED;
    }
    return checkStopped ? ResponseCode.CHECKSTOPPED : ResponseCode.NORMAL;
  }

  HardwareQueue queue(int domain) {
    return queues.computeIfAbsent(domain, number -> new HardwareQueue(DEPTH));
  }

  /// The status of a queue that is in the asker's configuration.
  QueueStatus status(int domain) {
    QueueStatus status = interrupting.has(domain) ? idle.withInterrupts() : idle;
    HardwareQueue queue = queues.isEmpty() ? null : queues.get(domain);
    return queue == null ? status : queue.of(status);
  }

  void interrupt(int domain, boolean enable) {
    interrupting = enable ? interrupting.with(domain) : interrupting.without(domain);
  }

  /// A reset empties a queue and switches its interrupts off.
  void forget(int domain) {
    queues.remove(domain);
    interrupting = interrupting.without(domain);
  }

  private void forgetAll() {
    queues.clear();
    interrupting = ApMask.EMPTY;
  }

  void become(boolean nextOnline) {
    online = nextOnline;
    if (!online) {
      forgetAll();
    }
    idle = QueueStatus.of(state(), info);
  }

  void checkStop(boolean stopped) {
    checkStopped = stopped;
    forgetAll();
    idle = QueueStatus.of(state(), info);
  }
}
