package dev.apsh.program.awk;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.Optional;

/// The files that ARGV names, one after the other, with the assignments between them.
final class MainInput {
  private final Run run;
  private final Program program;
  private final Table argv;
  private Optional<RecordReader> open = Optional.empty();
  private String name = "";
  private String refusal = "";
  private int next = 1;
  private boolean read;
  private boolean ended;

  MainInput(Run run, Program program, Table argv) {
    this.run = run;
    this.program = program;
    this.argv = argv;
  }

  /// The next record; empty behind the last file.
  Optional<RecordReader.Found> next() {
    while (!ended) {
      if (open.isEmpty() && !advance()) {
        ended = true;
        break;
      }
      if (open.isEmpty()) {
        continue;
      }
      Optional<RecordReader.Found> found = open.get().next();
      if (found.isPresent()) {
        return found;
      }
      open.get().refused().ifPresent(this::unreadable);
      finishFile();
    }
    return Optional.empty();
  }

  private void unreadable(Refused no) {
    throw run.fatal("error reading input file `" + name + "': " + no.text());
  }

  /// `nextfile`: what is left of the file is not read.
  void skipFile() {
    if (open.isPresent()) {
      finishFile();
    }
  }

  private void finishFile() {
    open = Optional.empty();
    run.runAll(program.endFile());
  }

  /// Goes on to the next operand; false behind the last.
  private boolean advance() {
    int count = (int) run.specials().get(SpecialName.ARGC).number();
    while (next < count) {
      String operand = argv.get("" + next++) instanceof Value value ? run.text(value) : "";
      if (operand.isEmpty()) {
        continue;
      }
      if (run.assignsOperand(operand)) {
        continue;
      }
      read = true;
      begin(operand);
      return true;
    }
    if (!read) {
      read = true;
      begin("");
      return true;
    }
    return false;
  }

  private void begin(String operand) {
    boolean stdin = operand.isEmpty() || operand.equals("-");
    name = operand;
    run.specials().betweenFiles();
    Optional<Channel> channel = stdin ? run.call().process().descriptors().get(0) : file(operand);
    if (channel.isEmpty() && !stdin && program.beginFile().isEmpty()) {
      return;
    }
    run.specials().beginFile(operand);
    run.specials().tell(SpecialName.ERRNO, Value.of(channel.isEmpty() ? refusal : ""));
    try {
      run.runAll(program.beginFile());
    } catch (Leave leave) {
      if (leave.kind() != Leave.Kind.NEXT_FILE) {
        throw leave;
      }
      return;
    }
    if (channel.isEmpty() && !stdin) {
      throw run.fatal("cannot open file `" + operand + "' for reading: " + refusal);
    }
    open = channel.map(from -> new RecordReader(run, new Input(from)));
  }

  private Optional<Channel> file(String path) {
    if (program.beginFile().isEmpty()
        && run.call().node(path) instanceof Done<Node>(Directory directory)) {
      run.warn("command line argument `" + path + "' is a directory: skipped");
      return Optional.empty();
    }
    return switch (run.call().process().channel(path, OpenMode.READ)) {
      case Done<Channel>(Channel channel) -> Optional.of(channel);
      case Failed<Channel>(Refused no) -> {
        refusal = no.text();
        if (program.beginFile().isEmpty()) {
          throw run.fatal("cannot open file `" + path + "' for reading: " + no.text());
        }
        yield Optional.empty();
      }
    };
  }
}
