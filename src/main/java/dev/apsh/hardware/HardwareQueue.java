package dev.apsh.hardware;

/// What one AP queue holds: replies that wait, and whether it interrupts.
final class HardwareQueue {
  private final int depth;
  private int replies;
  private boolean interrupts;

  HardwareQueue(int depth) {
    this.depth = depth;
  }

  QueueStatus status(ResponseCode code, QueueInfo info) {
    return new QueueStatus(code, replies == 0, replies == depth, interrupts, info);
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

  void interrupt(boolean enable) {
    interrupts = enable;
  }
}
