package dev.apsh.transcript.coverage;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Settings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Sessions that keep, when they are closed, which refusals they met.
public final class CoveredSessions implements Sessions {
  private final Sessions sessions;
  private final Set<Refusal> met = new TreeSet<>();
  private final Set<String> profiles = new TreeSet<>();

  public CoveredSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  /// The refusals that were met so far.
  synchronized Set<Refusal> met() {
    return new TreeSet<>(met);
  }

  /// All refusals that the kernels which ran can give.
  synchronized Set<Refusal> declared() {
    Set<Refusal> declared = new TreeSet<>();
    profiles.forEach(profile -> declared.addAll(sessions.refusals(profile)));
    return declared;
  }

  private synchronized void keep(Session session) {
    met.addAll(session.refusals());
    profiles.add(session.profile());
  }

  @Override
  public Opening open(Settings settings) {
    return switch (sessions.open(settings)) {
      case Opening.Opened(Session session) -> new Opening.Opened(new Covered(session));
      case Opening.Refused refused -> refused;
    };
  }

  @Override
  public Catalogue catalogue() {
    return sessions.catalogue();
  }

  @Override
  public List<String> profiles() {
    return sessions.profiles();
  }

  /// A session that is looked at before it is closed.
  private final class Covered implements Session {
    private final Session session;

    Covered(Session session) {
      this.session = session;
    }

    @Override
    public Reply run(Place place, byte[] command) {
      return session.run(place, command);
    }

    @Override
    public void handOver() {
      session.handOver();
    }

    @Override
    public void close() {
      keep(session);
      session.close();
    }
  }
}
