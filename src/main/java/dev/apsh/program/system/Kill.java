package dev.apsh.program.system;

import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// kill: sends signals to processes.
public final class Kill implements Tool {
  private static final String NAMES =
      "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT\n"
          + "CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS\n";

  @Override
  public Usage usage() {
    return Usage.of("kill", "send signals to processes")
        .after("procps-ng 4.0.2")
        .operands("[-SIGNAL | -s SIGNAL] PID...", Operand.TEXT)
        .completes("PID...")
        .notes(
            "  -s SIGNAL, -SIGNAL   HUP INT QUIT KILL USR1 USR2 PIPE ALRM TERM, or a number",
            "  -l [SIGNAL]          the signals there are, or one by name or number")
        .raw();
  }

  @Override
  public int run(Call call) {
    List<String> words = new ArrayList<>(call.operands());
    if (words.contains("--help") || words.contains("-h")) {
      return call.help();
    }
    if (words.isEmpty()) {
      call.err().print("\n" + usage().help());
      return 1;
    }
    if (words.getFirst().equals("-l")) {
      return list(call, words);
    }
    Signal signal = Signal.TERM;
    String first = words.getFirst();
    if (first.startsWith("-") && first.length() > 1 && !first.equals("--")) {
      words.removeFirst();
      boolean apart = first.equals("-s") || first.equals("--signal");
      String name = apart ? (words.isEmpty() ? "" : words.removeFirst()) : first.substring(1);
      if (name.equals("0")) {
        return call.fail(2, "-0 is not simulated");
      }
      Optional<Signal> named = Signal.named(name);
      if (named.isEmpty()) {
        call.warn(
            "invalid argument " + (apart ? "s" : name.substring(0, Math.min(1, name.length()))));
        call.err().print("\n" + usage().help());
        return 1;
      }
      signal = named.get();
    }
    if (!words.isEmpty() && words.getFirst().equals("--")) {
      words.removeFirst();
    }
    int status = 0;
    for (String word : words) {
      status = Math.max(status, send(call, word, signal));
    }
    return status;
  }

  private static int list(Call call, List<String> words) {
    if (words.size() == 1) {
      call.out().print(NAMES);
      return 0;
    }
    Optional<Signal> signal = Signal.named(words.get(1));
    if (signal.isEmpty()) {
      return call.fail("unknown signal name " + words.get(1));
    }
    boolean number = Scan.isDigits(words.get(1));
    call.out().println(number ? signal.get().name() : "" + signal.get().number());
    return 0;
  }

  private static int send(Call call, String word, Signal signal) {
    if (word.startsWith("-") && Scan.isDigits(word.substring(1))) {
      return call.fail(2, word + ": a process group is not simulated");
    }
    if (!Scan.isDigits(word) || word.length() > 9) {
      return call.fail("failed to parse argument: '" + word + "'");
    }
    Optional<Process> process = call.process().sys().processes().numbered(Integer.parseInt(word));
    if (process.isEmpty()) {
      return call.fail("(" + word + "): No such process");
    }
    process.get().signal(signal);
    call.process().step();
    return 0;
  }
}
