package dev.apsh.program.s390;

import dev.apsh.linux.Sys;
import dev.apsh.program.s390.Getopt.Found;
import dev.apsh.program.s390.LszcryptFilter.Only;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// lszcrypt: shows cryptographic devices and the AP bus, from sysfs alone.
public final class Lszcrypt implements Tool {
  private static final String IDS =
      """

      DEVICE_IDS
        List of cryptographic device ids separated by blanks which will be displayed.
        DEVICE_ID could either be card device id ('<card-id>') or queue device id
        '<card-id>.<domain-id>'). To filter all devices according to a dedicated
        domain just provide '.<domain-id>'.
        If no ids are given, all available devices are displayed.

      EXAMPLE:
        List all cryptographic devices with card id '02'.
        #>lszcrypt 02

        List cryptographic devices with card id '02' and domain id '0005'.
        #>lszcrypt 02.0005

      """;

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(options(new S390Tools(sys.tools())), words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("lszcrypt", "show cryptographic adapters and queues")
        .after("s390-tools, the release that is installed")
        .in("/usr/sbin")
        .operands("[DEVICE_ID]...", Operand.CARD)
        .option("-b, --bus", "the attributes of the AP bus")
        .option("-c, --capability=DEVICE_ID", "what a card can do; since 2.28 a queue, too")
        .option("-d, --domains", "the usage and control domains")
        .option("-V, --verbose", "with requests, hardware type, functions and driver")
        .option("--accelonly", "accelerators only; since 2.21, as what follows")
        .option("--ccaonly", "CCA coprocessors only")
        .option("--ep11only", "EP11 coprocessors only")
        .option("--cardonly", "cards only")
        .option("--queueonly", "queues only")
        .option("-s, --serial", "the serial numbers of coprocessors")
        .option("-h, --help", "the original's own help")
        .option("-v, --version", "the release that is installed")
        .notes(
            "DEVICE_ID: a card (05), a queue (05.0004), or a domain on all cards (.0004),",
            "in hexadecimal; the DEVICE_ID of -c is decimal, or hexadecimal behind 0x.",
            "Options are obeyed one after the other: the first of -b -c -d -s -h -v ends it.",
            "What it shows depends on the release: --tools chooses it.")
        .differs("What it takes from memory that was never set is 0 here.")
        .raw();
  }

  static List<S390Option> options(S390Tools tools) {
    List<S390Option> options = new ArrayList<>();
    options.add(new S390Option('b', "bus", "", "Show AP bus attributes then exit"));
    options.add(
        new S390Option(
            'c', "capability", "DEVICE_ID", "Show the capabilities of a cryptographic device"));
    options.add(
        new S390Option('d', "domains", "", "Show the configured AP usage and control domains"));
    options.add(new S390Option('V', "verbose", "", "Print verbose messages"));
    if (tools.has(S390Change.CHECKSTOP)) {
      String only = "Show only information from cards/queues in ";
      options.add(S390Option.word("accelonly", only + "Accelerator mode"));
      options.add(S390Option.word("ccaonly", only + "CCA-Coprocessor mode"));
      options.add(S390Option.word("ep11only", only + "EP11-Coprocessor mode"));
      options.add(
          S390Option.word("cardonly", "Show only information from cards but no queue info"));
      options.add(
          S390Option.word("queueonly", "Show only information from queues but no card info"));
      options.add(
          new S390Option(
              's', "serial", "", "Show the serial numbers for CCA and EP11 crypto cards"));
    }
    options.add(S390Option.HELP);
    options.add(S390Option.VERSION);
    return options;
  }

  @Override
  public int run(Call plain) {
    S390Call call = new S390Call(plain);
    Getopt getopt = new Getopt(options(call.tools()), call.arguments());
    LszcryptFilter filter = new LszcryptFilter();
    boolean verbose = false;
    for (Optional<Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Getopt.Known known)) {
        return call.misuse(((Getopt.Wrong) next.get()).text());
      }
      Optional<Integer> ended = ending(call, known);
      if (ended.isPresent()) {
        return ended.get();
      }
      verbose = verbose || known.is("verbose");
      only(known).ifPresent(filter::choose);
    }
    Optional<String> problem = filter.problem();
    if (problem.isPresent()) {
      return call.fail(problem.get());
    }
    boolean all = verbose;
    List<String> ids = getopt.operands();
    return call.onBus(() -> {
      LszcryptDevices devices = new LszcryptDevices(call, filter, all);
      return ids.isEmpty() ? devices.show() : devices.show(ids);
    });
  }

  private static Optional<Only> only(Getopt.Known known) {
    return Optional.ofNullable(
        switch (known.option().word()) {
          case "accelonly" -> Only.ACCEL;
          case "ccaonly" -> Only.CCA;
          case "ep11only" -> Only.EP11;
          case "cardonly" -> Only.CARD;
          case "queueonly" -> Only.QUEUE;
          default -> null;
        });
  }

  /// What an option does that ends the program; empty for one that does not.
  private static Optional<Integer> ending(S390Call call, Getopt.Known known) {
    return switch (known.option().word()) {
      case "bus" -> Optional.of(call.onBus(() -> new LszcryptBus(call).show()));
      case "domains" -> Optional.of(call.onBus(() -> new LszcryptBus(call).showDomains()));
      case "capability" ->
          Optional.of(call.onBus(() -> new LszcryptCapability(call).show(known.value())));
      case "serial" -> Optional.of(call.onBus(() -> new LszcryptSerials(call).show()));
      case "help" -> {
        call.help(
            "[DEVICE_IDS]",
            "Display zcrypt device and configuration information.",
            options(call.tools()),
            IDS);
        yield Optional.of(0);
      }
      case "version" -> {
        call.print(call.tools().version("lszcrypt", years(call.tools())));
        yield Optional.of(0);
      }
      default -> Optional.empty();
    };
  }

  private static String years(S390Tools tools) {
    return tools.has(S390Change.SECURE_EXECUTION)
        ? "2008, 2023"
        : tools.has(S390Change.CONFIG) ? "2008, 2020" : "2008, 2018";
  }
}
