package dev.apsh.console.terminal;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Terminal;
import java.io.IOException;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.utils.InfoCmp.Capability;

/// The user's terminal, lent to the simulated world through JLine.
final class JlineTerminal implements Terminal {
  private final LineReader reader;
  private final CurrentEditor editor;
  private final Runnable interrupt;
  private Bytes typed = Bytes.EMPTY;

  /// @param interrupt what Ctrl-C does while a program reads
  JlineTerminal(LineReader reader, CurrentEditor editor, Runnable interrupt) {
    this.reader = reader;
    this.editor = editor;
    this.interrupt = interrupt;
  }

  @Override
  public Line line(String prompt, LineEditor language) {
    editor.become(language);
    return ask(() -> reader.readLine(prompt));
  }

  private static Line ask(Supplier<String> read) {
    try {
      return new Typed(read.get());
    } catch (UserInterruptException e) {
      return new Interrupted();
    } catch (EndOfFileException e) {
      return new Closed();
    }
  }

  /// A line for a program that shows no prompt of its own: edited, but not remembered.
  @Override
  public Read read(int max) {
    if (typed.isEmpty()) {
      editor.become(LineEditor.PLAIN);
      reader.setVariable(LineReader.DISABLE_HISTORY, true);
      Line line = ask(() -> reader.readLine(""));
      reader.setVariable(LineReader.DISABLE_HISTORY, false);
      switch (line) {
        case Typed(String text) -> typed = Bytes.of(text + "\n");
        case Interrupted interrupted -> {
          interrupt.run();
          return Errno.EINTR.refused();
        }
        case Closed closed -> {
          return Content.END;
        }
      }
    }
    Bytes some = typed.slice(0, Math.min(max, typed.length()));
    typed = typed.slice(some.length(), typed.length());
    return new Content(some);
  }

  @Override
  public Write write(Bytes bytes) {
    try {
      bytes.writeTo(reader.getTerminal().output());
      reader.getTerminal().flush();
      return Written.WHOLE;
    } catch (IOException e) {
      return Errno.EIO.refused();
    }
  }

  @Override
  public int columns() {
    return Math.max(1, reader.getTerminal().getWidth());
  }

  @Override
  public int rows() {
    return Math.max(1, reader.getTerminal().getHeight());
  }

  @Override
  public void clear() {
    var _ = reader.getTerminal().puts(Capability.clear_screen);
    reader.getTerminal().flush();
  }
}
