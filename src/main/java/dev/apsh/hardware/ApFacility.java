package dev.apsh.hardware;

import dev.apsh.ap.Apqn;
import java.util.Optional;

/// The AP instructions and SCLP commands that a Linux has: an LPAR's, or a guest's over its control
/// block.
public interface ApFacility {

  boolean has(Facility facility);

  /// PQAP(QCI): empty without facility 12.
  Optional<ApConfiguration> query();

  /// PQAP(TAPQ): response code 00, 01 not available, 03 deconfigured, 04 check-stopped.
  QueueStatus test(Apqn apqn);

  /// PQAP(ZAPQ): resets the queue and zeroizes its domain.
  ResponseCode zeroize(Apqn apqn);

  /// PQAP(AQIC): switches the interrupts of a queue.
  ResponseCode interrupt(Apqn apqn, boolean enable);

  /// NQAP: puts a command that changes nothing into the queue.
  ResponseCode enqueue(Apqn apqn);

  /// NQAP of a command that changes `domain`, which must be a control domain.
  ResponseCode enqueue(Apqn apqn, int domain);

  /// DQAP: takes a reply out of the queue.
  ResponseCode dequeue(Apqn apqn);

  /// PQAP(QACT): the type, at most `newest`, with which this queue's adapter is compatible; 0 for
  /// none, and while the adapter is off or check-stopped.
  int compatibleType(Apqn apqn, int newest);

  /// SCLP: configures an adapter on or off.
  SclpResponse configure(int adapter, boolean on);

  /// From now on `listener` is told of each change of the configuration or of an adapter's state.
  void addListener(ApListener listener);

  void removeListener(ApListener listener);
}
