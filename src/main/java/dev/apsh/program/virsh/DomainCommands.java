package dev.apsh.program.virsh;

import dev.apsh.program.tool.Files;
import dev.apsh.program.virsh.VirshCommand.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// virsh's commands on domains.
final class DomainCommands {
  private DomainCommands() {}

  static List<VirshCommand> all() {
    return List.of(
        command(
            "create",
            "create a domain from an XML file",
            "Create a domain.",
            create(),
            DomainCommands::create),
        command(
            "define",
            "define (but don't start) a domain from an XML file",
            "Define a domain.",
            file(),
            DomainCommands::define),
        command(
            "undefine",
            "undefine a domain",
            "Undefine an inactive domain, or convert persistent to transient.",
            undefine(),
            DomainCommands::undefine),
        command(
            "start",
            "start a (previously defined) inactive domain",
            "Start a domain, either from the last managedsave\n    state, or via a fresh boot if no managedsave state\n    is present.",
            start(),
            DomainCommands::start),
        command(
            "shutdown",
            "gracefully shutdown a domain",
            "Run shutdown in the target domain.",
            List.of(VirshOption.domain(), PowerMode.option()),
            DomainCommands::shutdown),
        command(
            "reboot",
            "reboot a domain",
            "Run a reboot command in the target domain.",
            List.of(VirshOption.domain(), PowerMode.option()),
            DomainCommands::reboot),
        command(
            "reset",
            "reset a domain",
            "Reset the target domain as if by power button",
            domain(),
            DomainCommands::reset),
        command(
            "destroy",
            "destroy (stop) a domain",
            "Forcefully stop a given domain, but leave its resources intact.",
            destroy(),
            DomainCommands::destroy),
        command(
            "suspend",
            "suspend a domain",
            "Suspend a running domain.",
            domain(),
            DomainCommands::suspend),
        command(
            "resume",
            "resume a domain",
            "Resume a previously suspended domain.",
            domain(),
            DomainCommands::resume),
        command(
            "console",
            "connect to the guest console",
            "Connect the virtual serial console for the guest",
            console(),
            DomainConsole::connect),
        command(
            "dumpxml",
            "domain information in XML",
            "Output the domain information as an XML dump to stdout.",
            dump(),
            DomainCommands::dumpXml),
        command(
            "edit",
            "edit XML configuration for a domain",
            "Edit the XML configuration for a domain.",
            edited(),
            DomainEdit::edit),
        command(
            "domid",
            "convert a domain name or UUID to domain id",
            "",
            List.of(VirshOption.domain("name or uuid")),
            DomainCommands::id),
        command(
            "domname",
            "convert a domain id or UUID to domain name",
            "",
            List.of(VirshOption.domain("id or uuid")),
            DomainCommands::name),
        command(
            "domuuid",
            "convert a domain name or id to domain UUID",
            "",
            List.of(VirshOption.domain("id or name")),
            DomainCommands::uuid));
  }

  private static VirshCommand command(
      String name,
      String help,
      String text,
      List<VirshOption> options,
      VirshCommand.Action action) {
    return new VirshCommand(name, Group.DOMAIN, help, text, options, action);
  }

  private static List<VirshOption> domain() {
    return List.of(VirshOption.domain());
  }

  private static List<VirshOption> file() {
    return List.of(
        VirshOption.required("file", "file containing an XML domain description"),
        VirshOption.refused("validate"));
  }

  private static List<VirshOption> create() {
    return List.of(
        VirshOption.required("file", "file containing an XML domain description"),
        VirshOption.flag("paused", "leave the guest paused after creation"),
        VirshOption.refused("console"),
        VirshOption.refused("autodestroy"),
        VirshOption.refused("pass-fds"),
        VirshOption.refused("validate"),
        VirshOption.refused("reset-nvram"));
  }

