package dev.apsh.program.awk;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Misuse;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;

/// awk: runs a program over the records and fields of files.
public final class Awk implements Tool {
  private static final int FATAL = 2;

  private final String name;

  /// `awk` or `gawk`.
  public Awk(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    return Usage.of(name, "run a program over records and fields")
        .after("GNU Awk 5.2.1")
        .operands("PROGRAM [FILE | VARIABLE=VALUE]...", Operand.PATH)
        .option("-f, --file=FILE", "the program that FILE holds")
        .option("-e, --source=PROGRAM", "a part of the program")
        .option("-F, --field-separator=FS", "fields end with FS")
        .option("-v, --assign=VARIABLE=VALUE", "set a variable before the program begins")
        .option("-S, --sandbox", "refuse system, redirections and pipes")
        .option("-O, --optimize", "nothing: as by default")
        .option("-r, --re-interval", "nothing: {n,m} repeats as by default")
        .option("-h, --help", "print this help")
        .option("-V, --version", "")
        .notSimulated("-b, --characters-as-bytes", "-c, --traditional", "-C, --copyright")
        .notSimulated("-d[FILE], --dump-variables[=FILE]", "-D[FILE], --debug[=FILE]")
        .notSimulated("-E, --exec=FILE", "-g, --gen-pot", "-i, --include=FILE", "-I, --trace")
        .notSimulated("-l, --load=LIBRARY", "-L[KIND], --lint[=KIND]", "-M, --bignum")
        .notSimulated("-N, --use-lc-numeric", "-n, --non-decimal-data")
        .notSimulated("-o[FILE], --pretty-print[=FILE]", "-p[FILE], --profile[=FILE]")
        .notSimulated("-P, --posix", "-s, --no-optimize", "-t, --lint-old")
        .notes(
            "Of the language: no |&, no @include, @load, @namespace and indirect calls; arrays are",
            "sorted by the names of orders alone.")
        .inOrder()
        .hint(program -> usage().help());
  }

  @Override
  public String wrongOption(Misuse misuse) {
    return misuse.kind() == Misuse.Kind.NEEDS_ARGUMENT && !misuse.isWord()
        ? "option requires an argument -- " + misuse.option().substring(1)
        : misuse.text();
  }

  @Override
  public int run(Call call) {
    if (call.has("h")) {
      return call.help();
    }
    if (call.has("V")) {
      call.out().println("GNU Awk 5.2.1 (apsh)");
      return 0;
    }
    List<String> operands = new ArrayList<>(call.operands());
    boolean given = call.has("f") || call.has("e");
    if (!given && operands.isEmpty()) {
      return call.hinted();
    }
    Program program = new Program(call.has("S"));
    Run.Source source = new Run.Source(firstSource(call));
    int wrong =
        given ? pieces(call, program) : read(call, operands.removeFirst(), "cmd. line", program);
    return wrong == 0 ? run(call, program, source, operands) : wrong;
  }

  private static String firstSource(Call call) {
    return call.options().stream()
        .filter(option -> option.is("f"))
        .findFirst()
        .map(Given::value)
        .orElse("cmd. line");
  }

  static boolean isName(String text) {
    return !text.isEmpty()
        && !Lexer.isDigit(text.charAt(0))
        && text.chars().allMatch(c -> Lexer.isWord((char) c));
  }

  private static int run(Call call, Program program, Run.Source source, List<String> operands) {
    try {
      Run run = new Run(call, program, source, operands);
      int wrong = assignments(call, run);
      return wrong == 0 ? run.run() : wrong;
    } catch (Leave fatal) {
      call.warn(fatal.text());
      return FATAL;
    }
  }

  private static int assignments(Call call, Run run) {
    for (Given option : call.options()) {
      String text = option.value();
      if (option.is("F")) {
        run.assign("FS", text);
      } else if (option.is("v")) {
        int equals = text.indexOf('=');
        if (equals < 0) {
          call.warn("`" + text + "' argument to `-v' not in `var=value' form\n");
          return call.hinted();
        }
        String variable = text.substring(0, equals);
        if (!isName(variable)) {
          return call.fail(FATAL, "fatal: `" + variable + "' is not a legal variable name");
        }
        run.assign(variable, text.substring(equals + 1));
      }
    }
    return 0;
  }

  /// Reads all parts of a program; gives 0, or the status of what is wrong.
  private static int pieces(Call call, Program program) {
    int wrong = 0;
    for (Given option : call.options()) {
      if (wrong == 0 && option.is("e")) {
        wrong = read(call, option.value(), "cmd. line", program);
      } else if (wrong == 0 && option.is("f")) {
        wrong = file(call, option.value(), program);
      }
    }
    return wrong;
  }

  private static int file(Call call, String path, Program program) {
    return switch (call.open(path)) {
      case Failed<Channel>(Refused no) ->
          call.fail(
              FATAL, "fatal: cannot open source file `" + path + "' for reading: " + no.text());
      case Done<Channel>(Channel channel) ->
          read(call, new Input(channel).rest().text(), path, program);
    };
  }

  private static int read(Call call, String text, String source, Program program) {
    try {
      Parser.read(
          text,
          program,
          (warning, line) -> call.warn(source + ":" + line + ": warning: " + warning));
      return 0;
    } catch (Syntax wrong) {
      return wrong.tell(call, text, source);
    }
  }
}
