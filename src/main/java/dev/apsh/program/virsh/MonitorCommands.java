package dev.apsh.program.virsh;

import dev.apsh.program.virsh.VirshCommand.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// virsh's commands that show what domains do.
final class MonitorCommands {
  private static final List<String> STATES =
      List.of("state-running", "state-paused", "state-shutoff", "state-other");

  /// What no domain here has, and its contrary, which all are.
  private static final List<List<String>> NONE =
      List.of(
          List.of("with-snapshot", "without-snapshot"),
          List.of("with-checkpoint", "without-checkpoint"),
          List.of("autostart", "no-autostart"),
          List.of("with-managed-save", "without-managed-save"));

  private static final SequencedMap<String, String> FILTERS = new LinkedHashMap<>();

  static {
    FILTERS.put("with-snapshot", "list domains with existing snapshot");
    FILTERS.put("without-snapshot", "list domains without a snapshot");
    FILTERS.put("with-checkpoint", "list domains with existing checkpoint");
    FILTERS.put("without-checkpoint", "list domains without a checkpoint");
    FILTERS.put("autostart", "list domains with autostart enabled");
    FILTERS.put("no-autostart", "list domains with autostart disabled");
    FILTERS.put("with-managed-save", "list domains with managed save state");
    FILTERS.put("without-managed-save", "list domains without managed save");
    FILTERS.put("managed-save", "mark inactive domains with managed save state");
  }

  private MonitorCommands() {}

  static List<VirshCommand> all() {
    return List.of(
        new VirshCommand(
            "dominfo",
            Group.MONITOR,
            "domain information",
            "Returns basic information about the domain.",
            List.of(VirshOption.domain()),
            MonitorCommands::info),
        new VirshCommand(
            "domstate",
            Group.MONITOR,
            "domain state",
            "Returns state about a domain.",
            List.of(
                VirshOption.domain(),
                VirshOption.flag("reason", "also print reason for the state")),
            MonitorCommands::state),
        new VirshCommand(
            "list",
            Group.MONITOR,
            "list domains",
            "Returns list of domains.",
            listOptions(),
            MonitorCommands::list));
  }

  private static List<VirshOption> listOptions() {
    List<VirshOption> options =
        new ArrayList<>(
            List.of(
                VirshOption.flag("inactive", "list inactive domains"),
                VirshOption.flag("all", "list inactive & active domains"),
                VirshOption.flag("transient", "list transient domains"),
                VirshOption.flag("persistent", "list persistent domains"),
                VirshOption.flag("state-running", "list domains in running state"),
                VirshOption.flag("state-paused", "list domains in paused state"),
                VirshOption.flag("state-shutoff", "list domains in shutoff state"),
                VirshOption.flag("state-other", "list domains in other states"),
                VirshOption.flag("uuid", "list uuid's only"),
                VirshOption.flag("name", "list domain names only"),
                VirshOption.flag("id", "list domain IDs only"),
                VirshOption.flag("table", "list table (default)"),
                VirshOption.flag("title", "show domain title")));
    FILTERS.forEach((name, help) -> options.add(VirshOption.flag(name, help)));
    return options;
  }

  private static boolean list(VirshCall call) throws LibvirtError {
    if (!call.areExclusive("table", "name")
        || !call.areExclusive("table", "uuid")
        || !call.areExclusive("table", "id")) {
      return false;
    }
    List<Domain> domains =
        call.connection().domains().all().stream().filter(each -> isWanted(call, each)).toList();
    if (call.has("name") || call.has("uuid") || call.has("id")) {
      boolean onlyIds = !call.has("name") && !call.has("uuid");
      domains.stream()
          .filter(each -> each.isActive() || !onlyIds)
          .forEach(each -> call.print(only(call, each) + "\n"));
    } else {
      call.print(table(call, domains));
    }
    return true;
  }

  private static String only(VirshCall call, Domain domain) {
    List<String> cells = new ArrayList<>();
    if (call.has("uuid")) {
      cells.add(domain.uuid());
    }
    if (call.has("id")) {
      cells.add(domain.id());
    }
    if (call.has("name")) {
      cells.add(domain.name());
    }
    return String.join(" ", cells);
  }

  private static String table(VirshCall call, List<Domain> domains) {
    boolean titles = call.has("title");
    Table table =
        titles ? new Table("Id", "Name", "State", "Title") : new Table("Id", "Name", "State");
    for (Domain domain : domains) {
      String title = domain.xml().textOf("title").orElse("");
      if (titles) {
        table.row(domain.id(), domain.name(), domain.state(), title);
      } else {
        table.row(domain.id(), domain.name(), domain.state());
      }
    }
    return call.session().isQuiet() ? table.bare() : table.format();
  }

  private static boolean isWanted(VirshCall call, Domain domain) {
    boolean byState = STATES.stream().anyMatch(call::has);
    boolean activity =
        call.has("all")
            || (call.has("inactive") ? !domain.isActive() : byState || domain.isActive());
    if (NONE.stream().anyMatch(pair -> call.has(pair.get(0)) && !call.has(pair.get(1)))) {
      return false;
    }
    boolean life =
        call.has("transient") == call.has("persistent")
            || domain.isPersistent() == call.has("persistent");
    return activity && life && (!byState || call.has("state-" + domain.state().replace(" ", "")));
  }

  private static boolean state(VirshCall call) throws LibvirtError {
    Optional<Domain> domain = DomainCommands.domain(call);
    domain.ifPresent(each -> {
      String reason = call.has("reason") ? " (" + each.reason() + ")" : "";
      call.print(each.state() + reason + "\n");
    });
    return domain.isPresent();
  }

  private static boolean info(VirshCall call) throws LibvirtError {
    Optional<Domain> found = DomainCommands.domain(call);
    if (found.isEmpty()) {
      return false;
    }
    Domain domain = found.get();
    line(call, "Id:", domain.id());
    line(call, "Name:", domain.name());
    line(call, "UUID:", domain.uuid());
    line(call, "OS Type:", domain.xml().child("os").flatMap(os -> os.textOf("type")).orElse(""));
    line(call, "State:", domain.state());
    line(call, "CPU(s):", domain.xml().textOf("vcpu").orElse("1"));
    line(call, "Max memory:", domain.xml().textOf("memory").orElse("0") + " KiB");
    line(call, "Used memory:", domain.xml().textOf("currentMemory").orElse("0") + " KiB");
    line(call, "Persistent:", domain.isPersistent() ? "yes" : "no");
    line(call, "Autostart:", "disable");
    line(call, "Managed save:", "no");
    line(call, "Security model:", "none");
    line(call, "Security DOI:", "0");
    return true;
  }

  private static void line(VirshCall call, String title, String value) {
    call.print("%-15s %s\n".formatted(title, value));
  }
}