  /// A domain here has neither saved state nor snapshots nor an NVRAM of its own, so the options
  /// that are about those find nothing to do.
  private static List<VirshOption> undefine() {
    return List.of(
        VirshOption.domain(),
        VirshOption.flag("managed-save", "remove domain managed state file"),
        VirshOption.refusedOperand("storage"),
        VirshOption.refused("remove-all-storage"),
        VirshOption.refused("delete-storage-volume-snapshots"),
        VirshOption.refused("wipe-storage"),
        VirshOption.flag(
            "snapshots-metadata", "remove all domain snapshot metadata (vm must be inactive)"),
        VirshOption.flag(
            "checkpoints-metadata", "remove all domain checkpoint metadata (vm must be inactive)"),
        VirshOption.flag("nvram", "remove nvram file"),
        VirshOption.flag("keep-nvram", "keep nvram file"),
        VirshOption.flag("tpm", "remove TPM state"),
        VirshOption.flag("keep-tpm", "keep TPM state"));
  }

  private static List<VirshOption> start() {
    return List.of(
        VirshOption.required("domain", "name of the inactive domain"),
        VirshOption.flag("paused", "leave the guest paused after creation"),
        VirshOption.refused("console"),
        VirshOption.refused("autodestroy"),
        VirshOption.refused("bypass-cache"),
        VirshOption.refused("force-boot"),
        VirshOption.refused("pass-fds"),
        VirshOption.refused("reset-nvram"));
  }

  private static List<VirshOption> destroy() {
    return List.of(
        VirshOption.domain(),
        VirshOption.flag("graceful", "terminate gracefully"),
        VirshOption.refused("remove-logs"));
  }

  private static List<VirshOption> console() {
    return List.of(
        VirshOption.domain(),
        VirshOption.refused("devname"),
        VirshOption.refused("force"),
        VirshOption.refused("resume"),
        VirshOption.refused("safe"));
  }

  private static List<VirshOption> edited() {
    return List.of(
        VirshOption.domain(),
        VirshOption.flag("skip-validate", "skip validation of the XML against the schema"));
  }

  private static List<VirshOption> dump() {
    return List.of(
        VirshOption.domain(),
        VirshOption.flag("inactive", "show inactive defined XML"),
        VirshOption.flag("security-info", "include security sensitive information in XML dump"),
        VirshOption.refused("update-cpu"),
        VirshOption.refused("migratable"),
        XmlDump.xpath(),
        XmlDump.wrap());
  }

  /// The domain that a call is about. Says so and is empty when there is none.
  static Optional<Domain> domain(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = call.connection().domains().find(call.get("domain"));
    if (domain.isEmpty()) {
      call.fail("failed to get domain '" + call.get("domain") + "'");
    }
    return domain;
  }

  /// The text of the file that a call names. Says so and is empty when it cannot be read.
  static Optional<String> file(VirshCall call) {
    String path = call.get("file");
    return switch (new Files(call.session().process()).read(path)) {
      case dev.apsh.kernel.Outcome.Done<dev.apsh.kernel.Bytes> done ->
          Optional.of(done.value().text());
      case dev.apsh.kernel.Outcome.Failed<dev.apsh.kernel.Bytes> failed -> {
        call.fail("Failed to open file '" + path + "': " + failed.refused().text());
        yield Optional.empty();
      }
    };
  }

  /// Something that is done with a domain.
  @FunctionalInterface
  private interface Deed {
    void with(Domains domains, Domain domain) throws LibvirtError;
  }

  private static boolean change(VirshCall call, String verb, String done, Deed deed)
      throws LibvirtError {
    Optional<Domain> domain = domain(call);
    if (domain.isEmpty()) {
      return false;
    }
    String name = domain.get().name();
    Domains domains = call.connection().domains();
    return call.attempt(
        "Failed to %s domain '%s'".formatted(verb, name),
        () -> {
          deed.with(domains, domain.get());
          call.tell("Domain '%s' %s".formatted(name, done));
        });
  }

  private static boolean create(VirshCall call) throws LibvirtError {
    Optional<String> text = file(call);
    Domains domains = call.connection().domains();
    String from = call.get("file");
    return text.isPresent()
        && call.attempt(
            "Failed to create domain from " + from,
            () -> {
              Domain domain = domains.create(text.get(), paused(call));
              call.tell("Domain '%s' created from %s".formatted(domain.name(), from));
            });
  }

  private static boolean define(VirshCall call) throws LibvirtError {
    Optional<String> text = file(call);
    Domains domains = call.connection().domains();
    String from = call.get("file");
    return text.isPresent()
        && call.attempt(
            "Failed to define domain from " + from,
            () -> {
              Domain domain = domains.define(text.get());
              call.tell("Domain '%s' defined from %s".formatted(domain.name(), from));
            });
  }

