package dev.apsh.program.mdevctl;

import java.util.List;

/// What mdevctl says of itself and of its subcommands.
final class MdevctlHelp {
  private static final String UNAFFECTED = "\n\nRunning devices are unaffected by this command.";

  private MdevctlHelp() {}

  static String about(String command) {
    return switch (command) {
      case "define" -> "Define a persistent mediated device";
      case "undefine" -> "Undefine a persistent mediated device";
      case "modify" -> "Modify the definition of a mediated device";
      case "start" -> "Start a mediated device";
      case "stop" -> "Stop a mediated device";
      case "list" -> "List mediated devices";
      case "types" -> "List available mediated device types";
      default -> "Print this message or the help of the given subcommand(s)";
    };
  }

  /// What `--help` says more; empty when that is nothing.
  static String longAbout(MdevctlRelease release, String command) {
    return switch (command) {
      case "define" ->
          about(command)
              + """


              If the device specified by the UUID currently exists, 'parent' and 'type' may be omitted to use the
              existing values. The 'auto' option marks the device to start on parent availability.  If defined via
              'jsonfile', then 'type', 'startup', and any attributes are provided via the file.\
              """
              + UNAFFECTED;
      case "undefine" ->
          """
          Undefine, or remove a config for an mdev device

          If a UUID exists for multiple parents, all will be removed unless a parent is
                          specified.\
          """
              + (release.isNew() ? " " : "")
              + UNAFFECTED;
      case "modify" -> modify(release) + UNAFFECTED;
      case "start" ->
          about(command)
              + """


              If the UUID is previously defined and unique, the UUID is sufficient to start the device (UUIDs may
              not collide between running devices). If a UUID is used in multiple defined configurations, the
              'parent' is necessary to identify the device to be started.  When specified with 'parent' and
              'type', the device is fully specified and will be started based only on these parameters.  The UUID
              is optional in this case. If not provided, a UUID is generated and returned as output. A 'jsonfile'
              may replace the 'type' specification and also include additional attributes to be applied to the
              started device.\
              """;
      case "list" -> list();
      case "types" ->
          about(command)
              + """


              Specifying a 'parent' lists only the types provided by the given parent device. The 'dumpjson'
              option provides output in machine readable JSON format.\
              """;
      default -> "";
    };
  }

  private static String modify(MdevctlRelease release) {
    String common =
        about("modify")
            + """


            The 'parent' option further identifies a UUID if it is not unique. The parent for a device cannot be
            modified via this command; undefine and re-define should be used instead. An attribute can be added
            or removed, which correlates to a sysfs attribute under the created device. Unless an 'index' value
            is provided, operations are performed at the end of the attribute list. 'value' is to be specified
            in the format that is accepted by the attribute. Upon device start, mdevctl will go through each
            attribute in order, writing the value into the corresponding sysfs attribute for the device. The
            startup mode of the device can also be selected, auto or manual.\
            """;
    return release.isNew()
        ? common
            + """
             Alternatively, the 'jsonfile'
            option may be used to replace the startup mode and any attributes with the contents of the specified
            file.\
            """
        : common;
  }

  private static String list() {
    return about("list")
        + """


        With no options, information about the currently running mediated devices is provided. Specifying
        'defined' lists the configuration of defined devices, regardless of their running state. This may be
        further reduced by specifying specific 'uuid' or 'parent' devices to list. The 'dumpjson' option
        provides output listing in machine readable JSON format. When a 'uuid' option is provided and the
        result is a single device, the output contains only the JSON fields necessary to recreate a config
        file for the device (minus attributes for listings of running devices). When the verbose option is
        provided, the human readable listing will include attributes for the device(s).\
        """;
  }

  /// The help of the program itself.
  static String top(MdevctlRelease release) {
    String about = "A mediated device management utility for Linux\n";
    StringBuilder text = new StringBuilder();
    if (release.isNew()) {
      text.append(about).append("\nUsage: mdevctl <COMMAND>\n\nCommands:\n");
      names("define", "undefine", "modify", "start", "stop", "list", "types", "help")
          .forEach(name -> text.append("  %-8s  %s\n".formatted(name, about(name))));
      text.append("\nOptions:\n  -h, --help     Print help\n  -V, --version  Print version\n");
      return text.toString();
    }
    text.append("mdevctl ").append(release.number()).append('\n').append(about);
    text.append("\nUSAGE:\n    mdevctl <SUBCOMMAND>\n\nOPTIONS:\n");
    text.append("    -h, --help       Print help information\n");
    text.append("    -V, --version    Print version information\n\nSUBCOMMANDS:\n");
    names("define", "help", "list", "modify", "start", "stop", "types", "undefine")
        .forEach(name -> text.append("    %-8s    %s\n".formatted(name, about(name))));
    return text.toString();
  }

  private static List<String> names(String... names) {
    return List.of(names);
  }
}
