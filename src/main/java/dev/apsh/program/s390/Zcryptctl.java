package dev.apsh.program.s390;

import dev.apsh.linux.Sys;
import dev.apsh.program.s390.Getopt.Found;
import dev.apsh.program.s390.Getopt.Known;
import dev.apsh.program.s390.ZcryptNodes.Kind;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// zcryptctl: makes and changes additional zcrypt device nodes, which reach some adapters and
/// domains only.
public final class Zcryptctl implements Tool {
  private static final List<S390Option> OPTIONS = List.of(S390Option.HELP, S390Option.VERSION);

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return Getopt.wrong(OPTIONS, words.subList(1, words.size()));
  }

  @Override
  public Usage usage() {
    return Usage.of("zcryptctl", "make and change additional zcrypt device nodes")
        .after("s390-tools, the release that is installed")
        .in("/usr/sbin")
        .operands("COMMAND [NODE [NUMBER|ALL]]", Operand.TEXT)
        .completes(
            "list|listconfig",
            "create",
            "destroy NODE",
            "addap|delap NODE ADAPTER|ALL",
            "adddom|deldom|addctrl|delctrl NODE APQI|ALL",
            "addioctl|delioctl NODE ALL",
            "config FILE")
        .option("-h, --help", "the commands, or what one of them does")
        .option("-v, --version", "the release that is installed")
        .notes(
            "  list, listconfig                 show the nodes",
            "  create [NODE], destroy NODE      make one, remove one",
            "  addap, delap NODE ADAPTER        which adapters it reaches",
            "  adddom, deldom NODE DOMAIN       which domains",
            "  addctrl, delctrl NODE DOMAIN     which control domains; since 2.22",
            "  addioctl, delioctl NODE IOCTL    which requests",
            "  config FILE                      make nodes from a file")
        .differs("`zcryptctl COMMAND -h` says it in fewer words.")
        .raw();
  }

  @Override
  public int run(Call plain) {
    S390Call call = new S390Call(plain);
    Optional<ZcryptCommand> command =
        call.arguments().stream()
            .flatMap(word -> ZcryptCommand.named(call.tools(), word).stream())
            .findFirst();
    Getopt getopt = new Getopt(OPTIONS, call.arguments());
    for (Optional<Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Known known)) {
        return call.misuse(((Getopt.Wrong) next.get()).text());
      }
      return about(call, command, known);
    }
    if (command.isEmpty()) {
      return call.fail("Missing or invalid command argument");
    }
    if (call.directory(ZcryptNodes.CLASS).isEmpty()) {
      return call.fail(
          "Directory class/zcrypt is missing in sysfs.\n"
              + "Multiple zcrypt node support is not available");
    }
    List<String> operands = getopt.operands();
    return run(
        call, command.get(), operands.subList(Math.min(1, operands.size()), operands.size()));
  }

  private static int about(S390Call call, Optional<ZcryptCommand> command, Known known) {
    S390Tools tools = call.tools();
    if (known.is("version")) {
      boolean newer = tools.has(S390Change.AP_CONFIGURATION);
      call.print(tools.version("zcryptctl", newer ? "2018, 2022" : "2018"));
    } else if (command.isPresent()) {
      call.print(command.get().help(tools));
    } else {
      StringBuilder text = new StringBuilder();
      text.append("Usage: ").append(call.name()).append(" COMMAND [COMMAND-PARAMS] [OPTIONS] \n\n");
      text.append("Display and administrate zcrypt multiple device nodes.\n\n");
      for (ZcryptCommand each : ZcryptCommand.of(tools)) {
        text.append(' ').append(each.synopsis(tools)).append('\n');
      }
      call.print(text + S390Option.describe(OPTIONS));
    }
    return 0;
  }

  private static int run(S390Call call, ZcryptCommand command, List<String> operands) {
    ZcryptNodes nodes = new ZcryptNodes(call);
    return switch (command) {
      case LIST -> nodes.list(false);
      case LISTCONFIG -> nodes.list(true);
      case CREATE -> nodes.create(operands.stream().findFirst());
      case DESTROY -> destroy(call, nodes, operands);
      case CONFIG ->
          operands.isEmpty()
              ? call.fail("Missing filename argument")
              : new ZcryptConfig(call).obey(operands.getFirst());
      case ADDAP -> change(call, Kind.ADAPTER, true, operands);
      case DELAP -> change(call, Kind.ADAPTER, false, operands);
      case ADDDOM -> change(call, Kind.DOMAIN, true, operands);
      case DELDOM -> change(call, Kind.DOMAIN, false, operands);
      case ADDCTRL -> change(call, Kind.CONTROL, true, operands);
      case DELCTRL -> change(call, Kind.CONTROL, false, operands);
      case ADDIOCTL -> change(call, Kind.IOCTL, true, operands);
      case DELIOCTL -> change(call, Kind.IOCTL, false, operands);
    };
  }

  private static int destroy(S390Call call, ZcryptNodes nodes, List<String> operands) {
    if (operands.isEmpty()) {
      return call.fail("Missing node name argument");
    }
    String node = operands.getFirst();
    return nodes.isDevice(node) ? nodes.destroy(node) : unknown(call, node);
  }

  private static int unknown(S390Call call, String node) {
    return call.fail("Invalid or unknown nodename '" + node + "'");
  }

  private static int change(S390Call call, Kind kind, boolean add, List<String> operands) {
    if (operands.isEmpty()) {
      return call.fail("Missing node name argument");
    }
    if (operands.size() == 1) {
      return call.fail("Missing " + kind.small() + " argument");
    }
    ZcryptNodes nodes = new ZcryptNodes(call);
    String node = operands.getFirst();
    return nodes.isDevice(node)
        ? nodes.change(kind, add, node, operands.get(1))
        : unknown(call, node);
  }
}
