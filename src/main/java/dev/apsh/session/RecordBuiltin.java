package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Shell;
import dev.apsh.vfs.OpenMode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `record FILE` and `history --as-transcript`: the session so far as a transcript, in a file of
/// the simulated machine or on standard output.
final class RecordBuiltin implements Builtin {
  private static final String USAGE = "record: usage: record FILE";

  private final WorldSession session;
  private final Builtins plain;

  RecordBuiltin(WorldSession session, Builtins plain) {
    this.session = session;
    this.plain = plain;
  }

  /// These built-in commands and the two.
  Builtins among(Builtins builtins) {
    return builtins.with(Map.of("record", this, "history", this));
  }

  @Override
  public int run(Shell shell, List<String> arguments) {
    if (arguments.getFirst().equals("record")) {
      return record(shell, arguments);
    }
    if (arguments.size() == 2 && arguments.get(1).equals("--as-transcript")) {
      shell.print(Bytes.of(transcript("history.t")).text());
      return 0;
    }
    return plain.named("history").map(history -> history.run(shell, arguments)).orElse(0);
  }

  private int record(Shell shell, List<String> arguments) {
    if (arguments.size() != 2 || arguments.get(1).startsWith("-")) {
      shell.complain(USAGE + "\n");
      return 2;
    }
    String file = arguments.get(1);
    byte[] text;
    try {
      text = transcript(file);
    } catch (InvalidPathException e) {
      shell.error("record: " + file + ": Invalid argument");
      return 1;
    }
    return write(shell, file, Bytes.of(text));
  }

  private byte[] transcript(String file) {
    return session.transcript(Path.of(file), session.settings());
  }

  private static int write(Shell shell, String file, Bytes text) {
    return switch (shell.process().open(file, OpenMode.WRITE)) {
      case Failed<Integer>(Refused refused) -> failed(shell, file, refused);
      case Done<Integer>(Integer descriptor) -> {
        boolean refused = shell.process().write(descriptor, text) instanceof Refused;
        var _ = shell.process().descriptors().close(descriptor);
        if (refused) {
          shell.error("record: " + file + ": write error");
        }
        yield refused ? 1 : 0;
      }
    };
  }

  private static int failed(Shell shell, String file, Refused refused) {
    shell.error("record: " + file + ": " + refused.text());
    return 1;
  }
}
