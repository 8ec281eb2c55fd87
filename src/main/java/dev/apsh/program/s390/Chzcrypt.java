package dev.apsh.program.s390;

import dev.apsh.linux.Sys;
import dev.apsh.program.s390.Getopt.Found;
import dev.apsh.program.s390.Getopt.Known;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// chzcrypt: sets cryptographic devices online, offline, configured on and off, and changes the AP
/// bus.
public final class Chzcrypt implements Tool {
  private static final String QUEUE_DEVICE =
      """

      QUEUE_DEVICE:
        An APQN queue device given as xy.abcd as it is listed by lszcrypt -V.

      """;
  private static final String IDS =
      """

      DEVICE_IDS
        List of cryptographic device ids separated by blanks which will be set
        online/offline. Must be used in conjunction with the enable or disable option.
        DEVICE_ID could either be card device id ('<card-id>') or queue device id
        '<card-id>.<domain-id>').
      """;
  private static final String EXAMPLE =
      """
      EXAMPLE:
        Disable the cryptographic device with card id '02' (inclusive all queues).
        #>chzcrypt -d 02
      \s\s
        Enable the cryptographic devices with card id '03' and domain id '0005'.
        #>chzcrypt -e 03.0005
      \s\s
      """;

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(options(new S390Tools(sys.tools())), words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("chzcrypt", "change cryptographic adapters and the AP bus")
        .after("s390-tools, the release that is installed")
        .in("/usr/sbin")
        .operands("[DEVICE_ID]...", Operand.CARD)
        .option("-e, --enable", "set the devices online")
        .option("-d, --disable", "set the devices offline")
        .option("-a, --all", "all cards")
        .option("--config-on", "configure the cards on")
        .option("--config-off", "configure the cards off")
        .option("-p, --poll-thread-enable", "start the poll thread")
        .option("-n, --poll-thread-disable", "stop the poll thread")
        .option("-c, --config-time=TIMEOUT", "seconds between two looks at the configuration")
        .option("-t, --poll-timeout=TIMEOUT", "nanoseconds between two polls")
        .option("-q, --default-domain=DOMAIN", "the default domain")
        .option("-V, --verbose", "say what is done")
        .option("--se-associate=INDEX", "associate a queue; since 2.28, as what follows")
        .option("--se-bind", "bind a queue")
        .option("--se-unbind", "unbind a queue")
        .option("-h, --help", "the original's own help")
        .option("-v, --version", "the release that is installed")
        .notes(
            "DEVICE_ID: a card (5, 05, 0x05, card05) or a queue (05.0004), in hexadecimal.",
            "The first of -p -n, -c, -t, -q, --se-... , -e -d, --config-... is done, no other.")
        .differs("-q without a number is refused, which the original takes as any.")
        .raw();
  }

  static List<S390Option> options(S390Tools tools) {
    List<S390Option> all = new ArrayList<>();
    all.add(new S390Option('e', "enable", "", "Set the given cryptographic device(s) online"));
    all.add(new S390Option('d', "disable", "", "Set the given cryptographic device(s) offline"));
    all.add(
        new S390Option(
            'a',
            "all",
            "",
            "Set all available cryptographic device(s) online/offline, must be used in conjunction"
                + " with the enable or disable option"));
    if (tools.has(S390Change.CONFIG)) {
      String set = "Set the given cryptographic card device(s) ";
      all.add(S390Option.word("config-on", set + "configured"));
      all.add(S390Option.word("config-off", set + "deconfigured"));
    }
    all.add(new S390Option('p', "poll-thread-enable", "", "Enable zcrypt's poll thread"));
    all.add(new S390Option('n', "poll-thread-disable", "", "Disable zcrypt's poll thread"));
    all.add(
        new S390Option(
            'c',
            "config-time",
            "TIMEOUT",
            "Set configuration timer for re-scanning the AP bus to TIMEOUT seconds"));
    all.add(
        new S390Option(
            't',
            "poll-timeout",
            "TIMEOUT",
            "Set poll timer to run poll tasklet all TIMEOUT nanoseconds after a request has been"
                + " queued"));
    all.add(new S390Option('q', "default-domain", "DOMAIN", "Set new default domain to DOMAIN"));
    all.add(new S390Option('V', "verbose", "", "Print verbose messages"));
    if (tools.has(S390Change.SECURE_EXECUTION)) {
      String only = "SE guest with AP support only: ";
      all.add(
          new S390Option(
              '\0', "se-associate", "assoc_idx", only + "Associate the given queue device"));
      all.add(S390Option.word("se-bind", only + "Bind the given queue device"));
      all.add(S390Option.word("se-unbind", only + "Unbind the given queue device"));
    }
    all.add(S390Option.HELP);
    all.add(S390Option.VERSION);
    return all;
  }

