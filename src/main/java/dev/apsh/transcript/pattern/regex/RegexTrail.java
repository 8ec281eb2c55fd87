package dev.apsh.transcript.pattern.regex;

import java.util.Arrays;

/// The way back of a run: choices not yet tried, and places as they were before they were changed.
final class RegexTrail {
  private static final int MOST = 1 << 23;

  private int[] entries = new int[64];
  private int size;

  /// A step to go on at, and the place in the text to do it.
  void choice(int step, int at) {
    push(step, at);
  }

  /// What a slot held.
  void place(int slot, int value) {
    push(~slot, value);
  }

  private void push(int key, int value) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = key;
    entries[size++] = value;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size >= MOST;
  }

  /// Takes the last entry off; it can be asked for until the next one comes.
  void drop() {
    size -= 2;
  }

  boolean isChoice() {
    return entries[size] >= 0;
  }

  int key() {
    return isChoice() ? entries[size] : ~entries[size];
  }

  int value() {
    return entries[size + 1];
  }

  /// Forgets the choices above `base`, as those of a part that has matched.
  void keepPlaces(int base) {
    int end = size;
    size = base;
    for (int entry = base; entry < end; entry += 2) {
      if (entries[entry] < 0) {
        push(entries[entry], entries[entry + 1]);
      }
    }
  }
}
