package dev.apsh.program.text;

import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// diff: compares files, or directories, line by line.
public final class Diff implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("diff", "compare files line by line")
        .after("GNU diffutils 3.8")
        .operands("FILES", Operand.PATH)
        .option("--normal", "as < and >, as by default")
        .option("-q, --brief", "only whether they differ")
        .option("-s, --report-identical-files", "also when they are the same")
        .option("-u", "unified, with 3 lines around")
        .option("-U, --unified=NUM", "unified, with NUM lines around")
        .option("--label=LABEL", "LABEL instead of name and time")
        .option("-r, --recursive", "directories with all below")
        .option("-N, --new-file", "what is missing is empty")
        .option("-i, --ignore-case", "in any case")
        .option("-E, --ignore-tab-expansion", "tabs as blanks")
        .option("-b, --ignore-space-change", "blanks as one, none at the end")
        .option("-w, --ignore-all-space", "without blanks")
        .option("-a, --text", "binary files too")
        .option("--color[=WHEN]", "never or auto: there are no colours")
        .notSimulated("-c", "-C, --context=NUM", "-e, --ed", "-n, --rcs", "-y, --side-by-side")
        .notSimulated("-W, --width=NUM", "-p, --show-c-function", "-F, --show-function-line=RE")
        .notSimulated("-t, --expand-tabs", "-T, --initial-tab", "-l, --paginate")
        .notSimulated("-x, --exclude=PAT", "-X, --exclude-from=FILE", "-S, --starting-file=FILE")
        .notSimulated("-Z, --ignore-trailing-space", "-B, --ignore-blank-lines")
        .notSimulated("-I, --ignore-matching-lines=RE", "--strip-trailing-cr", "-D, --ifdef=NAME")
        .notSimulated("-d, --minimal", "--no-dereference", "--from-file=FILE", "--to-file=FILE")
        .failure(2)
        .hint(program -> program + ": Try '" + program + " --help' for more information.\n");
  }

  @Override
  public int run(Call call) {
    for (String when : call.values("color")) {
      if (!List.of("never", "no", "none", "auto", "tty", "if-tty").contains(when)) {
        return call.fail("--color" + (when.isEmpty() ? "" : "=" + when) + " is not simulated");
      }
    }
    List<String> operands = call.operands();
    if (operands.size() < 2) {
      String last = operands.isEmpty() ? call.name() : operands.getFirst();
      return call.misuse("missing operand after " + Quote.always(last));
    }
    if (operands.size() > 2) {
      return call.misuse("extra operand " + Quote.always(operands.get(2)));
    }
    Optional<String> lines = call.last("u", "U").filter(g -> g.is("U")).map(Given::value);
    if (lines.filter(text -> !Scan.isDigits(text)).isPresent()) {
      return call.misuse("invalid context length " + Quote.always(lines.get()));
    }
    boolean unified = call.has("u") || call.has("U");
    long around = unified ? lines.flatMap(Amount::parse).orElse(3L) : -1;
    return new DiffTrees(call, (int) Math.min(around, 1 << 20))
        .compareOperands(operands.get(0), operands.get(1));
  }
}
