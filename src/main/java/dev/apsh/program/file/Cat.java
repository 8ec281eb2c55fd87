package dev.apsh.program.file;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.PlainFile;
import java.util.Optional;

/// cat: prints files one after the other.
public final class Cat implements Tool {
  private static final int BLOCK = 131072;

  @Override
  public Usage usage() {
    return Usage.of("cat", "print files one after the other")
        .operands("[FILE]...", Operand.PATH)
        .option("-b, --number-nonblank", "number lines that are not empty")
        .option("-e", "as -vE")
        .option("-n, --number", "number all lines")
        .option("-s, --squeeze-blank", "one empty line for several")
        .option("-t", "as -vT")
        .option("-u", "nothing: output is not buffered")
        .option("-v, --show-nonprinting", "^ and M- for what cannot be printed")
        .option("-E, --show-ends", "$ at the end of each line")
        .option("-T, --show-tabs", "^I for tabs")
        .option("-A, --show-all", "as -vET");
  }

  @Override
  public int run(Call call) {
    CatLines lines = CatLines.of(call);
    int status = 0;
    for (String name : call.operandsOrStdin()) {
      switch (call.open(name)) {
        case Failed<Channel>(Refused no) -> status = refused(call, name, no);
        case Done<Channel>(Channel channel) -> {
          if (isOutput(call, channel)) {
            status = call.fail(Quote.name(name) + ": input file is output file");
            continue;
          }
          Optional<Integer> ended = copy(call, name, channel, lines);
          if (ended.isPresent() && ended.get() < 0) {
            return 1;
          }
          status = ended.orElse(status);
        }
      }
    }
    return status;
  }

  /// Copies one file; gives 1 when it cannot be read, -1 when output cannot be written.
  private static Optional<Integer> copy(Call call, String name, Channel from, CatLines lines) {
    while (true) {
      call.process().step();
      Read read = from.read(BLOCK);
      switch (read) {
        case Refused no -> {
          return Optional.of(refused(call, name, no));
        }
        case Content(Bytes bytes) when bytes.isEmpty() -> {
          return Optional.empty();
        }
        case Content(Bytes bytes) -> {
          if (call.process().write(1, lines.shown(bytes)) instanceof Refused no) {
            call.warn("write error: " + no.text());
            return Optional.of(-1);
          }
        }
      }
    }
  }

  private static int refused(Call call, String name, Refused no) {
    return call.fail(Quote.name(name) + ": " + no.text());
  }

  private static boolean isOutput(Call call, Channel input) {
    Optional<Node> in = input.file().map(OpenFile::node);
    Optional<Node> out =
        call.process().descriptors().get(1).flatMap(Channel::file).map(OpenFile::node);
    return in.isPresent()
        && in.get() instanceof PlainFile file
        && file.size() > 0
        && out.isPresent()
        && out.get() == file;
  }
}
