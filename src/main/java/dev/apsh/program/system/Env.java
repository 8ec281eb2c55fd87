package dev.apsh.program.system;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Executables.Image;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// env: prints the environment, or runs a program in a changed one.
public final class Env implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("env", "print the environment, or run a program in a changed one")
        .operands("[NAME=VALUE]... [COMMAND [ARG]...]", Operand.PROGRAM)
        .option("-i, --ignore-environment", "begin with nothing")
        .option("-0, --null", "NUL instead of newlines")
        .option("-u, --unset=NAME", "without NAME")
        .option("-C, --chdir=DIR", "in DIR")
        .notSimulated("-S, --split-string=S", "-v, --debug", "--block-signal[=SIG]")
        .notSimulated("--default-signal[=SIG]", "--ignore-signal[=SIG]")
        .notSimulated("--list-signal-handling")
        .inOrder()
        .failure(125);
  }

  @Override
  public int run(Call call) {
    Map<String, String> environment = call.process().environment();
    List<String> words = new ArrayList<>(call.operands());
    boolean dash = !words.isEmpty() && words.getFirst().equals("-");
    if (dash) {
      words.removeFirst();
    }
    if (dash || call.has("i")) {
      environment.clear();
    }
    for (Given given : call.options()) {
      if (given.is("u")) {
        if (given.value().isEmpty() || given.value().contains("=")) {
          String shown = Quote.locale(given.value());
          return call.fail("cannot unset " + shown + ": Invalid argument");
        }
        environment.remove(given.value());
      }
    }
    while (!words.isEmpty() && words.getFirst().contains("=")) {
      String word = words.removeFirst();
      int equals = word.indexOf('=');
      environment.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return words.isEmpty() ? print(call, environment) : exec(call, words);
  }

  private static int print(Call call, Map<String, String> environment) {
    if (call.has("C")) {
      return call.misuse("must specify command with --chdir (-C)");
    }
    String end = call.has("0") ? "\0" : "\n";
    environment.forEach((name, value) -> call.out().print(name + "=" + value + end));
    return 0;
  }

  private static int exec(Call call, List<String> argv) {
    if (call.has("0")) {
      return call.misuse("cannot specify --null (-0) with command");
    }
    if (call.has("C")) {
      String place = call.value("C").orElse("");
      if (call.process().changeDirectory(place) instanceof Failed<Location>(Refused no)) {
        String shown = Quote.always(place);
        return call.fail("cannot change directory to " + shown + ": " + no.text());
      }
    }
    return switch (Exec.load(call.process(), argv)) {
      case Done<Image>(Image image) -> Exec.become(call.process(), image);
      case Failed<Image>(Refused no) -> {
        call.warn(Quote.locale(argv.getFirst()) + ": " + no.text());
        if (no.errno() == Errno.ENOENT && argv.getFirst().contains(" ")) {
          call.say("env: use -[v]S to pass options in shebang lines");
        }
        yield no.errno() == Errno.ENOENT ? 127 : 126;
      }
    };
  }
}
