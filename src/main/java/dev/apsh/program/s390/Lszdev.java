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

/// lszdev: shows the masks of the AP bus, active and persistent.
public final class Lszdev implements Tool {
  private static final List<S390Option> OPTIONS =
      List.of(
          flag('t', "type"),
          flag('i', "info"),
          flag('l', "list-columns"),
          flag('L', "list-types"),
          flag('a', "active"),
          flag('p', "persistent"),
          flag('\0', "auto-conf"),
          new S390Option('c', "columns", "TEXT", ""),
          flag('n', "no-headings"),
          new S390Option('\0', "base", "TEXT", ""),
          flag('P', "pairs"),
          flag('\0', "shell"),
          flag('V', "verbose"),
          flag('q', "quiet"),
          new S390Option('s', "site", "TEXT", ""),
          flag('\0', "all"),
          flag('\0', "configured"),
          flag('\0', "existing"),
          flag('\0', "online"),
          flag('\0', "offline"),
          flag('\0', "failed"),
          flag('\0', "ipldev"),
          new S390Option('\0', "by-path", "TEXT", ""),
          new S390Option('\0', "by-node", "TEXT", ""),
          new S390Option('\0', "by-interface", "TEXT", ""),
          new S390Option('\0', "by-attrib", "TEXT", ""),
          flag('h', "help"),
          flag('v', "version"));

  private static final Set<String> REFUSED =
      Set.of(
          "list-columns",
          "auto-conf",
          "base",
          "shell",
          "site",
          "all",
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
      Map.of("info", Set.of("columns", "no-headings", "list-types"), "quiet", Set.of("verbose"));

  private static S390Option flag(char letter, String word) {
    return new S390Option(letter, word, "", "");
  }

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(OPTIONS, words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("lszdev", "show which adapters and domains the host has, now and at boot")
        .after("s390-tools, the type ap since 2.22")
        .in("/usr/sbin")
        .operands("-t ap", Operand.TEXT)
        .completes("ap")
        .option("-t, --type", "the device type itself is meant")
        .option("-L, --list-types", "list the types of devices that there can be")
        .option("-i, --info", "in detail, as it is for a type anyway")
        .option("-a, --active", "what holds now only")
        .option("-p, --persistent", "what holds at boot only")
        .option("-P, --pairs", "in the form KEY=\"VALUE\"")
        .option("-c, --columns=LIST", "of the types' list only these columns")
        .option("-n, --no-headings", "print the types' list without its heading")
        .option("-V, --verbose", "has no effect on a type")
        .option("-q, --quiet", "has no effect on a type")
        .option("-h, --help", "print the help")
        .option("-v, --version", "the release that is installed")
        .notSimulated("-l, --list-columns", "--auto-conf", "--base=PATH")
        .notSimulated("--shell", "-s, --site=SITE", "--all", "--configured", "--existing")
        .notSimulated("--online", "--offline", "--failed", "--ipldev", "--by-path=PATH")
        .notSimulated("--by-node=NODE", "--by-interface=NAME", "--by-attrib=EXPRESSION")
        .differs("There are no devices here that it could list.")
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
      voice.print(ZdevHelp.LSZDEV);
      return 0;
    }
    if (options.has("version")) {
      voice.print(call.tools().release(call.name()));
      return 0;
    }
    List<String> operands = options.operands();
    boolean ap =
        !operands.isEmpty()
            && operands.getFirst().equals("ap")
            && call.tools().has(S390Change.AP_CONFIGURATION);
    if (options.has("list-types")) {
      return types(call.tools(), voice, options);
    }
    if (!options.has("type")) {
      return devices(voice, operands, ap);
    }
    if (operands.isEmpty()) {
      String text =
          "Please specify a device type\nUse '"
              + voice.name()
              + " --list-types' to get a list of device types";
      return voice.error(ZdevExit.USAGE, text).status();
    }
    if (!ap) {
      return unknown(voice, operands.getFirst());
    }
    return operands.size() > 1
        ? voice.misuse("Unexpected parameter found: " + operands.get(1)).status()
        : show(call, voice, options);
  }

  private static int types(S390Tools tools, ZdevVoice voice, ZdevOptions options) {
    List<String> operands = options.operands();
    if (!operands.isEmpty() && !ZdevType.exists(tools, operands.getFirst())) {
      return unknown(voice, operands.getFirst());
    }
    return operands.size() > 1
        ? voice.misuse("Unexpected parameter found: " + operands.get(1)).status()
        : ZdevType.list(
            tools,
            voice,
            options.values("columns"),
            !options.has("no-headings"),
            options.has("pairs"));
  }

  private static int unknown(ZdevVoice voice, String type) {
    return voice.error(ZdevExit.UNKNOWN_TYPE, "Unrecognized device type: " + type).status();
  }

  private static int devices(ZdevVoice voice, List<String> operands, boolean ap) {
    if (operands.size() > (ap ? 1 : 0)) {
      return ap
          ? voice
              .error(ZdevExit.INVALID_ID, "Error: AP device management is not supported")
              .status()
          : voice
              .misuse("Unknown device type or device ID specification: " + operands.getFirst())
              .status();
    }
    return voice.error(ZdevExit.EMPTY_SELECTION, "No device was selected!").status();
  }

  private static int show(S390Call call, ZdevVoice voice, ZdevOptions options) {
    ApSettings settings = new ApSettings(call);
    ZdevExit read = settings.read(options.active(), options.persistent());
    if (read != ZdevExit.OK) {
      return read.status();
    }
    boolean pairs = options.has("pairs");
    List<String[]> facts =
        List.of(
            new String[] {"TYPE", "DEVICE TYPE", "ap"},
            new String[] {
              "DESCRIPTION", "Description", "Cryptographic Adjunct Processor (AP) device"
            },
            new String[] {"MODULES", "Modules", "ap"},
            new String[] {"ACTV", "Active", options.active() ? "yes" : "no"},
            new String[] {"PERS", "Persistent", settings.persistentExists() ? "yes" : "no"});
    for (String[] fact : facts) {
      voice.print(
          pairs
              ? fact[0] + "=\"" + fact[2] + "\"\n"
              : fact[0].equals("TYPE")
                  ? fact[1] + " " + fact[2] + "\n"
                  : "  %-19s: %s\n".formatted(fact[1], fact[2]));
    }
    voice.print((pairs ? "" : "\n") + table(settings, options, pairs));
    return 0;
  }

  /// The two masks, those that there are.
  private static String table(ApSettings settings, ZdevOptions options, boolean pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Which which : Which.values()) {
      Optional<String> now = settings.active(which).map(ApMask::ranges);
      Optional<String> boot = settings.persistent(which).map(ApMask::ranges);
      if (now.isPresent() || boot.isPresent()) {
        List<String> row = new ArrayList<>(List.of(which.word()));
        if (options.active()) {
          row.add(cell(now, pairs));
        }
        if (options.persistent()) {
          row.add(cell(boot, pairs));
        }
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      return pairs ? "" : "  No settings found\n";
    }
    List<String> headings = new ArrayList<>(List.of("ATTRIBUTE"));
    if (options.active()) {
      headings.add("ACTIVE");
    }
    if (options.persistent()) {
      headings.add("PERSISTENT");
    }
    return pairs ? ZdevTable.pairs(headings, rows) : ZdevTable.text(headings, rows);
  }

  private static String cell(Optional<String> value, boolean pairs) {
    return pairs ? value.orElse("") : value.map(text -> '"' + text + '"').orElse("-");
  }
}
