package dev.apsh.console.terminal;

import dev.apsh.kernel.Bytes;
import dev.apsh.linux.Terminal.Closed;
import dev.apsh.linux.Terminal.Interrupted;
import dev.apsh.linux.Terminal.Line;
import dev.apsh.linux.Terminal.Typed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/// What is typed, in whole lines. A thread of its own waits for the keys, so that whoever reads can
/// be interrupted.
final class Keyboard {

  /// What came of reading.
  sealed interface Pressed {}

  /// Keys up to the end of a line; none when the keyboard is gone or Ctrl-D begins the line.
  record Keys(Bytes keys) implements Pressed {}

  /// Ctrl-C.
  record CtrlC() implements Pressed {}

  private final LinkedBlockingDeque<Pressed> pressed = new LinkedBlockingDeque<>();
  private final Semaphore wanted = new Semaphore(0);
  private volatile boolean waiting;
  private volatile boolean awaited;

  Keyboard(InputStream keys) {
    Thread.ofPlatform().daemon().name("keyboard").start(() -> pump(keys));
  }

  /// A terminal's read gives a line at most; one of no bytes is Ctrl-D, after which it goes on.
  private void pump(InputStream keys) {
    byte[] line = new byte[4096];
    while (true) {
      wanted.acquireUninterruptibly();
      int length;
      try {
        length = Math.max(0, keys.read(line));
      } catch (IOException e) {
        length = 0;
      }
      waiting = false;
      pressed.add(new Keys(Bytes.of(line, 0, length)));
    }
  }

  /// From any thread: Ctrl-C for whoever reads; false when nobody does.
  boolean interrupt() {
    return awaited && pressed.add(new CtrlC());
  }

  /// Waits for keys; gives at most `max` of them.
  Pressed read(int max) {
    awaited = true;
    if (pressed.isEmpty() && !waiting) {
      waiting = true;
      wanted.release();
    }
    try {
      Pressed next = pressed.take();
      if (next instanceof Keys(Bytes keys) && keys.length() > max) {
        pressed.addFirst(new Keys(keys.slice(max, keys.length())));
        return new Keys(keys.slice(0, max));
      }
      return next;
    } catch (InterruptedException e) {
      return new CtrlC();
    } finally {
      awaited = false;
    }
  }

  /// Waits for a whole line.
  Line line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      switch (read(1)) {
        case CtrlC ctrlC -> {
          return new Interrupted();
        }
        case Keys(Bytes keys) when keys.isEmpty() -> {
          return line.size() == 0 ? new Closed() : typed(line);
        }
        case Keys(Bytes keys) when keys.at(0) == '\n' -> {
          return typed(line);
        }
        case Keys(Bytes keys) -> line.writeBytes(keys.toArray());
      }
    }
  }

  private static Typed typed(ByteArrayOutputStream line) {
    return new Typed(line.toString(StandardCharsets.UTF_8));
  }
}
