package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.lab.Stage;
import dev.apsh.lab.World;
import dev.apsh.linux.Hypervisor;
import dev.apsh.linux.Processes;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Terminal;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Conversation;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The shells of a transcript: interactive ones, whose output and errors come in one stream.
public final class TranscriptShell implements Session {
  private static final int NO_SHELL = 255;

  private final WorldSession session;
  private Conversation root;
  private final Logins logins;
  private final Consumer<TranscriptShell> user;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final Deadline deadline;

  public TranscriptShell(Stage world, Builtins builtins, Map<String, String> environment) {
    this(world, builtins, environment, Deadline.NONE);
  }

  public TranscriptShell(
      Stage world, Builtins builtins, Map<String, String> environment, Deadline deadline) {
    this(world, builtins, environment, deadline, _ -> {});
  }

  /// @param user takes the session over when it is handed to him
  public TranscriptShell(
      Stage world,
      Builtins builtins,
      Map<String, String> environment,
      Deadline deadline,
      Consumer<TranscriptShell> user) {
    this.user = user;
    this.deadline = deadline;
    this.session = new WorldSession(world, builtins, environment);
    session.connect(new Collected());
    this.root = session.converse();
    this.logins = new Logins(session, builtins, environment);
  }

  @Override
  public Reply run(Place place, byte[] command) {
    output.reset();
    String text = Bytes.of(command).text();
    return switch (place.kind()) {
      case HOST, GUEST -> run(place, text);
      case SE -> run(place, "se " + text);
      case MONITOR -> monitor(place.name(), text);
    };
  }

  /// A line to the monitor of a guest's QEMU; of the only guest when there is no name.
  private Reply monitor(String name, String line) {
    Optional<Hypervisor> hypervisor = session.world().host().doors().hypervisor();
    List<String> running = hypervisor.map(Hypervisor::running).orElse(List.of());
    String guest = name.isEmpty() && running.size() == 1 ? running.getFirst() : name;
    Optional<String> said = hypervisor.flatMap(door -> door.monitor(guest, line));
    String text = said.orElseGet(() -> "apsh: no monitor of one guest: " + running + "\n");
    boolean isWrong =
        said.isEmpty() || text.startsWith("Error") || text.startsWith("unknown command");
    return Reply.of(Bytes.of(text).toArray(), isWrong ? 1 : 0);
  }

  private Reply run(Place place, String text) {
    if (place.user().isEmpty() && isHosts(place)) {
      return said(root, text);
    }
    return switch (logins.at(place)) {
      case Logins.Found(Conversation conversation) -> said(conversation, text);
      case Logins.None(String why) -> Reply.of(Bytes.of("apsh: " + why + "\n").toArray(), NO_SHELL);
    };
  }

  /// Whether a place is the host: also under its own name, or under one that nobody has.
  private boolean isHosts(Place place) {
    if (place.kind() != Place.Kind.GUEST) {
      return true;
    }
    return switch (session.world().host(place.name())) {
      case Done<Sys>(Sys sys) -> sys == session.world().host();
      case Failed<Sys>(Refused no) -> no.errno() == Errno.ENOENT;
    };
  }

  private Reply said(Conversation conversation, String text) {
    conversation.forgetStatus();
    Runnable ended = deadline.start(session::giveUp);
    int said = session.limited(() -> conversation.say(text.concat("\n")));
    ended.run();
    int status = session.world().host().isUp() ? said : 0;
    if (root.isOver() && session.hasBootedAgain()) {
      root = session.converseAgain();
      return Reply.of(output.toByteArray(), 0).because(facts());
    }
    Reply reply =
        root.isOver()
            ? Reply.last(output.toByteArray(), status)
            : Reply.of(output.toByteArray(), status);
    return reply.because(facts());
  }

  /// The facts behind what was refused since the last command.
  private String facts() {
    String all = "";
    for (Sys linux : session.world().linuxes()) {
      String facts = linux.processes().takeRefusal().map(Refused::why).map(Cause::facts).orElse("");
      all = all.isEmpty() || facts.isEmpty() ? all.concat(facts) : all + "; " + facts;
    }
    return all;
  }

  /// The world in which it runs.
  public Stage stage() {
    return session.world();
  }

  /// Of every Linux that is still up.
  @Override
  public Set<Refusal> refusals() {
    Set<Refusal> all = new TreeSet<>();
    for (Sys linux : session.world().linuxes()) {
      for (Processes.Met met : linux.processes().met()) {
        all.add(new Refusal(profile(), AttributeName.of(met.path()), met.errno().name()));
      }
    }
    return all;
  }

  @Override
  public String profile() {
    return session.world() instanceof World world ? world.profile().name() : "";
  }

  /// Somebody at a terminal goes on with the session.
  public int goOn(Terminal terminal) {
    return root.goOn(session.connect(terminal));
  }

  /// Standard input goes on with the session.
  public int goOn(Streams streams) {
    session.connect(streams);
    return root.goOn();
  }

  /// From any thread: Ctrl-C.
  public void interrupt() {
    session.interrupt();
  }

  @Override
  public void handOver() {
    user.accept(this);
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
