package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Strftime;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The comparison of two files or directories, with diff's status: 0 the same, 1 different, 2
/// trouble.
final class DiffTrees {
  private static final String TIME = "%Y-%m-%d %H:%M:%S.%N %z";

  private final Call call;
  private final int around;
  private boolean within;

  /// @param around how many lines stand around a change, or -1 for the normal form
  DiffTrees(Call call, int around) {
    this.call = call;
    this.around = around;
  }

  int compareOperands(String a, String b) {
    boolean first = isDirectory(a);
    boolean second = isDirectory(b);
    if (first && second) {
      return directories(a, b);
    }
    if (first || second) {
      String other = first ? b : a;
      if (!other.equals("-") && call.node(other) instanceof Failed<Node>(Refused no)) {
        call.warn(other + ": " + no.text());
        return 2;
      }
    }
    String left = first && !b.equals("-") ? below(a, last(b)) : a;
    String right = second && !a.equals("-") ? below(b, last(a)) : b;
    return files(left, right);
  }

  private boolean isDirectory(String path) {
    return !path.equals("-") && call.node(path) instanceof Done<Node>(Directory directory);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String below(String path, String name) {
    return path.endsWith("/") ? path + name : path + "/" + name;
  }

  private int directories(String a, String b) {
    if (call.node(a) instanceof Done<Node>(Node one)
        && call.node(b) instanceof Done<Node>(Node other)
        && one == other) {
      return 0;
    }
    TreeSet<String> names = new TreeSet<>(ByteOrder.OF_TEXT);
    names.addAll(names(a));
    names.addAll(names(b));
    int status = 0;
    for (String name : names) {
      call.process().step();
      status = Math.max(status, entry(a, b, name));
    }
    return status;
  }

  private List<String> names(String path) {
    return call.node(path) instanceof Done<Node>(Directory directory)
        ? directory.names()
        : List.of();
  }

  private int entry(String a, String b, String name) {
    String left = below(a, name);
    String right = below(b, name);
    boolean inLeft = call.nodeOrLink(left).isDone();
    boolean inRight = call.nodeOrLink(right).isDone();
    if ((!inLeft || !inRight) && !call.has("N")) {
      call.out().println("Only in " + (inLeft ? a : b) + ": " + name);
      return 1;
    }
    boolean first = isDirectory(left);
    boolean second = isDirectory(right);
    if ((first && second) || (call.has("N") && ((first && !inRight) || (second && !inLeft)))) {
      if (!call.has("r")) {
        call.out().println("Common subdirectories: " + left + " and " + right);
        return 0;
      }
      return directories(left, right);
    }
    if (first != second) {
      String kinds =
          first
              ? " is a directory while file " + right + " is a regular file"
              : " is a regular file while file " + right + " is a directory";
      call.out().println("File " + left + kinds);
      return 1;
    }
    within = true;
    int status = files(left, right);
    within = false;
    return status;
  }

  private int files(String a, String b) {
    Optional<Bytes> left = read(a);
    Optional<Bytes> right = read(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 2;
    }
    DiffText first = DiffText.of(call, left.get());
    DiffText second = DiffText.of(call, right.get());
    if (left.get().equals(right.get()) || (!call.has("a") && first.isSameAs(second))) {
      if (call.has("s")) {
        call.out().println("Files " + a + " and " + b + " are identical");
      }
      return 0;
    }
    boolean binary = !call.has("a") && (first.isBinary() || second.isBinary());
    if (call.has("q") || binary) {
      String kind = binary && !call.has("q") ? "Binary files " : "Files ";
      call.out().println(kind + a + " and " + b + " differ");
      return 1;
    }
    print(a, b, first, second);
    return 1;
  }

  private Optional<Bytes> read(String path) {
    Outcome<Channel> opened = call.open(path);
    if (opened instanceof Failed<Channel>(Refused no)) {
      boolean missing = no.errno() == dev.apsh.kernel.Errno.ENOENT;
      if (missing && call.has("N")) {
        return Optional.of(Bytes.EMPTY);
      }
      call.warn(path + ": " + no.text());
      return Optional.empty();
    }
    Input input = new Input(((Done<Channel>) opened).value());
    Bytes all = input.rest();
    input.refused().ifPresent(no -> call.warn(path + ": " + no.text()));
    return input.refused().isPresent() ? Optional.empty() : Optional.of(all);
  }

  private void print(String a, String b, DiffText first, DiffText second) {
    List<DiffScript.Change> changes = new DiffScript(first, second, call.process()::step).changes();
    if (within) {
      String options =
          call.process().arguments().stream()
              .skip(1)
              .filter(word -> word.startsWith("-") && word.length() > 1)
              .collect(Collectors.joining(" "));
      call.out().println("diff " + (options.isEmpty() ? "" : options + " ") + a + " " + b);
    }
    DiffPrinter printer = new DiffPrinter(call, first, second);
    if (around < 0) {
      printer.normal(changes);
    } else {
      List<String> labels =
          call.options().stream().filter(g -> g.is("label")).map(Given::value).toList();
      call.out().println("--- " + (labels.isEmpty() ? a + "\t" + time(a) : labels.get(0)));
      call.out().println("+++ " + (labels.size() < 2 ? b + "\t" + time(b) : labels.get(1)));
      printer.unified(changes, around);
    }
  }

  private String time(String path) {
    Instant now = call.process().sys().clock().now();
    Instant when =
        path.equals("-")
            ? now
            : call.node(path).map(node -> node.meta().modified()).orElse(no -> Instant.EPOCH);
    return Strftime.format(when, TIME);
  }
}
