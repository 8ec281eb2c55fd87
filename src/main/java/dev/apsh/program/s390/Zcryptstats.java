package dev.apsh.program.s390;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Sys;
import dev.apsh.program.s390.Getopt.Found;
import dev.apsh.program.s390.Getopt.Known;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// zcryptstats: measures cryptographic devices, through the channel subsystem's device; here as far
/// as finding that it is not there.
public final class Zcryptstats implements Tool {
  private static final String DEVICE = "/dev/chsc";

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(options(), words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("zcryptstats", "measure cryptographic adapters")
        .after("s390-tools, the release that is installed")
        .in("/usr/sbin")
        .operands("[DEVICE_ID]...", Operand.CARD)
        .option("-i, --interval=INTERVAL", "seconds between two reports")
        .option("-c, --count=COUNT", "how many reports")
        .option("-o, --output=JSON|TABLE|CSV", "the format")
        .option("-t, --no-totals", "without totals")
        .option("-T, --only-totals", "totals only")
        .option("-a, --no-apqn", "cards only")
        .option("-A, --all", "devices of others, too")
        .option("-O, --only-online", "what is online only")
        .option("-h, --help", "the original's own help")
        .option("-v, --version", "the release that is installed")
        .differs(
            "-M and -V are read but refused once the original would look at them.",
            "Nothing can be measured here: there is no /dev/chsc, as on most guests. So it ends",
            "there, after it has read its command line as the original does.")
        .raw();
  }

  static List<S390Option> options() {
    return ZcryptstatsOptions.ALL;
  }

  @Override
  public int run(Call plain) {
    S390Call call = new S390Call(plain);
    Getopt getopt = new Getopt(options(), call.arguments());
    Set<String> given = new HashSet<>();
    for (Optional<Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Known known)) {
        return call.misuse(((Getopt.Wrong) next.get()).text());
      }
      Optional<Integer> ended = obey(call, given, known);
      if (ended.isPresent()) {
        return ended.get();
      }
    }
    if (given.contains("only-totals") && given.contains("no-totals")) {
      return either(call, "no-totals", "only-totals");
    }
    if (given.contains("only-online") && given.contains("all")) {
      return either(call, "only-online", "all");
    }
    for (String word : List.of("map-type", "verbose")) {
      if (given.contains(word)) {
        call.warn("--" + word + " is not simulated");
        return 2;
      }
    }
    Optional<String> problem = new ZcryptstatsDevices(call).problem(getopt.operands());
    return problem.isPresent() ? call.fail(problem.get()) : measure(call);
  }

  private static int either(S390Call call, String one, String other) {
    return call.fail("Either --" + one + " or --" + other + " can be specified, but not both");
  }

  /// Takes an option; gives the status when it ends the program.
  private static Optional<Integer> obey(S390Call call, Set<String> given, Known known) {
    String word = known.option().word();
    given.add(word);
    switch (word) {
      case "help" -> call.print(ZcryptstatsOptions.help(call.name()));
      case "version" -> call.print(call.tools().version("zcryptstats", "2019"));
      case "interval", "count" -> {
        return isPositive(known.value()) ? Optional.empty() : Optional.of(invalid(call, known));
      }
      case "output" -> {
        String format = known.value().toUpperCase(Locale.ROOT);
        if (!List.of("JSON", "TABLE", "CSV").contains(format)) {
          return Optional.of(invalid(call, known));
        }
        if (!format.equals("JSON")) {
          given.add("only-totals");
        }
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(0);
  }

  private static boolean isPositive(String text) {
    CScan scan = new CScan(text);
    return scan.number(0, 0) && scan.isAtEnd() && scan.value() > 0;
  }

  private static int invalid(S390Call call, Known known) {
    S390Option option = known.option();
    return call.misuse(
        "Invalid value for '--%s'|'-%c': '%s'"
            .formatted(option.word(), option.letter(), known.value()));
  }

  private static int measure(S390Call call) {
    if (!(call.node(DEVICE) instanceof Failed<Node> missing)) {
      return call.fail(DEVICE + ": measuring is not simulated");
    }
    Errno errno = missing.refused().errno();
    call.warn("File '" + DEVICE + ":' " + errno.text());
    return errno == Errno.ENOENT
        ? call.fail("You might have to load kernel module 'chsc_sch' using 'modprobe chsc_sch'")
        : 1;
  }
}
