package dev.apsh.program.system;

import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Network;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Sys;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.OpenMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// ssh: runs a command, or a shell, on another Linux.
public final class Ssh implements Tool {
  private static final int FAILURE = 255;
  private static final int WINDOW = 2 << 20;
  private static final int BLOCK = 16384;

  @Override
  public Usage usage() {
    return Usage.of("ssh", "run a command, or a shell, on another Linux")
        .after("OpenSSH 9.2p1")
        .operands("[USER@]HOST [COMMAND [ARG]...]", Operand.HOST)
        .option("-l USER", "as USER; root is the only one")
        .option("-n", "standard input is empty")
        .notSimulated("-4", "-6", "-A", "-a", "-B IF", "-b ADDRESS", "-C", "-c CIPHER", "-D PORT")
        .notSimulated("-E FILE", "-e CHAR", "-F FILE", "-f", "-G", "-g", "-I LIB", "-i FILE")
        .notSimulated("-J HOST", "-K", "-k", "-L FORWARD", "-M", "-m MAC", "-N", "-O COMMAND")
        .notSimulated("-o OPTION", "-p PORT", "-Q QUERY", "-q", "-R FORWARD", "-S PATH", "-s")
        .notSimulated("-T", "-t", "-V", "-v", "-W FORWARD", "-w TUN", "-X", "-x", "-Y", "-y")
        .inOrder()
        .failure(FAILURE)
        .hint(program -> "usage: " + program + " [-n] [-l login_name] destination [command]\n");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.hinted();
    }
    String destination = call.operands().getFirst();
    int at = destination.lastIndexOf('@');
    String host = destination.substring(at + 1);
    String user = call.value("l").orElse(at < 0 ? "root" : destination.substring(0, at));
    Optional<Network> network = call.process().sys().doors().network();
    Outcome<Sys> found =
        network.map(door -> door.host(host)).orElseGet(() -> Errno.ENOENT.refused().outcome());
    return switch (found) {
      case Failed<Sys>(Refused no) -> {
        call.say(
            no.errno() == Errno.ENOENT
                ? "ssh: Could not resolve hostname " + host + ": Name or service not known"
                : "ssh: connect to host " + host + " port 22: " + no.text());
        yield FAILURE;
      }
      case Done<Sys>(Sys sys) when !user.equals("root") -> {
        call.say(user + "@" + host + ": Permission denied (publickey).");
        yield FAILURE;
      }
      case Done<Sys>(Sys sys) -> login(call, host, sys);
    };
  }

  private static int login(Call call, String host, Sys sys) {
    Optional<Program> shell = sys.programs().named("bash");
    if (shell.isEmpty()) {
      return call.fail(FAILURE, "there is no bash on " + host);
    }
    List<String> words = call.operands().subList(1, call.operands().size());
    Optional<Channel> input = call.process().descriptors().get(0);
    boolean typed = input.filter(Channel::isTerminal).isPresent() && !call.has("n");
    if (words.isEmpty() && !typed) {
      call.say("Pseudo-terminal will not be allocated because stdin is not a terminal.");
    }
    Process remote = remote(call, sys, words.isEmpty() && typed);
    if (call.has("n")) {
      if (call.process().channel("/dev/null", OpenMode.READ)
          instanceof Done<Channel>(Channel nothing)) {
        remote.descriptors().set(0, nothing);
      }
    }
    List<String> argv =
        words.isEmpty() ? List.of("-bash") : List.of("bash", "-c", String.join(" ", words));
    int status = remote.run(shell.get(), argv);
    if (!call.has("n") && !typed) {
      input.ifPresent(channel -> drain(call, channel));
    }
    if (isGone(call, host, sys)) {
      call.say("Connection to " + host + " closed by remote host.");
      return FAILURE;
    }
    if (words.isEmpty() && typed) {
      call.say("Connection to " + host + " closed.");
    }
    return status;
  }

  private static Process remote(Call call, Sys sys, boolean typed) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("HOME", "/root");
    environment.put("LANG", "C.UTF-8");
    environment.put("LOGNAME", "root");
    environment.put("USER", "root");
    environment.put("SHELL", "/bin/bash");
    environment.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    if (typed) {
      environment.put("TERM", call.process().environment().getOrDefault("TERM", "dumb"));
    }
    Location home =
        sys.files()
            .directory(sys.files().root(), "/root", Caller.ROOT)
            .orElse(no -> sys.files().root());
    Process remote = Process.login(sys, environment, home, Caller.ROOT);
    remote.group(call.process().group());
    for (int number = 0; number < 3; number++) {
      call.process().descriptors().share(number, remote.descriptors());
    }
    return remote;
  }

  /// What is there to read was sent to the other side, whether it was read there or not.
  private static void drain(Call call, Channel input) {
    call.process().sys().scheduler().giveWay();
    int taken = 0;
    while (taken < WINDOW && input.isReady()) {
      if (!(input.read(BLOCK) instanceof Content(var bytes)) || bytes.isEmpty()) {
        return;
      }
      taken += bytes.length();
    }
  }

  private static boolean isGone(Call call, String host, Sys sys) {
    Optional<Network> network = call.process().sys().doors().network();
    return network.isPresent()
        && !(network.get().host(host) instanceof Done<Sys>(Sys there) && there == sys);
  }
}
