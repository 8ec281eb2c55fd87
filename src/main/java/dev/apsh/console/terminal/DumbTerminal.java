package dev.apsh.console.terminal;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Terminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jline.utils.Signals;

/// A terminal of type `dumb`: the computer's own line discipline edits and echoes, and nothing is
/// drawn. (JLine's own one neither hears Ctrl-C nor lets go of a read in progress, and colours what
/// it repeats.)
final class DumbTerminal implements Terminal {
  private static final Bytes NEWLINE = Bytes.of("\n");
  private final OutputStream screen = new FileOutputStream(FileDescriptor.out);
  private final Keyboard keyboard = new Keyboard(new FileInputStream(FileDescriptor.in));
  private final Runnable interrupt;

  private DumbTerminal(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  /// Whether the caller's terminal is such a one.
  static boolean isCallers() {
    String type = System.getenv("TERM");
    return type == null || type.startsWith("dumb");
  }

  /// Runs `session` on the user's terminal; gives its exit status.
  static int run(TerminalSession session) {
    DumbTerminal terminal = new DumbTerminal(session::interrupt);
    Object before = Signals.register("INT", terminal::interrupted);
    try {
      return session.run(terminal);
    } finally {
      Signals.unregister("INT", before);
    }
  }

  private void interrupted() {
    var _ = write(NEWLINE);
    if (!keyboard.interrupt()) {
      interrupt.run();
    }
  }

  @Override
  public Line line(String prompt, LineEditor language) {
    var _ = write(Bytes.of(prompt));
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (keyboard.line()) {
        case Interrupted interrupted -> {
          return interrupted;
        }
        case Closed closed -> {
          return text.isEmpty() ? closed : new Typed(text.toString());
        }
        case Typed(String next) -> text.append(next);
      }
      if (language.missing(text.toString()).isEmpty()) {
        return new Typed(text.toString());
      }
      text.append('\n');
      var _ = write(Bytes.of("> "));
    }
  }

  @Override
  public Read read(int max) {
    return switch (keyboard.read(max)) {
      case Keyboard.Keys(Bytes keys) -> new Content(keys);
      case Keyboard.CtrlC ctrlC -> {
        interrupt.run();
        yield Errno.EINTR.refused();
      }
    };
  }

  @Override
  public synchronized Write write(Bytes bytes) {
    try {
      bytes.writeTo(screen);
      screen.flush();
      return Written.WHOLE;
    } catch (IOException e) {
      return Errno.EIO.refused();
    }
  }

  @Override
  public int columns() {
    return 80;
  }

  @Override
  public int rows() {
    return 24;
  }

  @Override
  public void clear() {
    // a dumb terminal has no screen to wipe
  }
}
