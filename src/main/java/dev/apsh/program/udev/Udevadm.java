package dev.apsh.program.udev;

import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Typed;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Suggestions;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// udevadm: asks, triggers and waits for udev.
public final class Udevadm implements Tool {
  private static final Map<String, Tool> VERBS =
      Map.of(
          "info",
          new Info(),
          "monitor",
          new Monitor(),
          "settle",
          new Settle(),
          "trigger",
          new Trigger());
  private static final List<String> NOT_SIMULATED =
      List.of("control", "hwdb", "lock", "test", "test-builtin", "wait");

  @Override
  public Usage usage() {
    return Usage.of("udevadm", "ask udev, trigger its events, wait for them")
        .after("systemd 252")
        .operands("info|monitor|settle|trigger [OPTION]... [DEVPATH]", Operand.PATH)
        .notes("The options of each: udevadm COMMAND --help.")
        .differs(
            "control, hwdb, lock, test, test-builtin and wait are refused by name, with exit",
            "status 2. A rule with a condition that is not known never holds: known are ACTION,",
            "ATTR, DEVPATH, DRIVER, ENV, KERNEL, SUBSYSTEM, TEST, GOTO, LABEL, RUN and",
            "RUN{builtin}+=\"kmod load ...\". At the first boot the disk is fresh, and no rule is",
            "applied. An event is handled when the command that caused it has written or ended.")
        .raw();
  }

  @Override
  public Proposals proposals(Process process, Typed typed) {
    if (typed.before().isEmpty()) {
      List<String> words = new ArrayList<>(VERBS.keySet());
      words.addAll(List.of("--help", "--version"));
      words.sort(null);
      return Suggestions.among(words, typed, Proposals.Paths.NONE);
    }
    Tool verb = VERBS.get(typed.before().getFirst());
    return verb == null
        ? new Proposals(List.of(), Proposals.Paths.NONE)
        : verb.proposals(process, typed.without(1));
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.isEmpty()) {
      call.say("Command verb required.");
      return 1;
    }
    String verb = words.getFirst();
    if (verb.equals("--version") || verb.equals("-V")) {
      call.out().println("252");
      return 0;
    }
    if (verb.equals("--help") || verb.equals("-h") || verb.equals("help")) {
      return call.help();
    }
    if (NOT_SIMULATED.contains(verb)) {
      return call.fail(2, verb + " is not simulated");
    }
    Tool found = VERBS.get(verb);
    if (found == null) {
      call.say("Unknown command verb " + verb + ".");
      return 1;
    }
    List<String> argv = new ArrayList<>(words);
    argv.set(0, "udevadm");
    call.process().arguments(argv);
    return found.run(call.process());
  }
}
