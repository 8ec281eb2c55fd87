package dev.apsh.hardware;

import java.util.ArrayList;
import java.util.List;

/// Those who are told of changes, in the order in which they came.
public final class ApListeners {
  private final List<ApListener> listeners = new ArrayList<>();

  public void add(ApListener listener) {
    listeners.add(listener);
  }

  public void remove(ApListener listener) {
    listeners.remove(listener);
  }

  public void tell() {
    for (ApListener listener : List.copyOf(listeners)) {
      if (listeners.contains(listener)) {
        listener.configurationChanged();
      }
    }
  }
}
