package dev.apsh.program.virsh;

import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Terminal;
import dev.apsh.linux.Typed;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Misuse;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// virsh: domains and devices of a host, through libvirt.
public final class Virsh implements Tool {
  private static final String PROMPT = "virsh # ";

  @Override
  public Usage usage() {
    return Usage.of("virsh", "manage domains and devices with libvirt")
        .after("libvirt " + HostCommands.LIBVIRT)
        .operands("[COMMAND [ARG]...]", Operand.TEXT)
        .option("-c, --connect=URI", "qemu:///system or qemu+ssh://HOST/system")
        .option("-q, --quiet", "without additional lines")
        .option("-h, --help", "print this help")
        .option("-v", "print the version")
        .option("-V", "print the version with more")
        .option("--version[=TYPE]", "print the version; TYPE is short or long")
        .notSimulated("-d, --debug=NUM", "-e, --escape=CHAR", "-k, --keepalive-interval=NUM")
        .notSimulated("-K, --keepalive-count=NUM", "-l, --log=FILE", "-r, --readonly")
        .notSimulated("-t, --timing", "--no-pkttyagent")
        .inOrder()
        .notes(notes())
        .differs(
            "libvirt's other commands and options are refused by name.",
            "Definitions are read from /etc/libvirt/qemu each time, what runs from",
            "/run/libvirt/qemu. Devices other than <hostdev type='mdev'> are kept in a definition",
            "and have no effect; QEMU is told nothing of disks, networks and consoles, and dumpxml",
            "gives them no addresses and no aliases. A cpu is shown as it is defined, a security",
            "label not at all. `console` is root's shell. Lines",
            "of qemu-monitor-command end with a newline alone. nodedev-list knows AP's devices and",
            "mediated devices. `edit` runs $VISUAL or $EDITOR, such as 'sed -i s/1/2/': there is no vi",
            "here. It validates by no schema, asks for a line, and fails where it cannot ask.",
            "A user who is not root has no session of his own. Mistakes in XML",
            "that are rare have the words of another parser than libxml2; --validate looks at node",
            "devices only, and there at AP's and mediated ones. A <console> becomes no <serial>,",
            "display and ramfb of a host device are not kept, no <emulator> is looked for. Where",
            "libvirt 9.0 and 11.3 differ and 10.1 is not known, the place in a syntax error is told as",
            "by 9.0; the wrong mode, type or address of a host device, and a second one of model",
            "vfio-ap at attach-device --config, as by 11.3.")
        .hint(program -> "");
  }

  @Override
  public Optional<String> objection(List<String> words, Sys sys) {
    return usage().wrongOption(words).or(() -> VirshCommands.objection(words));
  }

  private static String[] notes() {
    StringBuilder text = new StringBuilder("Without a command it reads commands, one a line.\n");
    for (VirshCommand.Group group : VirshCommand.Group.values()) {
      text.append('\n').append(VirshCommands.group(group));
    }
    text.append("\n`virsh help COMMAND` says more of one.");
    return text.toString().split("\n");
  }

  @Override
  public Proposals proposals(Process process, Typed typed) {
    return new VirshProposals(process).of(usage(), typed);
  }

  @Override
  public int misused(Call call, Misuse misuse) {
    String wrong =
        switch (misuse.kind()) {
          case UNKNOWN, AMBIGUOUS, TAKES_NO_ARGUMENT ->
              "unsupported option '" + misuse.option() + "'. See --help.";
          case NEEDS_ARGUMENT -> "option " + bothSpellings(misuse) + " requires an argument";
        };
    call.say("error: " + wrong);
    return call.hinted();
  }

  /// `'-c'/'--connect'`
  private String bothSpellings(Misuse misuse) {
    String name = misuse.option().replaceFirst("^--?", "");
    return usage().option(name).orElseThrow().typed().stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining("/"));
  }

  @Override
  public int run(Call call) {
    if (call.has("help")) {
      return call.help();
    }
    if (call.has("V") || call.value("version").equals(Optional.of("long"))) {
      call.out().print(HostCommands.longVersion());
      return 0;
    }
    if (call.has("v") || call.has("version")) {
      call.out().println(HostCommands.LIBVIRT);
      return 0;
    }
    VirshSession session =
        new VirshSession(call, call.value("c").orElse(Connection.usual()), call.has("q"));
    List<String> words = call.operands();
    if (words.equals(List.of(""))) {
      return 1;
    }
    if (call.has("c") && !session.isConnected()) {
      return 1;
    }
    try {
      return words.isEmpty()
          ? converse(call, session)
          : session.run(words.size() == 1 ? new LineWords(words.getFirst()) : new ListWords(words));
    } finally {
      session.close();
    }
  }

  private static int converse(Call call, VirshSession session) {
    session.extra(
        """
        Welcome to virsh, the virtualization interactive terminal.

        Type:  'help' for help with commands
               'quit' to quit

        """);
    call.out().flush();
    Optional<Channel> input = call.process().descriptors().get(0);
    if (input.isPresent() && input.get() instanceof Terminal terminal) {
      atTerminal(terminal, session);
    } else if (input.isPresent()) {
      fromInput(call, new Input(input.get()), session);
    }
    return 0;
  }

  private static void atTerminal(Terminal terminal, VirshSession session) {
    while (!session.hasEnded()) {
      switch (terminal.line(PROMPT, LineEditor.PLAIN)) {
        case Terminal.Typed(String text) -> session.run(new LineWords(text));
        case Terminal.Interrupted interrupted -> {}
        case Terminal.Closed closed -> session.end();
      }
    }
  }

  /// What is read is echoed, as the real one's line editor does.
  private static void fromInput(Call call, Input input, VirshSession session) {
    while (!session.hasEnded()) {
      call.out().print(PROMPT);
      var line = input.line();
      call.out().println(line.map(bytes -> bytes.text().stripTrailing()).orElse("")).flush();
      if (line.isEmpty()) {
        session.end();
      } else {
        session.run(new LineWords(line.get().text().stripTrailing()));
      }
    }
  }
}
