package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Profiles;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Killed;
import dev.apsh.linux.LimitReached;
import dev.apsh.linux.Outside;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Sys;
import dev.apsh.program.Catalogue;
import dev.apsh.shell.builtin.Table;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Runs scripts on the document's machine, each on a fresh one.
final class ShellRun {
  private static final Map<String, Program> PROGRAMS = programs();

  private ShellRun() {}

  /// What a shell printed, and its exit status.
  record Ran(String output, String errors, int status) {}

  /// How the shell gets its commands.
  enum Kind {
    SCRIPT,
    COMMAND,
    INPUT
  }

  private static Map<String, Program> programs() {
    Map<String, Program> programs = new TreeMap<>();
    add(programs, new Bash("bash", Table.builtins()));
    add(programs, new Small("touch", ShellRun::touch));
    add(programs, new Small("chmod", ShellRun::makeExecutable));
    add(programs, new Small("sleep", ShellRun::sleep));
    new Catalogue().all().forEach(program -> add(programs, program));
    return programs;
  }

  private static void add(Map<String, Program> programs, Program program) {
    programs.put(program.name(), program);
  }

  /// A program that only the scripts of tests need.
  private record Small(String name, Body body) implements Program {
    @Override
    public int run(Process process) {
      return body.run(process);
    }
  }

  /// What such a program does.
  private interface Body {
    int run(Process process);
  }

  private static int touch(Process process) {
    for (String path : process.arguments().subList(1, process.arguments().size())) {
      if (process.channel(path, OpenMode.APPEND) instanceof Outcome.Done<Channel> opened) {
        opened.value().close();
      }
    }
    return 0;
  }

  private static int makeExecutable(Process process) {
    String path = process.arguments().getLast();
    if (process.sys().files().node(process.cwd(), path, process.caller())
        instanceof Outcome.Done<Node> found) {
      found.value().changeMeta(found.value().meta().withPermissions(0755));
    }
    return 0;
  }

  private static int sleep(Process process) {
    process.sleep(Duration.ofSeconds(Long.parseLong(process.arguments().getLast())), () -> false);
    return 0;
  }

  static Ran run(Kind kind, String script) {
    return run(kind, script, LabDefinition.document());
  }

  static Ran run(Kind kind, String script, LabDefinition lab) {
    World world = new World(lab, Profiles.document(), new Installed());
    world.scheduler().enter(Outside.NONE);
    Sys sys = world.host();
    var made = sys.files().makeDirectory(sys.files().root(), "/tmp/w", 0755, Caller.ROOT);
    Process process =
        Process.login(
            sys,
            Map.of("PATH", "/usr/bin:/bin", "HOME", "/root", "LANG", "C.UTF-8"),
            sys.files().root(),
            Caller.ROOT);
    var gone = process.changeDirectory("/tmp/w");
    Collected output = new Collected();
    Collected errors = new Collected();
    Bytes input = kind == Kind.INPUT ? Bytes.of(script) : Bytes.EMPTY;
    process.descriptors().set(0, new TextChannel(input));
    process.descriptors().set(1, output);
    process.descriptors().set(2, errors);
    int status = status(process, kind, script, errors);
    world.scheduler().close();
    if (!made.isDone() || !gone.isDone()) {
      throw new AssertionError("no place to run at");
    }
    return new Ran(output.text(), errors.text(), status);
  }

  private static int status(Process process, Kind kind, String script, Collected errors) {
    Bash bash = new Bash("bash", Table.builtins());
    try {
      return switch (kind) {
        case SCRIPT -> process.run(() -> bash.script(process, "t.sh", script, List.of()));
        case COMMAND -> process.run(bash, List.of("bash", "-c", script));
        case INPUT -> process.run(bash, List.of("bash"));
      };
    } catch (LimitReached limit) {
      var ignored = errors.write(Bytes.of(limit.getMessage() + "\n"));
      return LimitReached.STATUS;
    } catch (Killed killed) {
      return killed.signal().status();
    }
  }

  /// The programs of the catalogue, with those that only tests need.
  private static final class Installed implements Programs {
    @Override
    public Optional<Program> named(String name) {
      return Optional.ofNullable(PROGRAMS.get(name));
    }

    @Override
    public List<Program> all() {
      return new ArrayList<>(PROGRAMS.values());
    }
  }

  /// What was written to a descriptor.
  private static final class Collected implements Channel {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    String text() {
      return Bytes.of(bytes.toByteArray()).text();
    }

    @Override
    public Read read(int max) {
      return Content.END;
    }

    @Override
    public Write write(Bytes written) {
      if (bytes.size() > 1 << 24) {
        return Errno.ENOSPC.refused();
      }
      byte[] content = written.toArray();
      bytes.write(content, 0, content.length);
      return Written.WHOLE;
    }
  }
}
