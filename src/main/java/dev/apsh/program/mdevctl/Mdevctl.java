package dev.apsh.program.mdevctl;

import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Typed;
import dev.apsh.program.clap.ClapCommand;
import dev.apsh.program.clap.ClapHelp;
import dev.apsh.program.clap.ClapMatches;
import dev.apsh.program.clap.ClapParser;
import dev.apsh.program.clap.ClapResult;
import dev.apsh.program.clap.ClapTop;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// mdevctl: mediated devices, defined and running; lsmdev: a list of them.
public final class Mdevctl implements Tool {
  private static final int WRONG = 2;

  private final String name;

  public Mdevctl(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    String summary = name.equals("lsmdev") ? "list mediated devices" : "manage mediated devices";
    return Usage.of(name, summary)
        .in("/usr/sbin")
        .after("mdevctl 1.2.0 and 1.4.0, whichever is installed")
        .operands("COMMAND [OPTION]...", Operand.TEXT)
        .notes(
            "define -u UUID|-p PARENT [-t TYPE] [-a] [--jsonfile FILE]   keep a definition",
            "undefine -u UUID [-p PARENT]                               drop it",
            "modify -u UUID [-p PARENT] [-t TYPE] --addattr NAME --value VALUE [-i INDEX]",
            "modify -u UUID --delattr [-i INDEX] | -a | -m              change it",
            "modify -u UUID [-p PARENT] [-l] [-d] --jsonfile FILE        (1.4.0)",
            "start -u UUID|-p PARENT [-t TYPE] [--jsonfile FILE]         make the device",
            "stop -u UUID                                               remove it",
            "list [-d] [-v] [-u UUID] [-p PARENT] [--dumpjson]           show devices",
            "types [-p PARENT] [--dumpjson]                             show types",
            "Scripts of a type are asked: /etc/mdevctl.d/scripts.d, from 1.4.0 on also",
            "/usr/lib/mdevctl/scripts.d. `mdevctl --help` has the real one's text.")
        .differs(
            "MDEVCTL_LOG and MDEVCTL_ENV_ROOT are not heeded. When a listing shows no attributes,",
            "scripts are not asked for them. The help does not follow the terminal's width.",
            "A new UUID comes from the machine's seed.")
        .raw();
  }

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    MdevctlRelease release = MdevctlRelease.of(sys);
    Optional<ClapCommand> command =
        words.size() < 2 ? Optional.empty() : new MdevctlSyntax(release).named(words.get(1));
    return command.flatMap(found -> objection(release, found, words.subList(2, words.size())));
  }

  /// What does not hold together for another reason than an option may do so once it is known.
  private static Optional<String> objection(
      MdevctlRelease release, ClapCommand command, List<String> words) {
    return ClapParser.parse(release.clap(), command, words) instanceof ClapResult.Wrong(String text)
        ? text.lines()
            .findFirst()
            .filter(line -> line.contains("rgument '-") && line.contains("expected"))
            .map(line -> line.replaceFirst("^error: ", ""))
        : Optional.empty();
  }

  @Override
  public Proposals proposals(Process process, Typed typed) {
    MdevctlSyntax syntax = new MdevctlSyntax(MdevctlRelease.of(process.sys()));
    Typed whole =
        name.equals("lsmdev")
            ? new Typed(
                Stream.concat(Stream.of("list"), typed.before().stream()).toList(), typed.begun())
            : typed;
    return new MdevctlProposals(process, syntax).of(whole);
  }

  @Override
  public int run(Call call) {
    MdevctlRelease release = MdevctlRelease.of(call.process().sys());
    MdevctlCommands commands = new MdevctlCommands(call, release);
    for (String directory : release.required()) {
      if (!commands.files().files().isDirectory(directory)) {
        return fail(
            call,
            new MdevctlError(
                "Required directory \""
                    + directory
                    + "\" doesn't exist. This may indicate a packaging or installation error"));
      }
    }
    List<String> words = call.operands();
    MdevctlSyntax syntax = new MdevctlSyntax(release);
    if (call.name().endsWith("lsmdev")) {
      return run(call, commands, release, syntax.list("lsmdev"), words);
    }
    return words.isEmpty() ? top(call, release) : command(call, commands, syntax, release, words);
  }

  private static int top(Call call, MdevctlRelease release) {
    call.err().print(MdevctlHelp.top(release));
    return WRONG;
  }

  private static int command(
      Call call,
      MdevctlCommands commands,
      MdevctlSyntax syntax,
      MdevctlRelease release,
      List<String> words) {
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    if (first.equals("--help") || first.equals("-h") || (first.equals("help") && rest.isEmpty())) {
      call.out().print(MdevctlHelp.top(release));
      return 0;
    }
    if (first.equals("--version") || first.equals("-V")) {
      call.out().println("mdevctl " + release.number());
      return 0;
    }
    if (first.equals("help")) {
      return help(call, syntax, release, rest.getFirst());
    }
    Optional<ClapCommand> command = syntax.named(first);
    if (command.isEmpty()) {
      return unknown(call, syntax, release, first);
    }
    return run(call, commands, release, command.get(), rest);
  }

  private static int help(Call call, MdevctlSyntax syntax, MdevctlRelease release, String topic) {
    Optional<ClapCommand> command = syntax.named(topic);
    if (command.isEmpty()) {
      call.err().print(ClapTop.unknownTopic(release.clap(), "mdevctl", topic, syntax.names()));
      return WRONG;
    }
    call.out().print(ClapHelp.of(release.clap(), command.get(), true));
    return 0;
  }

  private static int unknown(Call call, MdevctlSyntax syntax, MdevctlRelease release, String word) {
    call.err().print(ClapTop.unknown(release.clap(), "mdevctl", word, syntax.names()));
    return WRONG;
  }

  private static int run(
      Call call,
      MdevctlCommands commands,
      MdevctlRelease release,
      ClapCommand command,
      List<String> words) {
    return switch (ClapParser.parse(release.clap(), command, words)) {
      case ClapResult.Shown(String text) -> {
        call.out().print(text);
        yield 0;
      }
      case ClapResult.Wrong(String text) -> {
        call.err().print(text);
        yield WRONG;
      }
      case ClapResult.Matched(ClapMatches given) ->
          run(call, commands, release, command.path(), given);
    };
  }

  private static int run(
      Call call, MdevctlCommands commands, MdevctlRelease release, String path, ClapMatches given) {
    MdevctlListing listing = new MdevctlListing(release, commands.files(), commands.callouts());
    try {
      switch (path.substring(path.lastIndexOf(' ') + 1)) {
        case "define" -> commands.define(given);
        case "undefine" -> commands.undefine(given);
        case "modify" -> commands.modify(given);
        case "start" -> commands.start(given);
        case "stop" -> commands.stop(given);
        case "types" -> call.out().print(listing.types(given));
        case "start-parent-mdevs" -> commands.startParentMdevs(given);
        default -> call.out().print(listing.list(given));
      }
      return 0;
    } catch (MdevctlError e) {
      return fail(call, e);
    }
  }

  private static int fail(Call call, MdevctlError error) {
    call.out().flush();
    call.err().print(error.printed());
    return 1;
  }

  @Override
  public String unwritten(Refused no) {
    return "failed printing to stdout: " + no.text();
  }
}