  private static boolean undefine(VirshCall call) throws LibvirtError {
    if (!call.areExclusive("nvram", "keep-nvram") || !call.areExclusive("tpm", "keep-tpm")) {
      return false;
    }
    return change(call, "undefine", "has been undefined", Domains::undefine);
  }

  private static boolean start(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = domain(call);
    if (domain.filter(Domain::isActive).isPresent()) {
      return call.fail("Domain is already active");
    }
    return domain.isPresent()
        && change(call, "start", "started", (domains, each) -> domains.start(each, paused(call)));
  }

  /// QEMU's words for a guest that is not to run at once.
  private static List<String> paused(VirshCall call) {
    return call.has("paused") ? List.of("-S") : List.of();
  }

  private static boolean shutdown(VirshCall call) throws LibvirtError {
    return PowerMode.areKnown(call, ", or")
        && change(
            call,
            "shutdown",
            "is being shutdown",
            (all, each) -> {
              PowerMode.check(call, "qemuDomainShutdownFlags");
              if (!each.state().equals("running")) {
                throw LibvirtError.notDomainRunning();
              }
              PowerMode.checkAgent(call, each);
              all.command(each, "system_powerdown", "");
            });
  }

  private static boolean reboot(VirshCall call) throws LibvirtError {
    return PowerMode.areKnown(call, " or")
        && change(
            call,
            "reboot",
            "is being rebooted",
            (all, each) -> {
              PowerMode.check(call, "qemuDomainReboot");
              each.running();
              PowerMode.checkAgent(call, each);
              all.command(each, "system_reset", "");
            });
  }

  private static boolean reset(VirshCall call) throws LibvirtError {
    return change(call, "reset", "was reset", (all, each) -> all.command(each, "system_reset", ""));
  }

  private static boolean destroy(VirshCall call) throws LibvirtError {
    return change(call, "destroy", "destroyed", (all, each) -> all.destroy(each, "destroyed"));
  }

  private static boolean suspend(VirshCall call) throws LibvirtError {
    return change(call, "suspend", "suspended", DomainCommands::suspend);
  }

  private static void suspend(Domains domains, Domain domain) throws LibvirtError {
    domains.command(domain, "stop", "");
    domains.saveState(domain, "paused", "user");
  }

  private static boolean resume(VirshCall call) throws LibvirtError {
    return change(call, "resume", "resumed", DomainCommands::resume);
  }

  private static void resume(Domains domains, Domain domain) throws LibvirtError {
    if (domain.running().state().equals("running")) {
      throw LibvirtError.notValid("domain is already running");
    }
    domains.command(domain, "cont", "");
    domains.saveState(domain, "running", "unpaused");
  }

  private static boolean dumpXml(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = domain(call);
    if (domain.isEmpty()) {
      return false;
    }
    Domain found = domain.get();
    Xml xml = call.has("inactive") ? found.config().orElseGet(found::xml) : found.xml();
    return XmlDump.print(call, xml);
  }

  /// The domain that a call is about, when what names it is not its value of `way`, which is what
  /// the command converts to.
  private static Optional<Domain> domain(VirshCall call, Function<Domain, String> way)
      throws LibvirtError {
    Optional<Domain> domain = call.connection().domains().find(call.get("domain"));
    if (domain.map(way).filter(call.get("domain")::equals).isPresent()) {
      domain = Optional.empty();
    }
    if (domain.isEmpty()) {
      call.fail("failed to get domain '" + call.get("domain") + "'");
    }
    return domain;
  }

  private static boolean id(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = domain(call, Domain::id);
    domain.ifPresent(each -> call.print(each.id() + "\n"));
    return domain.isPresent();
  }

  private static boolean name(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = domain(call, Domain::name);
    domain.ifPresent(each -> call.print(each.name() + "\n"));
    return domain.isPresent();
  }

  private static boolean uuid(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = domain(call, Domain::uuid);
    domain.ifPresent(each -> call.print(each.uuid() + "\n"));
    return domain.isPresent();
  }
}
