package dev.apsh.program.virsh;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A run of virsh: where it prints, what it is connected to, how its commands go.
final class VirshSession {
  private static final int REFUSED = 2;

  private final Call call;
  private final boolean quiet;
  private String uri;
  private Optional<Connection> connection = Optional.empty();
  private boolean refused;
  private boolean ended;

  VirshSession(Call call, String uri, boolean quiet) {
    this.call = call;
    this.uri = uri;
    this.quiet = quiet;
  }

  Process process() {
    return call.process();
  }

  Call call() {
    return call;
  }

  String uri() {
    return uri;
  }

  /// Another connection from now on.
  void uri(String next) {
    close();
    uri = next;
  }

  Connection connection() throws LibvirtError {
    if (connection.isEmpty()) {
      connection = Optional.of(Connection.open(process(), uri));
    }
    return connection.get();
  }

  void close() {
    connection.ifPresent(Connection::close);
    connection = Optional.empty();
  }

  /// Whether additional lines are left out.
  boolean isQuiet() {
    return quiet;
  }

  void print(String text) {
    call.out().print(text);
  }

  void extra(String text) {
    if (!quiet) {
      print(text);
    }
  }

  void error(String text) {
    if (!text.isEmpty()) {
      call.say("error: " + text);
    }
  }

  /// Says that libvirt's virsh has this and this one has not.
  void refuse(String what) {
    call.warn(what + " is not simulated");
    refused = true;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  /// Runs the commands of one line; gives the exit status.
  int run(CommandParser.Words words) {
    refused = false;
    Optional<List<VirshCall>> calls = new CommandParser(this, words).parse();
    boolean good = calls.isPresent();
    Iterator<VirshCall> each = calls.orElse(List.of()).iterator();
    while (each.hasNext() && !ended) {
      good = run(each.next());
      extra("\n");
      call.out().flush();
    }
    return refused ? REFUSED : good ? 0 : 1;
  }

  private boolean run(VirshCall command) {
    process().step();
    try {
      if (command.command().group().connects() && !isConnected()) {
        return false;
      }
      return command.run();
    } catch (LibvirtError e) {
      error(e.text());
      return false;
    }
  }

  /// Connects unless it is; says so and gives false when that fails.
  boolean isConnected() {
    try {
      connection();
      return true;
    } catch (LibvirtError e) {
      error("failed to connect to the hypervisor");
      error(e.text());
      return false;
    }
  }
}
