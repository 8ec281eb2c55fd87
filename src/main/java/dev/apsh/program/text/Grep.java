package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// grep: prints lines that match.
public final class Grep implements Tool {
  private static final int FAILURE = 2;

  private final String name;

  /// `grep`, `egrep` or `fgrep`.
  public Grep(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    return Usage.of(name, "print lines that match")
        .after("GNU grep 3.8")
        .operands("PATTERNS [FILE]...", Operand.PATH)
        .option("-E, --extended-regexp", "extended regular expressions")
        .option("-F, --fixed-strings", "plain text")
        .option("-G, --basic-regexp", "basic regular expressions, as by default")
        .option("-e, --regexp=PATTERNS", "these, one in a line")
        .option("-f, --file=FILE", "those in FILE")
        .option("-i, -y, --ignore-case", "in any case")
        .option("--no-ignore-case", "not in any case, as by default")
        .option("-w, --word-regexp", "whole words")
        .option("-x, --line-regexp", "whole lines")
        .option("-s, --no-messages", "no messages of files that cannot be read")
        .option("-v, --invert-match", "lines that do not match")
        .option("-m, --max-count=NUM", "no more than NUM lines of a file")
        .option("-b, --byte-offset", "with the number of the first byte")
        .option("-n, --line-number", "with the number of the line")
        .option("-H, --with-filename", "with the name of the file")
        .option("-h, --no-filename", "without names of files")
        .option("--label=LABEL", "LABEL as the name of standard input")
        .option("-o, --only-matching", "only what matches of a line")
        .option("-q, --quiet, --silent", "nothing: the status tells")
        .option("-a, --text", "print lines of binary files too")
        .option("-d, --directories=ACTION", "read, skip or recurse")
        .option("-r, --recursive", "with all files below directories")
        .option("-R, --dereference-recursive", "as -r, with links")
        .option("--include=GLOB", "only files whose name matches")
        .option("--exclude=GLOB", "no files whose name matches")
        .option("--exclude-dir=GLOB", "no directories whose name matches")
        .option("-L, --files-without-match", "names of files without a line")
        .option("-l, --files-with-matches", "names of files with a line")
        .option("-c, --count", "the number of lines of each file")
        .option("-Z, --null", "NUL behind names of files")
        .option("-A, --after-context=NUM", "with NUM lines that follow")
        .option("-B, --before-context=NUM", "with NUM lines before")
        .option("-C, --context=NUM", "with NUM lines around; also -NUM")
        .option("--group-separator=SEP", "SEP instead of -- between groups")
        .option("--no-group-separator", "nothing between groups")
        .option("--color[=WHEN], --colour[=WHEN]", "never or auto: there are no colours")
        .notSimulated("-P, --perl-regexp", "-z, --null-data", "--line-buffered")
        .notSimulated("--binary-files=TYPE", "-I", "-D, --devices=ACTION")
        .notSimulated("--exclude-from=FILE", "-T, --initial-tab", "-U, --binary", "-u")
        .failure(FAILURE)
        .hint(program ->
            "Usage: "
                + program
                + " [OPTION]... PATTERNS [FILE]...\nTry '"
                + program
                + " --help' for more information.\n");
  }

  /// `-3` is `-C 3`.
  @Override
  public int run(Process process) {
    List<String> given = process.arguments();
    List<String> next = new ArrayList<>();
    for (String word : name.equals("grep") ? given : named(given)) {
      boolean number =
          word.length() > 1 && word.startsWith("-") && Scan.isDigits(word.substring(1));
      next.add(number ? "-C" + word.substring(1) : word);
    }
    process.arguments(next);
    return Tool.super.run(process);
  }

  /// `egrep` is `grep -E`, `fgrep` is `grep -F`.
  private List<String> named(List<String> given) {
    List<String> next = new ArrayList<>(given);
    next.set(0, "grep");
    next.add(1, name.equals("egrep") ? "-E" : "-F");
    return next;
  }

  @Override
  public int run(Call call) {
    for (String when : call.values("color")) {
      if (!List.of("never", "no", "none", "auto", "tty", "if-tty").contains(when)) {
        return call.fail("--color" + (when.isEmpty() ? "" : "=" + when) + " is not simulated");
      }
    }
    List<String> kinds = new ArrayList<>();
    call.options().stream()
        .filter(given -> given.is("E") || given.is("F") || given.is("G"))
        .forEach(given -> kinds.add(given.option().letters().getFirst()));
    if (kinds.stream().distinct().count() > 1) {
      return call.fail("conflicting matchers specified");
    }
    List<String> operands = new ArrayList<>(call.operands());
    Optional<List<String>> patterns = patterns(call, operands);
    if (patterns.isEmpty()) {
      return FAILURE;
    }
    Optional<String> wrong = GrepLimits.wrong(call);
    if (wrong.isPresent()) {
      return call.fail(wrong.get());
    }
    return switch (GrepMatcher.of(call, patterns.get(), kinds)) {
      case GrepMatcher.Wrong(String text) -> call.fail(text);
      case GrepMatcher.Patterns matcher -> new GrepFiles(call, matcher).search(operands);
    };
  }

  /// The patterns of -e and -f, or of the first operand, which is taken away then; empty after a
  /// message.
  private static Optional<List<String>> patterns(Call call, List<String> operands) {
    List<String> patterns = new ArrayList<>();
    if (!call.has("e") && !call.has("f")) {
      if (operands.isEmpty()) {
        call.hinted();
        return Optional.empty();
      }
      patterns.addAll(Arrays.asList(operands.removeFirst().split("\n", -1)));
    }
    call.values("e").forEach(text -> patterns.addAll(Arrays.asList(text.split("\n", -1))));
    for (String file : call.values("f")) {
      switch (call.open(file)) {
        case Failed<Channel>(Refused no) -> {
          call.fail(file + ": " + no.text());
          return Optional.empty();
        }
        case Done<Channel>(Channel channel) -> patterns.addAll(lines(channel));
      }
    }
    return Optional.of(patterns);
  }

  private static List<String> lines(Channel channel) {
    Bytes all = new dev.apsh.linux.Input(channel).rest();
    return all.text().lines().toList();
  }
}