  @Override
  public int run(Call plain) {
    S390Call call = new S390Call(plain);
    List<String> arguments = call.arguments().stream().map(Chzcrypt::hyphens).toList();
    Getopt getopt = new Getopt(options(call.tools()), arguments);
    Map<String, String> given = new HashMap<>();
    String last = "";
    for (Optional<Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Known known)) {
        return call.misuse(((Getopt.Wrong) next.get()).text());
      }
      String word = known.option().word();
      if (word.equals("help") || word.equals("version")) {
        return about(call, word);
      }
      given.put(word, known.value());
      overrule(given, word);
      last = word.equals("all") || word.equals("verbose") ? last : word;
    }
    if (last.isEmpty()) {
      return call.misuse("Error - missing argument.");
    }
    String action = last;
    return call.onBus(() -> act(call, given, action, getopt.operands()));
  }

  /// From the third character on an underscore is read as a hyphen.
  private static String hyphens(String argument) {
    return argument.length() < 3
        ? argument
        : argument.substring(0, 2) + argument.substring(2).replace('_', '-');
  }

  /// Of two that are opposites the later holds.
  private static void overrule(Map<String, String> given, String word) {
    switch (word) {
      case "enable" -> given.remove("disable");
      case "disable" -> given.remove("enable");
      case "config-on" -> given.remove("config-off");
      case "config-off" -> given.remove("config-on");
      case "poll-thread-enable" -> given.remove("poll-thread-disable");
      case "poll-thread-disable" -> given.remove("poll-thread-enable");
      default -> {}
    }
  }

  private static int about(S390Call call, String word) {
    S390Tools tools = call.tools();
    boolean secured = tools.has(S390Change.SECURE_EXECUTION);
    if (word.equals("help")) {
      String rest = IDS + (secured ? QUEUE_DEVICE : "  \n") + EXAMPLE;
      call.help("[DEVICE_IDS]", "Modify zcrypt configuration.", options(tools), rest);
    } else {
      String config = tools.has(S390Change.CONFIG) ? "2008, 2020" : "2008, 2017";
      call.print(tools.version("chzcrypt", secured ? "2008, 2023" : config));
    }
    return 0;
  }

  private static int act(
      S390Call call, Map<String, String> given, String last, List<String> operands) {
    boolean verbose = given.containsKey("verbose");
    ChzcryptBus bus = new ChzcryptBus(call, verbose);
    if (given.containsKey("poll-thread-enable") || given.containsKey("poll-thread-disable")) {
      return bus.pollThread(given.containsKey("poll-thread-enable"));
    }
    if (given.containsKey("config-time")) {
      return bus.configTime(given.getOrDefault("config-time", ""));
    }
    if (given.containsKey("poll-timeout")) {
      return bus.pollTimeout(given.getOrDefault("poll-timeout", ""));
    }
    if (given.containsKey("default-domain")) {
      return bus.defaultDomain(given.getOrDefault("default-domain", ""));
    }
    if (last.startsWith("se-")) {
      return secured(call, given, last, operands);
    }
    return devices(call, given, operands);
  }

  private static int secured(
      S390Call call, Map<String, String> given, String action, List<String> operands) {
    if (operands.isEmpty()) {
      return call.fail("Error - The --" + action + " needs a queue device given.");
    }
    boolean verbose = given.containsKey("verbose");
    String file = action.equals("se-associate") ? "se_associate" : "se_bind";
    ChzcryptSecured queue = new ChzcryptSecured(call, verbose, operands.getFirst(), file);
    return switch (action) {
      case "se-bind" -> queue.bind();
      case "se-unbind" -> queue.unbind();
      default -> queue.associate(given.getOrDefault(action, ""));
    };
  }

  private static int devices(S390Call call, Map<String, String> given, List<String> operands) {
    List<String> ids = operands;
    if (given.containsKey("all")) {
      Optional<SysDirectory> directory = call.directory(SysDirectory.BUS + "/devices");
      if (directory.isEmpty()) {
        return call.fail("Error - Could not read directory " + SysDirectory.BUS + "/devices/.");
      }
      ids = directory.get().unsorted(name -> name.contains("card"));
      if (ids.isEmpty()) {
        return call.fail("Error - missing cryptographic device id(s).");
      }
    } else if (ids.isEmpty()) {
      return call.fail("Need to specify at least one device ID.");
    }
    ChzcryptDevices devices = new ChzcryptDevices(call, given.containsKey("verbose"));
    if (given.containsKey("enable") || given.containsKey("disable")) {
      return devices.online(ids, given.containsKey("enable"));
    }
    return devices.config(ids, given.containsKey("config-on"));
  }
}
