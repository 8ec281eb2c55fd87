package dev.apsh.program.system;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Executables.Image;
import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Accounts.User;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// sudo: runs a command as another user; root needs no password, and others may not.
public final class Sudo implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("sudo", "run a command as another user")
        .after("sudo 1.9.13p3")
        .operands("[NAME=VALUE]... COMMAND [ARG]...", Operand.PROGRAM)
        .option("-E, --preserve-env", "keep the environment")
        .option("-n, --non-interactive", "ask for no password, as always here")
        .option("-u, --user=USER", "as USER")
        .notSimulated("-A, --askpass", "-b, --background", "-B, --bell", "-C, --close-from=N")
        .notSimulated("-D, --chdir=DIR", "-e, --edit", "-g, --group=GROUP", "-H, --set-home")
        .notSimulated("-h HOST", "-i, --login", "-K, --remove-timestamp", "-k")
        .notSimulated("-l, --list", "-P, --preserve-groups", "-p, --prompt=P", "-R, --chroot=D")
        .notSimulated("-S, --stdin", "-s, --shell", "-T, --command-timeout=T", "-U USER")
        .notSimulated("-V", "-v, --validate")
        .differs("/etc/sudoers is not read: members of the group wheel may all, others nothing.")
        .inOrder()
        .hint(program -> "usage: sudo [-En] [-u user] [VAR=value] [command [arg ...]]\n");
  }

  /// Whether /etc/group has the user among those who may all.
  private static boolean isWheel(Call call, String user) {
    return new Accounts(call.process()).members("wheel").contains(user);
  }

  @Override
  public int run(Call call) {
    List<String> words = new ArrayList<>(call.operands());
    Map<String, String> environment = call.process().environment();
    while (!words.isEmpty() && words.getFirst().contains("=")) {
      String word = words.removeFirst();
      int equals = word.indexOf('=');
      environment.put(word.substring(0, equals), word.substring(equals + 1));
    }
    if (words.isEmpty()) {
      return call.hinted();
    }
    Accounts accounts = new Accounts(call.process());
    String caller = accounts.userName(call.process().caller().uid());
    if (!call.process().caller().isRoot() && !isWheel(call, caller)) {
      call.say(caller + " is not in the sudoers file.");
      return 1;
    }
    String name = call.value("u").orElse("root");
    Optional<User> user = accounts.user(name);
    if (user.isEmpty()) {
      call.say("sudo: unknown user " + name);
      return 1;
    }
    environment.put("SUDO_USER", caller);
    environment.put("USER", name);
    environment.put("LOGNAME", name);
    call.process().caller(new Caller(user.get().uid(), user.get().gid()));
    return switch (Exec.load(call.process(), words)) {
      case Done<Image>(Image image) -> Exec.become(call.process(), image);
      case Failed<Image>(Refused no) -> {
        String text = no.errno() == Errno.ENOENT ? "command not found" : no.text();
        yield call.fail(words.getFirst() + ": " + text);
      }
    };
  }
}
