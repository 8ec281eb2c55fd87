package dev.apsh.hardware;

/// What PQAP(TAPQ) tells of a queue's adapter: hardware type, facility word, depth (of which 1 is
/// subtracted), longest message.
public record QueueInfo(int hardwareType, int functions, int depth, int longestMessage) {
  /// What is told of a queue that is not available.
  public static final QueueInfo NONE = new QueueInfo(0, 0, 0, 0);

  /// What is told without facility 15: no facilities.
  public QueueInfo withoutFunctions() {
    return new QueueInfo(hardwareType, 0, depth, longestMessage);
  }
}
