package dev.apsh.program.virsh;

import dev.apsh.program.virsh.VirshCommand.Group;
import java.util.List;
import java.util.Optional;

/// virsh's commands on the host and on itself.
final class HostCommands {
  static final String LIBVIRT = "10.1.0";

  private HostCommands() {}

  /// What `virsh -V` prints.
  static String longVersion() {
    return """
    Virsh command line tool of libvirt %s
    See web site at https://libvirt.org/

    Compiled with support for:
     Hypervisors: QEMU/KVM
     Networking: Remote
     Miscellaneous: Daemon Nodedev Readline

    """
        .formatted(LIBVIRT);
  }

  static List<VirshCommand> all() {
    return List.of(
        new VirshCommand(
            "hostname",
            Group.HOST,
            "print the hypervisor hostname",
            "",
            List.of(),
            HostCommands::hostname),
        new VirshCommand(
            "uri",
            Group.HOST,
            "print the hypervisor canonical URI",
            "",
            List.of(),
            HostCommands::uri),
        new VirshCommand(
            "version",
            Group.HOST,
            "show version",
            "Display the system version information.",
            List.of(VirshOption.flag("daemon", "report daemon version too")),
            HostCommands::version),
        new VirshCommand(
            "connect",
            Group.VIRSH,
            "(re)connect to hypervisor",
            "Connect to local hypervisor. This is built-in command after shell start up.",
            List.of(
                VirshOption.optional("name", "hypervisor connection URI"),
                VirshOption.refused("readonly")),
            HostCommands::connect),
        new VirshCommand(
            "exit",
            Group.VIRSH,
            "quit this interactive terminal",
            "",
            List.of(),
            HostCommands::quit),
        new VirshCommand(
            "help",
            Group.VIRSH,
            "print help",
            "Prints global help, command specific help, or help for a group of related commands",
            List.of(
                VirshOption.optional(
                    "command",
                    "Prints global help, command specific help, or help for a group of related commands")),
            HostCommands::help),
        new VirshCommand(
            "quit",
            Group.VIRSH,
            "quit this interactive terminal",
            "",
            List.of(),
            HostCommands::quit));
  }

  private static boolean hostname(VirshCall call) throws LibvirtError {
    call.print(call.connection().sys().uname().node() + "\n");
    return true;
  }

  private static boolean uri(VirshCall call) throws LibvirtError {
    call.print(call.connection().uri() + "\n");
    return true;
  }

  private static boolean version(VirshCall call) {
    call.print("Compiled against library: libvirt " + LIBVIRT + "\n");
    call.print("Using library: libvirt " + LIBVIRT + "\n");
    call.print("Using API: QEMU " + LIBVIRT + "\n");
    call.print("Running hypervisor: QEMU 8.2.0\n");
    if (call.has("daemon")) {
      call.print("Running against daemon: " + LIBVIRT + "\n");
    }
    return true;
  }

  private static boolean connect(VirshCall call) {
    String before = call.session().uri();
    call.session().uri(call.value("name").orElse(Connection.usual()));
    boolean isConnected = call.attempt("failed to connect to the hypervisor", call::connection);
    if (!isConnected) {
      call.session().uri(before);
    }
    return isConnected;
  }

  private static boolean quit(VirshCall call) {
    call.session().end();
    return true;
  }

  private static boolean help(VirshCall call) {
    Optional<String> topic = call.value("command");
    if (topic.isEmpty()) {
      call.print("Grouped commands:\n\n");
      for (Group group : Group.values()) {
        call.print(VirshCommands.group(group) + "\n");
      }
      return true;
    }
    for (Group group : Group.values()) {
      if (group.keyword().equals(topic.get()) || group.title().equals(topic.get())) {
        call.print(VirshCommands.group(group));
        return true;
      }
    }
    Optional<VirshCommand> command = VirshCommands.named(topic.get());
    command.ifPresent(found -> call.print(found.manual()));
    return command.isPresent()
        || call.fail("command or command group '" + topic.get() + "' doesn't exist");
  }
}
