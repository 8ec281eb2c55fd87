package dev.apsh.hardware;

/// The status word of an AP queue: what it holds, whether it interrupts, and how the instruction
/// ended.
public record QueueStatus(
    ResponseCode code, boolean empty, boolean full, boolean interrupts, QueueInfo info) {

  static QueueStatus of(ResponseCode code, QueueInfo info) {
    return new QueueStatus(code, true, false, false, info);
  }

  public static QueueStatus notAvailable() {
    return of(ResponseCode.NOT_AVAILABLE, QueueInfo.NONE);
  }

  QueueStatus withInterrupts() {
    return new QueueStatus(code, empty, full, true, info);
  }

  public QueueStatus withInfo(QueueInfo next) {
    return new QueueStatus(code, empty, full, interrupts, next);
  }
}
