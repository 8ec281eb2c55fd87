package dev.apsh.trace;

import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A machine that answers a trace's commands, one after the other, as they are recorded.
final class TraceMachine {
  private static final int LARGEST_READ = 1 << 16;

  private final KernelProfile profile;
  private final List<Sleeper> sleepers = new ArrayList<>();
  private final Recorder recorder = new Recorder();
  private Optional<World> world = Optional.empty();
  private int line;

  TraceMachine(KernelProfile profile) {
    this.profile = profile;
  }

  /// A writer that sleeps, and the line of its command.
  private record Sleeper(int line, Blocked write) {}

  /// The answer to one command, with those of earlier ones that it has woken.
  String answer(String command) {
    line++;
    String answer = run(command);
    return sleepers.isEmpty() ? answer : answer + woken();
  }

  private String woken() {
    StringBuilder woken = new StringBuilder();
    Iterator<Sleeper> all = sleepers.iterator();
    while (all.hasNext()) {
      Sleeper sleeper = all.next();
      if (sleeper.write().over().getAsBoolean()) {
        all.remove();
        woken.append(" ; #").append(sleeper.line()).append(' ');
        woken.append(written(sleeper.write().then().get()));
      }
    }
    return woken.toString();
  }

  private String run(String command) {
    int blank = command.indexOf(' ');
    String verb = blank < 0 ? command : command.substring(0, blank);
    String rest = blank < 0 ? "" : command.substring(blank + 1);
    if (verb.equals("machine")) {
      world = Optional.of(World.boot(profile, rest));
      return "ok";
    }
    if (world.isEmpty()) {
      return "no machine";
    }
    return run(world.get(), verb, rest);
  }

  private String run(World machine, String verb, String rest) {
    return switch (verb) {
      case "write" -> write(machine, rest, "\n");
      case "writen" -> write(machine, rest, "");
      case "read" -> read(machine, rest);
      case "ls" -> list(machine, rest);
      case "readlink" -> readlink(machine, rest);
      case "modprobe" -> outcome(machine.linux().modules().load(rest));
      case "rmmod" -> outcome(machine.linux().modules().unload(rest));
      case "dmesg" -> dmesg(machine);
      case "guest-start", "guest-stop", "guest-masks", "guest-reset", "guest-aqic" ->
          machine.guests().answer(verb, rest);
      default -> machine.hardware().answer(verb, rest);
    };
  }

  private static String outcome(Outcome<String> outcome) {
    return switch (outcome) {
      case Done<String> done -> "ok";
      case Failed<String>(Refused refused) -> refused.errno().name();
    };
  }

  private String write(World machine, String rest, String end) {
    int blank = rest.indexOf(' ');
    String path = blank < 0 ? rest : rest.substring(0, blank);
    String value = blank < 0 ? "" : rest.substring(blank + 1);
    Bytes bytes = Bytes.of(Escapes.undo(value) + end);
    return switch (machine
        .vfs()
        .open(machine.vfs().root(), path, OpenMode.WRITE_EXISTING, 0, Caller.ROOT)) {
      case Failed<OpenFile>(Refused refused) -> refused.errno().name();
      case Done<OpenFile>(OpenFile file) -> written(file.write(bytes));
    };
  }

  private String written(Write write) {
    return switch (write) {
      case Written written -> "ok";
      case Refused refused -> refused.errno().name();
      case Blocked blocked -> {
        sleepers.add(new Sleeper(line, blocked));
        yield "BLOCKED";
      }
    };
  }

  private String read(World machine, String path) {
    return switch (machine.vfs().open(machine.vfs().root(), path, OpenMode.READ, 0, Caller.ROOT)) {
      case Failed<OpenFile>(Refused refused) -> refused.errno().name();
      case Done<OpenFile>(OpenFile file) -> shown(file.read(LARGEST_READ));
    };
  }

  private String shown(Read read) {
    return switch (read) {
      case Content(Bytes bytes) -> {
        recorder.read(bytes);
        yield Escapes.quote(bytes.text());
      }
      case Refused refused -> refused.errno().name();
    };
  }

  private String list(World machine, String path) {
    return switch (machine.vfs().node(machine.vfs().root(), path, Caller.ROOT)) {
      case Failed<Node>(Refused refused) -> refused.errno().name();
      case Done<Node>(Directory directory) ->
          "[" + String.join(" ", recorder.list(directory.names())) + "]";
      case Done<Node> other -> "ENOTDIR";
    };
  }

  private static String readlink(World machine, String path) {
    return switch (machine.vfs().nodeOrLink(machine.vfs().root(), path, Caller.ROOT)) {
      case Failed<Node>(Refused refused) -> refused.errno().name();
      case Done<Node>(Link link) -> Escapes.quote(link.target());
      case Done<Node> other -> "EINVAL";
    };
  }

  private static String dmesg(World machine) {
    StringBuilder text = new StringBuilder();
    KernelLog log = machine.linux().log();
    log.messages().forEach(message -> text.append(message.text()).append('\n'));
    log.clear();
    return Escapes.quote(text.toString());
  }
}
