package dev.apsh.program.system;

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

/// su: runs another user's shell; root needs no password, and others have none to give.
public final class Su implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("su", "run another user's shell")
        .after("util-linux 2.38.1")
        .operands("[-] [USER [ARG]...]", Operand.TEXT)
        .completes("USER")
        .option("-c, --command=COMMAND", "run COMMAND in it")
        .option("-l, --login", "as if the user had logged in; also -")
        .option("-m, -p, --preserve-environment", "keep the environment")
        .option("-s, --shell=SHELL", "run SHELL")
        .notSimulated("-f, --fast", "-g, --group=GROUP", "-G, --supp-group=GROUP", "-P, --pty")
        .notSimulated("--session-command=COMMAND", "-w, --whitelist-environment=LIST");
  }

  @Override
  public int run(Call call) {
    List<String> words = new ArrayList<>(call.operands());
    boolean login = call.has("l") || (!words.isEmpty() && words.getFirst().equals("-"));
    if (!words.isEmpty() && words.getFirst().equals("-")) {
      words.removeFirst();
    }
    String name = words.isEmpty() ? "root" : words.removeFirst();
    Optional<User> user = new Accounts(call.process()).user(name);
    if (user.isEmpty()) {
      return call.fail(
          "user "
              + name
              + " does not exist or the user entry does not contain all the required"
              + " fields");
    }
    if (!call.process().caller().isRoot()) {
      return call.fail("Authentication failure");
    }
    String shell = call.value("s").orElse(user.get().shell());
    if (!call.has("m")) {
      become(call, user.get(), shell, login);
    }
    call.process().caller(new Caller(user.get().uid(), user.get().gid()));
    List<String> argv = new ArrayList<>(List.of(shell));
    call.value("c").ifPresent(command -> argv.addAll(List.of("-c", command)));
    argv.addAll(words);
    return switch (Exec.load(call.process(), argv)) {
      case Failed<Image>(Refused no) ->
          call.fail(127, "failed to execute " + shell + ": " + no.text());
      case Done<Image>(Image image) -> Exec.become(call.process(), image);
    };
  }

  private static void become(Call call, User user, String shell, boolean login) {
    Map<String, String> environment = call.process().environment();
    if (login) {
      String term = environment.getOrDefault("TERM", "");
      environment.clear();
      environment.put("TERM", term.isEmpty() ? "dumb" : term);
      environment.put("LANG", "C.UTF-8");
      environment.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
      call.process().changeDirectory(user.home());
    }
    environment.put("HOME", user.home());
    environment.put("SHELL", shell);
    if (user.uid() != 0 || login) {
      environment.put("USER", user.name());
      environment.put("LOGNAME", user.name());
    }
  }
}
