package dev.apsh.program.s390;

import dev.apsh.linux.Sys;
import dev.apsh.program.s390.ApMasks.Which;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// chzdev: changes the masks of the AP bus, active and persistent.
public final class Chzdev implements Tool {
  private static final List<S390Option> OPTIONS =
      List.of(
          flag('t', "type"),
          flag('e', "enable"),
          flag('d', "disable"),
          flag('l', "list-attributes"),
          flag('H', "help-attribute"),
          flag('L', "list-types"),
          flag('D', "disable-all"),
          taking('\0', "export"),
          taking('\0', "import"),
          taking('\0', "is-owner"),
          flag('\0', "apply"),
          flag('a', "active"),
          flag('p', "persistent"),
          flag('\0', "auto-conf"),
          taking('r', "remove"),
          flag('R', "remove-all"),
          flag('f', "force"),
          flag('y', "yes"),
          flag('\0', "no-root-update"),
          flag('\0', "dry-run"),
          taking('\0', "base"),
          flag('V', "verbose"),
          flag('q', "quiet"),
          flag('\0', "no-settle"),
          taking('s', "site"),
          flag('\0', "no-module-load"),
          flag('\0', "all"),
          flag('\0', "configured"),
          flag('\0', "existing"),
          flag('\0', "online"),
          flag('\0', "offline"),
          flag('\0', "failed"),
          flag('\0', "ipldev"),
          taking('\0', "by-path"),
          taking('\0', "by-node"),
          taking('\0', "by-interface"),
          taking('\0', "by-attrib"),
          flag('h', "help"),
          flag('v', "version"));

  private static final Set<String> REFUSED =
      Set.of(
          "disable-all",
          "import",
          "is-owner",
          "apply",
          "auto-conf",
          "base",
          "site",
          "configured",
          "existing",
          "online",
          "offline",
          "failed",
          "ipldev",
          "by-path",
          "by-node",
          "by-interface",
          "by-attrib");

  private static final Map<String, Set<String>> CONFLICTS =
      Map.of(
          "enable",
          Set.of("disable", "list-attributes", "export", "type"),
          "disable",
          Set.of("list-attributes", "help-attribute", "export", "remove", "remove-all", "type"),
          "list-attributes",
          Set.of("help-attribute", "export", "remove", "remove-all", "active", "persistent"),
          "export",
          Set.of("help-attribute", "remove", "remove-all"),
          "list-types",
          Set.of(
              "enable",
              "disable",
              "list-attributes",
              "help-attribute",
              "export",
              "remove",
              "remove-all",
              "active",
              "persistent"),
          "quiet",
          Set.of("verbose"));

  /// The modules that the original loads to look for a root device; there are none of them here.
  private static final List<String> ROOT_MODULES =
      List.of("dasd_eckd_mod", "dasd_fba_mod", "zfcp", "qeth", "ctcm");

  private static S390Option flag(char letter, String word) {
    return new S390Option(letter, word, "", "");
  }

  private static S390Option taking(char letter, String word) {
    return new S390Option(letter, word, "TEXT", "");
  }

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(OPTIONS, words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("chzdev", "change which adapters and domains the host has, now and at boot")
        .after("s390-tools, the type ap since 2.22")
        .in("/usr/sbin")
        .operands("-t ap apmask=LIST aqmask=LIST", Operand.TEXT)
        .completes("ap|apmask=|aqmask= apmask=|aqmask=...")
        .option("-t, --type", "the device type itself is meant")
        .option("-a, --active", "change what holds now only")
        .option("-p, --persistent", "change what holds at boot only")
        .option("-r, --remove=ATTRIBUTE", "take a setting out of what holds at boot")
        .option("-R, --remove-all", "take out both")
        .option("-L, --list-types", "list the types of devices that there can be")
        .option("-l, --list-attributes", "list the attributes")
        .option("-H, --help-attribute", "explain them")
        .option("--export=FILE", "write the settings to a file")
        .option("-f, --force", "take an attribute that is given twice")
        .option("-y, --yes", "ask nothing")
        .option("--dry-run", "leave the rules file as it is")
        .option("--no-root-update", "do not look for a root device")
        .option("--no-settle", "do not wait for udev")
        .option("--no-module-load", "load no modules")
        .option("-V, --verbose", "say what is done")
        .option("-q, --quiet", "say no notes")
        .option("-h, --help", "print the help")
        .option("-v, --version", "the release that is installed")
        .notSimulated("-e, --enable", "-d, --disable", "-D, --disable-all")
        .notSimulated("--apply", "--import=FILE", "--is-owner=FILE", "--auto-conf", "--base=PATH")
        .notSimulated("-s, --site=SITE", "--all", "--configured", "--existing", "--online")
        .notSimulated("--offline", "--failed", "--ipldev", "--by-path=PATH", "--by-node=NODE")
        .notSimulated("--by-interface=NAME", "--by-attrib=EXPRESSION")
        .notes(
            "A list says what the host shall have, 3,5-10,0x25, or changes, +5,-0x47,-4-6.",
            "As in the original, --dry-run does write the active masks, a range that ends before",
            "it begins is taken, and what the kernel says of a mask is not heeded.")
        .differs("Only the type ap is known, and no devices.")
        .raw();
  }

