package dev.apsh.program.virsh;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Network;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `virsh console`: root's shell on a domain's Linux, at the terminal at which virsh runs.
final class DomainConsole {
  private DomainConsole() {}

  static boolean connect(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = DomainCommands.domain(call);
    if (domain.isEmpty()) {
      return false;
    }
    if (!domain.get().isActive()) {
      return call.fail("The domain is not running");
    }
    Process process = call.session().process();
    if (process.descriptors().get(0).filter(Channel::isTerminal).isEmpty()) {
      return call.fail("Cannot run interactive console without a controlling TTY");
    }
    call.tell("Connected to domain '" + domain.get().name() + "'");
    call.tell("Escape character is ^] (Ctrl + ])");
    call.session().call().out().flush();
    Optional<Network> network = call.connection().sys().doors().network();
    if (network.isPresent()
        && network.get().host(domain.get().name()) instanceof Done<Sys>(Sys linux)) {
      shell(process, linux);
    }
    return true;
  }

  private static void shell(Process process, Sys linux) {
    Location home =
        linux
            .files()
            .directory(linux.files().root(), "/root", Caller.ROOT)
            .orElse(no -> linux.files().root());
    Process remote =
        Process.login(
            linux,
            Map.of(
                "HOME", "/root",
                "LOGNAME", "root",
                "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "SHELL", "/bin/bash",
                "TERM", process.environment().getOrDefault("TERM", "dumb"),
                "USER", "root"),
            home,
            Caller.ROOT);
    remote.group(process.group());
    for (int number = 0; number < 3; number++) {
      process.descriptors().share(number, remote.descriptors());
    }
    Optional<Program> bash = linux.programs().named("bash");
    bash.ifPresent(program -> remote.run(program, List.of("-bash")));
  }
}
