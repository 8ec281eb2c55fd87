package dev.apsh.hardware;

/// What one AP queue holds: replies that wait.
final class HardwareQueue {
  private final int depth;
  private int replies;

  HardwareQueue(int depth) {
    this.depth = depth;
  }

  QueueStatus of(QueueStatus idle) {
    return new QueueStatus(
        idle.code(), replies == 0, replies == depth, idle.interrupts(), idle.info());
  }

  /// Takes a command, whose reply is there at once.
  ResponseCode enqueue() {
    if (replies == depth) {
      return ResponseCode.NOTHING_DONE;
    }
    replies++;
    return ResponseCode.NORMAL;
  }

  ResponseCode dequeue() {
    if (replies == 0) {
      return ResponseCode.NOTHING_DONE;
    }
    replies--;
    return ResponseCode.NORMAL;
  }
}
