package dev.apsh.console;

import dev.apsh.lab.Stage;
import dev.apsh.linux.Sys;
import dev.apsh.session.TranscriptShell;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Refusal;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Settings;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Sessions whose machine leaves its /sys in a folder at the end: once for each state of the AP bus
/// and its devices.
final class EndStates implements Sessions {
  /// A tree of more queues than that has a million files.
  private static final int MOST_QUEUES = 4096;

  private final Sessions sessions = TestRun.sessions(Invocation.Choices.NONE);
  private final Path folder;
  private final Map<Map<String, String>, Path> trees = new LinkedHashMap<>();
  private final List<Integer> tooLarge = new ArrayList<>();
  private int ended;

  EndStates(Path folder) {
    this.folder = folder;
  }

  /// What lszcrypt can see, a file by its path in /sys and its content, and where it lies exported.
  Map<Map<String, String>, Path> trees() {
    return trees;
  }

  /// How many sessions there were.
  int ended() {
    return ended;
  }

  /// The numbers of queues of machines that are too large to be written down.
  List<Integer> tooLarge() {
    return tooLarge;
  }

  @Override
  public Opening open(Settings settings) {
    return switch (sessions.open(settings)) {
      case Opening.Opened(TranscriptShell shell) ->
          new Opening.Opened(new Ending(shell, shell.stage()));
      case Opening.Opened(SpareMachines.Lent lent) ->
          new Opening.Opened(new Ending(lent, lent.stage()));
      case Opening.Opened other -> throw new AssertionError("a session without a world: " + other);
      case Opening.Refused refused -> refused;
    };
  }

  private void end(Sys host) {
    ended++;
    int queues = queues(host);
    if (queues > MOST_QUEUES) {
      tooLarge.add(queues);
      return;
    }
    Map<String, String> state = new TreeMap<>();
    collect(host, "/sys/bus/ap", state);
    collect(host, "/sys/devices/ap", state);
    trees.computeIfAbsent(state, _ -> exported(host));
  }

  private Path exported(Sys host) {
    Path tree = folder.resolve("tree" + trees.size());
    SysfsExport.write(host, tree)
        .ifPresent(problem -> {
          throw new AssertionError(problem);
        });
    return tree;
  }

  private static int queues(Sys host) {
    return directory(host, "/sys/bus/ap/devices").stream()
        .filter(name -> name.contains("."))
        .toList()
        .size();
  }

  private static List<String> directory(Sys host, String path) {
    return host.files().node(host.files().root(), path, Caller.ROOT)
            instanceof dev.apsh.kernel.Outcome.Done<Node>(Directory directory)
        ? directory.names()
        : List.of();
  }

  private static void collect(Sys host, String path, Map<String, String> found) {
    for (String name : directory(host, path)) {
      String child = path + "/" + name;
      if (host.files().nodeOrLink(host.files().root(), child, Caller.ROOT)
          instanceof dev.apsh.kernel.Outcome.Done<Node>(Node node)) {
        switch (node) {
          case Link link -> found.put(child, "-> " + link.target());
          case Directory _ -> collect(host, child, found);
          case Attribute file when (file.meta().permissions() & 0444) != 0 ->
              found.put(child, file.show().toString());
          case Node _ -> {}
        }
      }
    }
  }

  /// A session that is told of at its end.
  private final class Ending implements Session {
    private final Session shell;
    private final Stage stage;

    Ending(Session shell, Stage stage) {
      this.shell = shell;
      this.stage = stage;
    }

    @Override
    public Reply run(Place place, byte[] command) {
      return shell.run(place, command);
    }

    @Override
    public Set<Refusal> refusals() {
      return shell.refusals();
    }

    @Override
    public String profile() {
      return shell.profile();
    }

    @Override
    public void close() {
      end(stage.host());
      shell.close();
    }
  }
}
