package dev.apsh.program.system;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Input;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// xargs: runs a command with what standard input lists.
public final class Xargs implements Tool {
  private static final int LONGEST = 131072;
  private static final int NOT_FOUND = 127;
  private static final int NOT_RUN = 126;
  private static final int KILLED = 125;
  private static final int ABORTED = 124;
  private static final int FAILED = 123;

  @Override
  public Usage usage() {
    return Usage.of("xargs", "run a command with what standard input lists")
        .after("GNU findutils 4.9.0")
        .operands("[COMMAND [ARG]...]", Operand.PROGRAM)
        .option("-0, --null", "items end with NUL")
        .option("-a, --arg-file=FILE", "what FILE lists")
        .option("-d, --delimiter=CHAR", "items end with CHAR")
        .option("-E END", "no items from END on")
        .option("-I REPLACE", "one line at a time, in the place of REPLACE")
        .option("-i[R], --replace[=R]", "as -I, {} without R")
        .option("-L, --max-lines=N", "at most N lines at a time")
        .option("-n, --max-args=N", "at most N items at a time")
        .option("-P, --max-procs=N", "up to N at once; here one after the other")
        .option("-r, --no-run-if-empty", "nothing when nothing is listed")
        .option("-t, --verbose", "say what is run")
        .option("-s, --max-chars=N", "at most N characters at a time")
        .option("-x, --exit", "end when an item is longer than that")
        .notSimulated("-e[END], --eof[=END]", "-l[N]")
        .notSimulated("-o, --open-tty", "-p, --interactive", "--process-slot-var=VAR")
        .notSimulated("--show-limits")
        .inOrder();
  }

  @Override
  public int run(Call call) {
    for (String option : new String[] {"n", "L", "P", "s"}) {
      Optional<String> text = call.value(option);
      if (text.isPresent() && !Scan.isDigits(text.get())) {
        String letter = "-" + option;
        return call.misuse("invalid number \"" + text.get() + "\" for " + letter + " option");
      }
    }
    Optional<Channel> input = call.process().descriptors().get(0);
    if (call.has("a")) {
      String path = call.value("a").orElse("");
      switch (call.process().channel(path, OpenMode.READ)) {
        case Failed<Channel>(Refused no) -> {
          return call.fail("Cannot open input file " + Quote.locale(path) + ": " + no.text());
        }
        case Done<Channel>(Channel channel) -> input = Optional.of(channel);
      }
    }
    Bytes all = input.map(channel -> new Input(channel).rest()).orElse(Bytes.EMPTY);
    XargsItems items = XargsItems.of(call, all.text());
    if (!items.wrong().isEmpty() && items.lines().isEmpty()) {
      return call.fail(items.wrong());
    }
    int status = items.wrong().isEmpty() ? runAll(call, items) : runAll(call, items.complete());
    return items.wrong().isEmpty() ? status : call.fail(items.wrong());
  }

  private static int runAll(Call call, XargsItems items) {
    List<String> command = call.operands().isEmpty() ? List.of("echo") : call.operands();
    int longest = call.value("s").map(Integer::parseInt).orElse(LONGEST);
    int own = command.stream().mapToInt(word -> word.length() + 1).sum();
    if (!items.fit(longest - own)) {
      return call.fail("cannot fit single argument within argument list size limit");
    }
    int status = 0;
    for (List<String> argv : commands(call, items, command)) {
      call.process().step();
      int one = runOne(call, argv);
      if (one >= ABORTED) {
        return one;
      }
      status = Math.max(status, one);
    }
    return status;
  }

  private static List<List<String>> commands(Call call, XargsItems items, List<String> command) {
    List<List<String>> all = new ArrayList<>();
    if (XargsItems.replaces(call)) {
      String given = call.value("I").or(() -> call.value("i")).orElse("");
      String replaced = given.isEmpty() ? "{}" : given;
      for (List<String> line : items.lines()) {
        String text = line.getFirst();
        all.add(command.stream().map(word -> word.replace(replaced, text)).toList());
      }
      return all;
    }
    int most = call.value("n").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    int lines = call.value("L").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    int longest = call.value("s").map(Integer::parseInt).orElse(LONGEST);
    int own = command.stream().mapToInt(word -> word.length() + 1).sum();
    List<String> argv = new ArrayList<>(command);
    int taken = 0;
    int length = own;
    for (List<String> line : items.lines()) {
      boolean full = taken >= lines;
      for (String item : line) {
        int used = argv.size() - command.size();
        if (used > 0 && (full || used >= most || length + item.length() + 1 > longest)) {
          all.add(argv);
          argv = new ArrayList<>(command);
          length = own;
          taken = 0;
        }
        full = false;
        argv.add(item);
        length += item.length() + 1;
      }
      taken++;
    }
    if (argv.size() > command.size() || (all.isEmpty() && !call.has("r"))) {
      all.add(argv);
    }
    return all;
  }

  private static int runOne(Call call, List<String> argv) {
    call.out().flush();
    if (call.has("t")) {
      call.say(String.join(" ", argv.stream().map(Quote::listed).toList()));
    }
    Process child = call.process().fork();
    if (!call.has("a")
        && call.process().channel("/dev/null", OpenMode.READ)
            instanceof Done<Channel>(Channel nothing)) {
      child.descriptors().set(0, nothing);
    }
    switch (Exec.load(child, argv)) {
      case Failed<Image>(Refused no) -> {
        call.warn(argv.getFirst() + ": " + no.text());
        int status = no.errno() == Errno.ENOENT ? NOT_FOUND : NOT_RUN;
        return child.run(() -> status);
      }
      case Done<Image>(Image image) -> {
        return said(call, argv.getFirst(), child.run(image.program(), image.argv()));
      }
    }
  }

  private static int said(Call call, String name, int status) {
    if (status == 255) {
      call.warn(name + ": exited with status 255; aborting");
      return ABORTED;
    }
    if (status > 128) {
      call.warn(name + ": terminated by signal " + (status - 128));
      return KILLED;
    }
    return status == 0 ? 0 : FAILED;
  }
}
