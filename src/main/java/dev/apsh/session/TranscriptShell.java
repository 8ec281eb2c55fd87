package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.lab.World;
import dev.apsh.linux.Sys;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Conversation;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The shell of a transcript: an interactive one, whose output and errors come in one stream.
public final class TranscriptShell implements Session {
  private final WorldSession session;
  private final Conversation conversation;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  public TranscriptShell(World world, Builtins builtins, Map<String, String> environment) {
    this.session = new WorldSession(world, builtins, environment);
    session.connect(new Collected());
    this.conversation = session.converse();
  }

  @Override
  public Reply run(byte[] command) {
    output.reset();
    conversation.forgetStatus();
    int status = session.limited(() -> conversation.say(Bytes.of(command).text().concat("\n")));
    Reply reply =
        conversation.isOver()
            ? Reply.last(output.toByteArray(), status)
            : Reply.of(output.toByteArray(), status);
    return reply.because(refusals());
  }

  /// The facts behind what was refused since the last command.
  private String refusals() {
    return session.world().linuxes().stream()
        .map(Sys::processes)
        .map(processes -> processes.takeRefusal())
        .flatMap(Optional::stream)
        .map(Refused::why)
        .map(why -> why.facts())
        .filter(facts -> !facts.isEmpty())
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    session.close();
  }

  /// Standard input is empty; output and errors are kept in the order of writing.
  private final class Collected implements Streams {
    @Override
    public Bytes read() {
      return Bytes.EMPTY;
    }

    @Override
    public boolean out(Bytes bytes) {
      output.writeBytes(bytes.toArray());
      return true;
    }

    @Override
    public boolean error(Bytes bytes) {
      return out(bytes);
    }
  }
}
