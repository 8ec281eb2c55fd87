package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.lab.Stage;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Commands typed into the shell of another world, with all that it answers in one stream.
final class KernelRun implements Streams {
  private final List<Bytes> output = new ArrayList<>();

  private KernelRun() {}

  /// What the world's shell answers, with the exit status behind it when that is not 0.
  static String of(Stage world, Builtins builtins, String commands) {
    KernelRun run = new KernelRun();
    try (WorldSession session = new WorldSession(world, builtins, Map.of())) {
      session.connect(run);
      Conversation conversation = session.converse();
      conversation.forgetStatus();
      int status = session.limited(() -> conversation.say(commands.concat("\n")));
      String text = Bytes.join(run.output).text();
      return status == 0 ? text : text + "[" + status + "]\n";
    }
  }

  @Override
  public Bytes read() {
    return Bytes.EMPTY;
  }

  @Override
  public boolean out(Bytes bytes) {
    output.add(bytes);
    return true;
  }

  @Override
  public boolean error(Bytes bytes) {
    return out(bytes);
  }
}
