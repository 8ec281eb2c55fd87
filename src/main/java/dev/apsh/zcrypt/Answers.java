package dev.apsh.zcrypt;

import dev.apsh.bus.ApCard;
import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApQueue;
import dev.apsh.kernel.Feature;
import java.util.HashSet;
import java.util.Set;

/// Whether coprocessors answer when they are asked about themselves, and what they have answered.
///
/// To 6.15 the kernel keeps the answers for when a device is offline.
final class Answers {
  private final Zcrypt zcrypt;
  private final boolean keeps;
  private final Set<String> kept = new HashSet<>();

  Answers(Zcrypt zcrypt) {
    this.zcrypt = zcrypt;
    this.keeps = zcrypt.profile().has(Feature.KEPT_ANSWERS);
  }

  /// Whether a request to any queue of a card is carried out.
  boolean answers(ApCard card) {
    return card.queues().stream().anyMatch(this::answers);
  }

  boolean answers(ApQueue queue) {
    return QueueDriver.has(queue)
        && queue.card().device().isBound()
        && isUsable(queue.card())
        && isUsable(queue);
  }

  private boolean isUsable(ApDevice device) {
    return zcrypt.isOnline(device) && device.isConfigured() && !device.isCheckStopped();
  }

  /// A CCA adapter that is online is asked always; of one that is offline there is what it said.
  boolean hasOfCca(ApDevice device, boolean answers) {
    if (answers) {
      kept.add(device.name());
    }
    return answers || (keeps && !zcrypt.isOnline(device) && kept.contains(device.name()));
  }

  /// An EP11 adapter that is online and does not answer is told of once more, then forgotten.
  boolean hasOfEp11(ApDevice device, boolean answers) {
    if (answers) {
      kept.add(device.name());
    }
    return answers
        || (keeps
            && (zcrypt.isOnline(device)
                ? kept.remove(device.name())
                : kept.contains(device.name())));
  }
}
