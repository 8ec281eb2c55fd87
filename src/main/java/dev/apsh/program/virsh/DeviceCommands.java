package dev.apsh.program.virsh;

import dev.apsh.program.virsh.HostdevChanges.Scope;
import dev.apsh.program.virsh.VirshCommand.Group;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// virsh's commands that change a domain's devices, speak to its QEMU, or send it away.
final class DeviceCommands {
  private static final Set<String> KNOWN =
      Set.of(
          "disk",
          "lease",
          "filesystem",
          "interface",
          "input",
          "sound",
          "video",
          "controller",
          "graphics",
          "hub",
          "redirdev",
          "smartcard",
          "serial",
          "parallel",
          "channel",
          "console",
          "memballoon",
          "nvram",
          "watchdog",
          "rng",
          "shmem",
          "tpm",
          "panic",
          "memory",
          "iommu",
          "vsock",
          "audio",
          "crypto");

  private DeviceCommands() {}

  static List<VirshCommand> all() {
    return List.of(
        new VirshCommand(
            "attach-device",
            Group.DOMAIN,
            "attach device from an XML file",
            "Attach device from an XML <file>.",
            options(),
            DeviceCommands::attach),
        new VirshCommand(
            "detach-device",
            Group.DOMAIN,
            "detach device from an XML file",
            "Detach device from an XML <file>",
            options(),
            DeviceCommands::detach),
        new VirshCommand(
            "migrate",
            Group.DOMAIN,
            "migrate domain to another host",
            "Migrate domain to another host.  Add --live for live migration.",
            migrateOptions(),
            DeviceCommands::migrate),
        new VirshCommand(
            "qemu-monitor-command",
            Group.HOST,
            "QEMU Monitor Command",
            "QEMU Monitor Command",
            List.of(
                VirshOption.domain(),
                VirshOption.flag("hmp", "command is in human monitor protocol"),
                VirshOption.refused("pretty"),
                VirshOption.refused("return-value"),
                VirshOption.refused("pass-fds"),
                VirshOption.words("cmd", "command")),
            DeviceCommands::monitor));
  }

  private static List<VirshOption> options() {
    return List.of(
        VirshOption.domain(),
        VirshOption.required("file", "XML file"),
        VirshOption.flag("persistent", "make live change persistent"),
        VirshOption.flag("config", "affect next boot"),
        VirshOption.flag("live", "affect running domain"),
        VirshOption.flag("current", "affect current domain"));
  }

  private static List<VirshOption> migrateOptions() {
    List<VirshOption> options =
        new java.util.ArrayList<>(
            List.of(
                VirshOption.domain(),
                VirshOption.required(
                    "desturi",
                    "connection URI of the destination host as seen from the client(normal migration) or source(p2p migration)"),
                VirshOption.flag("live", "live migration"),
                VirshOption.flag("persistent", "persist VM on destination"),
                VirshOption.flag("undefinesource", "undefine VM on source"),
                VirshOption.flag("verbose", "display the progress of migration")));
    List.of(
            "offline",
            "p2p",
            "direct",
            "tunnelled",
            "suspend",
            "copy-storage-all",
            "copy-storage-inc",
            "copy-storage-synchronous-writes",
            "change-protection",
            "unsafe",
            "compressed",
            "auto-converge",
            "rdma-pin-all",
            "abort-on-error",
            "postcopy",
            "postcopy-after-precopy",
            "postcopy-resume",
            "zerocopy",
            "migrateuri",
            "graphicsuri",
            "listen-address",
            "dname",
            "timeout",
            "timeout-suspend",
            "timeout-postcopy",
            "xml",
            "migrate-disks",
            "disks-port",
            "disks-uri",
            "comp-methods",
            "comp-mt-level",
            "comp-mt-threads",
            "comp-mt-dthreads",
            "comp-xbzrle-cache",
            "auto-converge-initial",
            "auto-converge-increment",
            "persistent-xml",
            "tls",
            "postcopy-bandwidth",
            "parallel",
            "parallel-connections",
            "bandwidth",
            "tls-destination")
        .forEach(name -> options.add(VirshOption.refused(name)));
    return options;
  }

  /// What is done with a host device and a domain.
  @FunctionalInterface
  private interface Change {
    void make(HostdevChanges changes, Hostdev hostdev, Scope scope) throws LibvirtError;
  }

  private static boolean attach(VirshCall call) throws LibvirtError {
    return change(call, "attach", "attached", HostdevChanges::attach);
  }

  private static boolean detach(VirshCall call) throws LibvirtError {
    return change(call, "detach", "detached", HostdevChanges::detach);
  }

  private static boolean change(VirshCall call, String verb, String done, Change change)
      throws LibvirtError {
    if (!call.areExclusive("persistent", "current")
        || !call.areExclusive("current", "live")
        || !call.areExclusive("current", "config")) {
      return false;
    }
    Optional<Domain> domain = DomainCommands.domain(call);
    Optional<String> text = domain.isEmpty() ? Optional.empty() : DomainCommands.file(call);
    if (domain.isEmpty() || text.isEmpty()) {
      return false;
    }
    Domains domains = call.connection().domains();
    return call.attempt(
        "Failed to " + verb + " device from " + call.get("file"),
        () -> {
          Scope scope = Scope.of(call, domain.get());
          Hostdev hostdev = device(text.get());
          change.make(new HostdevChanges(domains, domain.get()), hostdev, scope);
          call.tell("Device " + done + " successfully");
        });
  }

  private static Hostdev device(String text) throws LibvirtError {
    Xml xml = XmlReader.read(text, "device_definition");
    if (KNOWN.contains(xml.name())) {
      throw LibvirtError.notSupported("a device <" + xml.name() + "> is not simulated");
    }
    if (!xml.name().equals("hostdev")) {
      throw LibvirtError.unsupported("unknown device type '" + xml.name() + "'");
    }
    return Hostdev.parse(xml);
  }

  private static boolean migrate(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = DomainCommands.domain(call);
    if (domain.isEmpty()) {
      return false;
    }
    Connection there = Connection.open(call.session().process(), call.get("desturi"));
    try {
      new Migration(call.connection(), domain.get())
          .to(there, call.has("persistent"), call.has("undefinesource"));
    } finally {
      there.close();
    }
    if (call.has("verbose")) {
      call.session().call().err().print("\rMigration: [100 %]\n");
    }
    return true;
  }

  private static boolean monitor(VirshCall call) throws LibvirtError {
    if (!call.has("hmp")) {
      call.session().refuse("qemu-monitor-command without --hmp");
      return false;
    }
    Optional<Domain> domain = DomainCommands.domain(call);
    if (domain.isEmpty()) {
      return false;
    }
    String line = String.join(" ", call.words("cmd"));
    String answer = call.connection().domains().monitor(domain.get(), line);
    if (line.equals("quit") || line.equals("q")) {
      call.connection().domains().crashed(domain.get());
      throw LibvirtError.notDomainRunning();
    }
    call.print(answer + "\n");
    return true;
  }
}
