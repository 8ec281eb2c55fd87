package dev.apsh.program.tool;

import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Typed;
import java.util.List;
import java.util.Optional;

/// A program that declares its usage and runs a call whose options are already taken apart.
public interface Tool extends Program {

  Usage usage();

  /// Runs to the end; gives the exit status. What was printed is written out afterwards.
  int run(Call call);

  /// What is wrong with the options of a call that nobody makes, on a machine such as this; empty
  /// when nothing is.
  ///
  /// @param words the program's name and its arguments
  default Optional<String> objection(List<String> words, Sys sys) {
    return usage().wrongOption(words);
  }

  @Override
  default String name() {
    return usage().name();
  }

  @Override
  default String directory() {
    return usage().directory();
  }

  @Override
  default Proposals proposals(Process process, Typed typed) {
    return new Suggestions(process).of(usage(), typed);
  }

  @Override
  default int run(Process process) {
    Usage usage = usage();
    CommandLine line = CommandLine.parse(usage, process.arguments());
    return line instanceof CommandLine.Parsed parsed
        ? whole(new Call(usage, process, parsed))
        : refused(line, new Call(usage, process));
  }

  private int whole(Call call) {
    int status = call.helped() ? 0 : call.hasKernel() ? run(call) : call.notRecorded();
    return call.out().flush().map(no -> call.fail(unwritten(no))).orElse(status);
  }

  private int refused(CommandLine line, Call call) {
    return switch (line) {
      case CommandLine.Wrong(Misuse misuse) -> misused(call, misuse);
      case CommandLine.NotSimulated(String option) -> call.fail(2, option + " is not simulated");
      case CommandLine.Parsed parsed -> whole(call);
    };
  }

  /// Says what is wrong with an option; gives the status of a failure.
  default int misused(Call call, Misuse misuse) {
    return call.misuse(wrongOption(misuse));
  }

  /// What it says of an option that is given wrongly.
  default String wrongOption(Misuse misuse) {
    return misuse.text();
  }

  /// What it says when its output cannot be written.
  default String unwritten(Refused no) {
    return "write error: " + no.text();
  }
}
