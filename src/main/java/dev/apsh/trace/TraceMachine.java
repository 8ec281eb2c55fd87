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
import dev.apsh.trace.Trace.Command;
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
  /// What marks the lines of vfio's and the IOMMU's core, and of who asks that for a group.
  private static final List<String> UNHEARD =
      List.of("VFIO - ", "iommu: ", " iommu group ", "MDEV: group_id", "MDEV: detaching iommu");

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

  String answer(String command) {
    Command whole = Command.of(line, command, "");
    return answer(whole.verb(), whole.rest());
  }

  /// The answer to one command, with those of earlier ones that it has woken.
  String answer(String verb, String rest) {
    line++;
    String answer = run(verb, rest);
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

  private String run(String verb, String rest) {
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
      case "modprobe" -> refusal(machine.linux().modules().load(rest));
      case "rmmod" -> refusal(machine.linux().modules().unload(rest));
      case "dmesg" -> dmesg(machine);
      case "guest-start", "guest-stop", "guest-masks", "guest-reset", "guest-aqic" ->
          machine.guests().answer(verb, rest);
      default -> machine.hardware().answer(verb, rest);
    };
  }

  private String write(World machine, String rest, String end) {
    int blank = rest.indexOf(' ');
    String path = blank < 0 ? rest : rest.substring(0, blank);
    String value = blank < 0 ? "" : rest.substring(blank + 1);
    Bytes bytes = Bytes.of(Escapes.undo(value) + end);
    Outcome<OpenFile> open = open(machine, path, OpenMode.WRITE_EXISTING);
    return open instanceof Done<OpenFile>(OpenFile file)
        ? written(file.write(bytes))
        : refusal(open);
  }

  private static Outcome<OpenFile> open(World machine, String path, OpenMode mode) {
    return machine.vfs().open(machine.vfs().root(), path, mode, 0, Caller.ROOT);
  }

  private static String refusal(Outcome<?> outcome) {
    return outcome instanceof Failed<?>(Refused refused) ? refused.errno().name() : "ok";
  }

  private String written(Write write) {
    if (write instanceof Refused refused) {
      return refused.errno().name();
    }
    if (write instanceof Blocked blocked) {
      sleepers.add(new Sleeper(line, blocked));
      return "BLOCKED";
    }
    return "ok";
  }

  private String read(World machine, String path) {
    Outcome<OpenFile> open = open(machine, path, OpenMode.READ);
    return open instanceof Done<OpenFile>(OpenFile file)
        ? shown(file.read(LARGEST_READ))
        : refusal(open);
  }

  private String shown(Read read) {
    if (read instanceof Content(Bytes bytes)) {
      recorder.read(bytes);
      return Escapes.quote(bytes.text());
    }
    return read instanceof Refused refused ? refused.errno().name() : "ok";
  }

  private String list(World machine, String path) {
    Outcome<Node> node = machine.vfs().node(machine.vfs().root(), path, Caller.ROOT);
    if (!(node instanceof Done<Node>(Node found))) {
      return refusal(node);
    }
    return found instanceof Directory directory
        ? "[" + String.join(" ", recorder.list(directory.names())) + "]"
        : "ENOTDIR";
  }

  private static String readlink(World machine, String path) {
    Outcome<Node> node = machine.vfs().nodeOrLink(machine.vfs().root(), path, Caller.ROOT);
    if (!(node instanceof Done<Node>(Node found))) {
      return refusal(node);
    }
    return found instanceof Link link ? Escapes.quote(link.target()) : "EINVAL";
  }

  /// Without the lines of vfio's and the IOMMU's core, which the machines of the traces do not
  /// have.
  private static String dmesg(World machine) {
    StringBuilder text = new StringBuilder();
    KernelLog log = machine.linux().log();
    log.messages().stream()
        .map(KernelLog.Message::text)
        .filter(line -> UNHEARD.stream().noneMatch(line::contains))
        .forEach(line -> text.append(line).append('\n'));
    log.clear();
    return Escapes.quote(text.toString());
  }
}
