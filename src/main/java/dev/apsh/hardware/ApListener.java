package dev.apsh.hardware;

/// Somebody who is told that the AP configuration, or the state of an adapter in it, has changed.
@FunctionalInterface
public interface ApListener {
  void configurationChanged();
}
