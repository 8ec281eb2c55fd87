package dev.apsh.program.tool;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Output;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One call of a program: its process, options and operands, and its output and errors.
public final class Call {
  private final Usage usage;
  private final Process process;
  private final List<Given> options;
  private final List<String> operands;
  private final Output out;
  private final Output err;

  Call(Usage usage, Process process) {
    this(usage, process, new CommandLine.Parsed(List.of(), List.of()));
  }

  Call(Usage usage, Process process, CommandLine.Parsed parsed) {
    this.usage = usage;
    this.process = process;
    this.options = parsed.options();
    this.operands = parsed.operands();
    this.out = Output.of(process);
    this.err = Output.errorsOf(process);
  }

  public Process process() {
    return process;
  }

  /// The name by which the program was called.
  public String name() {
    return process.arguments().getFirst();
  }

  public Output out() {
    return out;
  }

  /// Standard error, unbuffered.
  public Output err() {
    return err;
  }

  public List<Given> options() {
    return options;
  }

  public List<String> operands() {
    return operands;
  }

  /// The operands, or `-`, standard input, when there are none.
  public List<String> operandsOrStdin() {
    return operands.isEmpty() ? List.of("-") : operands;
  }

  public boolean has(String letterOrWord) {
    return last(letterOrWord).isPresent();
  }

  /// The argument of an option, of the last one when it was given more than once.
  public Optional<String> value(String letterOrWord) {
    return last(letterOrWord).map(Given::value);
  }

  public List<String> values(String letterOrWord) {
    CommandLine.check(usage, letterOrWord);
    return options.stream().filter(given -> given.is(letterOrWord)).map(Given::value).toList();
  }

  /// Which of several options that exclude each other was given last.
  public Optional<Given> last(String... lettersOrWords) {
    CommandLine.check(usage, lettersOrWords);
    for (Given given : options.reversed()) {
      for (String name : lettersOrWords) {
        if (given.is(name)) {
          return Optional.of(given);
        }
      }
    }
    return Optional.empty();
  }

  /// Opens what an operand names, `-` being standard input. Refuses as open(2).
  public Outcome<Channel> open(String operand) {
    if (operand.equals("-")) {
      return process
          .descriptors()
          .get(0)
          .map(Outcome::of)
          .orElseGet(() -> Errno.EBADF.refused().outcome());
    }
    return process.channel(operand, OpenMode.READ);
  }

  /// stat(2)
  public Outcome<Node> node(String path) {
    return process.sys().files().node(process.cwd(), path, process.caller());
  }

  /// lstat(2)
  public Outcome<Node> nodeOrLink(String path) {
    return process.sys().files().nodeOrLink(process.cwd(), path, process.caller());
  }

  /// Says something on standard error, after what was printed so far.
  public void say(String line) {
    out.flush();
    err.println(Quote.inLocaleOf(process, line));
  }

  /// Says `NAME: TEXT` on standard error.
  public void warn(String text) {
    say(name() + ": " + text);
  }

  /// As [#warn]; gives the status of a failure.
  public int fail(String text) {
    return fail(usage.failure(), text);
  }

  public int fail(int status, String text) {
    warn(text);
    return status;
  }

  /// As [#fail], for a wrong call: with the hint at the help.
  public int misuse(String text) {
    warn(text);
    return hinted();
  }

  /// Prints the hint at the help; gives the status of a failure.
  public int hinted() {
    err.print(usage.hint(name()));
    return usage.failure();
  }

  public int missingOperand() {
    return misuse("missing operand");
  }

  /// Says which operand is one too many, in GNU's words.
  public int extraOperand(int index) {
    return misuse("extra operand " + Quote.locale(operands.get(index)));
  }

  /// Prints the help or the version when asked for; false when not.
  boolean helped() {
    List<String> asked = new ArrayList<>();
    options.forEach(given -> asked.addAll(given.option().words()));
    boolean own = usage.isRaw() || usage.option("help").isPresent();
    if (own || (!asked.contains("help") && !asked.contains("version"))) {
      return false;
    }
    boolean help = asked.contains("help");
    if (!help && usage.option("version").isPresent()) {
      return false;
    }
    out.print(help ? usage.help() : usage.version());
    return true;
  }

  /// Whether the kernel is there that it needs beyond its files.
  boolean hasKernel() {
    return usage.systemCall().isEmpty() || !process.sys().isRecorded();
  }

  /// Refuses what no file answers; gives the status of what is not simulated.
  int notRecorded() {
    return fail(2, usage.systemCall() + " is not simulated on a recorded /sys");
  }

  /// Prints the help.
  public int help() {
    out.print(usage.help());
    return 0;
  }

  public Usage usage() {
    return usage;
  }
}