  @Override
  public int run(Call plain) {
    ZdevVoice voice = new ZdevVoice(plain);
    ZdevOptions.Known known = new ZdevOptions.Known(OPTIONS, CONFLICTS, REFUSED);
    return switch (ZdevOptions.parse(known, plain.operands(), voice)) {
      case ZdevOptions.Wrong(int status) -> status;
      case ZdevOptions.Right(ZdevOptions options) -> run(new S390Call(plain), voice, options);
    };
  }

  private static int run(S390Call call, ZdevVoice voice, ZdevOptions options) {
    if (options.has("help")) {
      voice.print(ZdevHelp.CHZDEV);
      return 0;
    }
    if (options.has("version")) {
      voice.print(call.tools().release(call.name()));
      return 0;
    }
    ZdevOperands operands = ZdevOperands.of(call, voice, options);
    Optional<Integer> wrong = operands.problem();
    if (wrong.isPresent()) {
      return wrong.get();
    }
    if (options.has("quiet")) {
      voice.quiet();
    }
    if (options.has("export")) {
      return ZdevExport.write(call, voice, options);
    }
    if (options.has("dry-run")) {
      voice.note("Starting dry-run, configuration will not be changed");
    }
    if (options.has("list-types")) {
      return ZdevType.list(call.tools(), voice, List.of(), true, false);
    }
    if (options.has("list-attributes") || options.has("help-attribute")) {
      return attributes(voice, options, operands.names());
    }
    return configure(call, voice, options, operands.settings());
  }

  private static int attributes(ZdevVoice voice, ZdevOptions options, List<String> names) {
    List<Which> all = new ArrayList<>();
    for (String name : names) {
      Optional<Which> which = ApTypeChange.named(name);
      if (which.isEmpty()) {
        return voice
            .error(ZdevExit.ATTRIBUTE_NOT_FOUND, "ap type attribute '" + name + "' not found!")
            .status();
      }
      all.add(which.get());
    }
    List<Which> shown = names.isEmpty() ? List.of(Which.values()) : all;
    voice.print(
        options.has("list-attributes")
            ? ApAttribute.list(shown)
            : String.join("\n", shown.stream().map(ApAttribute::help).toList()));
    return 0;
  }

  private static int configure(
      S390Call call, ZdevVoice voice, ZdevOptions options, List<String> texts) {
    boolean active = options.active();
    boolean persistent = options.persistent();
    if (active != persistent) {
      String only = active ? "active" : "persistent";
      voice.note("Configuring device type in the " + only + " configuration only");
    }
    ApTypeChange change = new ApTypeChange(call, voice, active, persistent);
    ZdevExit exit = change.read();
    if (exit == ZdevExit.OK && options.has("remove-all")) {
      exit = change.removeAll();
    }
    if (exit == ZdevExit.OK && options.has("remove")) {
      exit = change.remove(options.values("remove"));
    }
    if (exit == ZdevExit.OK) {
      exit = change.specify(texts, options.has("force"));
    }
    boolean needed = exit == ZdevExit.OK && change.isNeeded();
    if (needed) {
      exit = change.write(options.has("dry-run"));
    }
    return told(voice, options, change, exit, needed);
  }

  private static int told(
      ZdevVoice voice, ZdevOptions options, ApTypeChange change, ZdevExit exit, boolean needed) {
    if (exit == ZdevExit.ASSERTION) {
      return voice.abort(ZdevAssertion.TEXT).status();
    }
    if (exit != ZdevExit.OK) {
      voice.say("ap device type configure failed");
      boolean forceable = voice.tell(exit);
      if (forceable) {
        voice.note("Note: You can use --force to override safety checks (*)");
      }
      return exit.status();
    }
    if (!needed) {
      voice.print("ap device type already configured\n");
      return 0;
    }
    voice.print("ap device type configured\n");
    if (options.has("verbose")) {
      voice.note("    Changes: " + change.changes());
      if (options.persistent() && !options.has("no-root-update") && !options.has("dry-run")) {
        lookForRoot(voice, !options.has("no-module-load"));
      }
    }
    return 0;
  }

  private static void lookForRoot(ZdevVoice voice, boolean loads) {
    for (String module : loads ? ROOT_MODULES : List.<String>of()) {
      voice.note("Loading required kernel module: " + module);
      voice.note("Failed to load kernel module: " + module);
    }
    voice.note("Note: Could not determine if root device configuration needs to be updated");
  }
}
