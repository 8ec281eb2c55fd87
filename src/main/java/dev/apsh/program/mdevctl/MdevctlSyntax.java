package dev.apsh.program.mdevctl;

import dev.apsh.program.clap.ClapArg;
import dev.apsh.program.clap.ClapCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// mdevctl's subcommands and what each takes, in either release.
final class MdevctlSyntax {
  private static final String FORCE =
      "Force command execution even if device-specific callout script fails\n"
          + "NOTE: only use this option if you are sure you know what you are doing";

  private final MdevctlRelease release;

  MdevctlSyntax(MdevctlRelease release) {
    this.release = release;
  }

  /// The subcommands in the order in which they are declared.
  List<String> names() {
    return List.of(
        "define", "undefine", "modify", "start", "stop", "list", "types", "start-parent-mdevs");
  }

  Optional<ClapCommand> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "define" -> define();
          case "undefine" -> undefine();
          case "modify" -> modify();
          case "start" -> start();
          case "stop" -> command("stop", List.of(uuid("UUID of the device to stop").needed()));
          case "list" -> list("mdevctl list");
          case "types" -> types();
          case "start-parent-mdevs" ->
              ClapCommand.of(
                  "mdevctl start-parent-mdevs", "", "", ClapArg.positional("PARENT", ""));
          default -> null;
        });
  }

  private ClapCommand command(String name, List<ClapArg> args) {
    List<ClapArg> all = new ArrayList<>(args);
    if (release.isNew()) {
      all.add(ClapArg.flag("f", "force", FORCE));
    }
    return new ClapCommand(
        "mdevctl " + name,
        MdevctlHelp.about(name),
        MdevctlHelp.longAbout(release, name),
        all,
        List.of(),
        "");
  }

  private ClapArg uuid(String help) {
    return ClapArg.option("u", "uuid", "UUID", help).checked(text -> Uuids.problem(release, text));
  }

  private static ClapArg parent(String help) {
    return ClapArg.option("p", "parent", "PARENT", help);
  }

  private static ClapArg type(String help) {
    return ClapArg.option("t", "type", "type", help);
  }

  private static ClapArg jsonFile(String help) {
    return ClapArg.option("", "jsonfile", "JSONFILE", help);
  }

  private ClapCommand define() {
    return command(
        "define",
        List.of(
            uuid("Assign UUID to the device").unless("parent"),
            ClapArg.flag("a", "auto", "Automatically start device on parent availability"),
            parent("Specify the parent of the device").unless("uuid"),
            type("Specify the mdev type of the device"),
            jsonFile("Specify device details in JSON format").against("type", "auto")));
  }

  private ClapCommand undefine() {
    return command(
        "undefine",
        List.of(
            uuid("UUID of the device to be undefined").needed(),
            parent("Parent of the device to be undefined")));
  }

  private ClapCommand start() {
    return command(
        "start",
        List.of(
            uuid("UUID of the device to start").unless("parent"),
            parent("Parent of the device to start").unless("uuid"),
            type("Mdev type of the device to start"),
            jsonFile("Details of the device to be started, in JSON format").against("type")));
  }

  private ClapCommand modify() {
    boolean isNew = release.isNew();
    List<ClapArg> args = new ArrayList<>();
    args.add(uuid("UUID of the mdev to modify").needed());
    args.add(parent("Parent of the mdev to modify"));
    args.add(type("Modify the mdev type for this device"));
    ClapArg add =
        ClapArg.option(
                "", "addattr", "attr_name", isNew ? "Add a new attribute" : "add a new attribute")
            .with("value");
    args.add(isNew ? add : add.against("delattr"));
    args.add(ClapArg.flag("", "delattr", "Delete an attribute"));
    args.add(
        ClapArg.option("i", "index", "INDEX", "Index of the attribute to modify")
            .checked(MdevctlSyntax::index));
    ClapArg value =
        ClapArg.option("", "value", "attr_value", "Value for the attribute specified by --addattr");
    args.add(isNew ? value.against("delattr").with("addattr") : value);
    ClapArg auto = ClapArg.flag("a", "auto", "Device will be started automatically");
    ClapArg manual = ClapArg.flag("m", "manual", "Device must be started manually");
    args.add(isNew ? auto.against("index", "value") : auto);
    args.add(isNew ? manual.against("index", "value") : manual.against("auto"));
    if (isNew) {
      args.add(
          ClapArg.flag(
                  "l",
                  "live",
                  "Modify the running device definition only unless used together with defined"
                      + " option")
              .against("type", "index", "value")
              .with("jsonfile"));
      args.add(ClapArg.flag("d", "defined", "Modify the stored device definition"));
      args.add(jsonFile("Specify device details in JSON format").against("type", "index", "value"));
    }
    ClapCommand modify = command("modify", args);
    return isNew ? modify.oneOf("auto", "manual", "addattr", "delattr", "jsonfile") : modify;
  }

  private static Optional<String> index(String text) {
    if (text.isEmpty()) {
      return Optional.of("cannot parse integer from empty string");
    }
    String digits = text.startsWith("+") ? text.substring(1) : text;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of("invalid digit found in string");
    }
    boolean fits = digits.length() < 10 || new java.math.BigInteger(digits).bitLength() <= 32;
    return fits ? Optional.empty() : Optional.of("number too large to fit in target type");
  }

  /// The subcommand `list`, which is also a program of its own.
  ClapCommand list(String path) {
    return new ClapCommand(
            path,
            MdevctlHelp.about("list"),
            MdevctlHelp.longAbout(release, "list"),
            List.of(
                ClapArg.flag("d", "defined", "Show defined devices"),
                ClapArg.flag("", "dumpjson", "Output device list in json format"),
                ClapArg.flag("v", "verbose", "Print additional information about the devices"),
                uuid("List devices matching the specified UUID"),
                parent("List devices associated with the specified Parent device")),
            List.of(),
            "")
        .withVersion(release.number());
  }

  private ClapCommand types() {
    return new ClapCommand(
        "mdevctl types",
        MdevctlHelp.about("types"),
        MdevctlHelp.longAbout(release, "types"),
        List.of(
            parent("Show supported types for the specified parent"),
            ClapArg.flag("", "dumpjson", "Output mdev types list in JSON format")),
        List.of(),
        "");
  }
}
