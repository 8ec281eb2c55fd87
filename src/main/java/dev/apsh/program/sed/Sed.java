package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// sed: edits lines as a script says.
public final class Sed implements Tool {
  private static final int PANIC = 4;
  private static final int LINE_LENGTH = 70;

  @Override
  public Usage usage() {
    return Usage.of("sed", "edit lines as a script says")
        .after("GNU sed 4.9")
        .operands("{SCRIPT, without -e and -f} [FILE]...", Operand.PATH)
        .option("-n, --quiet, --silent", "print only what the script prints")
        .option("-e, --expression=SCRIPT", "a part of the script")
        .option("-f, --file=FILE", "a part of the script that FILE holds")
        .option("-E, -r, --regexp-extended", "extended regular expressions")
        .option(
            "-i[SUFFIX], --in-place[=SUFFIX]", "change the files; with SUFFIX keep the old ones")
        .option("-l, --line-length=N", "the length of the lines of l, 70 by default")
        .option("-b, --binary", "nothing: Linux has one kind of file")
        .option("--sandbox", "refuse e, r and w")
        .option("-u, --unbuffered", "write at once")
        .option("-z, --null-data", "lines end with NUL")
        .notSimulated("-s, --separate", "--debug", "--follow-symlinks", "--posix")
        .hint(program -> usage().help());
  }

  @Override
  public int run(Call call) {
    List<String> operands = new ArrayList<>(call.operands());
    boolean given = call.has("e") || call.has("f");
    if (!given && operands.isEmpty()) {
      return call.hinted();
    }
    SedOptions options = options(call);
    Sinks sinks = new Sinks(call.process(), call.out(), call.err(), "" + options.separator());
    ScriptParser parser = new ScriptParser(sinks, options);
    if (given) {
      pieces(call, parser);
    } else {
      parser.read(ScriptSource.expression(1, operands.removeFirst()));
    }
    Optional<Script> script = parser.finish();
    if (script.isEmpty()) {
      ScriptParser.Failure failure = parser.failure().orElseThrow();
      return call.fail(failure.status(), failure.text());
    }
    if (options.inPlace().isPresent() && operands.isEmpty()) {
      return call.fail(PANIC, "no input files");
    }
    return new Editor(call, options, script.get(), sinks, operands).run();
  }

  private static SedOptions options(Call call) {
    return new SedOptions(
        call.has("n"),
        call.has("E"),
        call.has("sandbox"),
        call.has("u"),
        call.has("z"),
        call.value("l").map(text -> Scan.isDigits(text) ? length(text) : 0).orElse(LINE_LENGTH),
        call.value("i"));
  }

  private static int length(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static void pieces(Call call, ScriptParser parser) {
    int expressions = 0;
    for (Given option : call.options()) {
      if (parser.failure().isPresent()) {
        return;
      }
      if (option.is("e")) {
        parser.read(ScriptSource.expression(++expressions, option.value()));
      } else if (option.is("f")) {
        file(call, parser, option.value());
      }
    }
  }

  private static void file(Call call, ScriptParser parser, String name) {
    switch (call.open(name)) {
      case Failed<Channel>(Refused no) ->
          parser.panic("couldn't open file " + name + ": " + no.text());
      case Done<Channel>(Channel channel) -> {
        Input input = new Input(channel);
        Bytes all = input.rest();
        input.refused().ifPresent(no -> parser.panic("read error on " + name + ": " + no.text()));
        parser.read(ScriptSource.file(name, all.text()));
      }
    }
  }
}
