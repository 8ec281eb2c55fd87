package dev.apsh.session;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.linux.Sys;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Accounts.User;
import dev.apsh.shell.Builtins;
import dev.apsh.shell.Conversation;
import dev.apsh.transcript.Place;
import dev.apsh.vfs.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The shells of a transcript that are not root's on the host, each opened when it is first used.
final class Logins {
  private final WorldSession session;
  private final Builtins builtins;
  private final Map<String, String> environment;
  private final Map<Place, Login> open = new HashMap<>();

  Logins(WorldSession session, Builtins builtins, Map<String, String> environment) {
    this.session = session;
    this.builtins = builtins;
    this.environment = new TreeMap<>(environment);
  }

  /// A shell on a Linux, which may have been switched off since.
  private record Login(Sys sys, Conversation conversation) {}

  /// What came of looking for a shell.
  sealed interface Result {}

  /// The shell of a place.
  record Found(Conversation conversation) implements Result {}

  /// Why there is none: one line.
  record None(String why) implements Result {}

  Result at(Place place) {
    Outcome<Sys> sys =
        place.kind() == Place.Kind.GUEST
            ? session.world().host(place.name())
            : Outcome.of(session.world().host());
    return switch (sys) {
      case Failed<Sys>(Refused no) -> new None("no shell on " + place.name() + ": " + no.text());
      case Done<Sys>(Sys up) -> at(place, up);
    };
  }

  private Result at(Place place, Sys sys) {
    Login known = open.get(place);
    if (known != null && known.sys() == sys && !known.conversation().isOver()) {
      return new Found(known.conversation());
    }
    Optional<Process> process = process(place, sys);
    if (process.isEmpty()) {
      return new None("no user " + place.user());
    }
    session.connect(process.get());
    Conversation conversation = new Conversation(process.get(), builtins);
    open.put(place, new Login(sys, conversation));
    return new Found(conversation);
  }

  private Optional<Process> process(Place place, Sys sys) {
    Map<String, String> all = new TreeMap<>(LoginEnvironment.ROOT);
    all.putAll(environment);
    Process process = WorldSession.login(sys, all, Caller.ROOT);
    if (place.user().isEmpty() || place.user().equals("root")) {
      return Optional.of(process);
    }
    Optional<User> user = new Accounts(process).user(place.user());
    return user.map(known -> WorldSession.become(process, known));
  }
}
