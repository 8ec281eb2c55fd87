package dev.apsh.program.file;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// chmod: changes the permissions of files.
public final class Chmod implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("chmod", "change the permissions of files")
        .operands("MODE[,MODE]... FILE...", Operand.PATH)
        .option("-R, --recursive", "with all below directories")
        .option("-v, --verbose", "tell of each file")
        .option("-c, --changes", "tell of each file that changes")
        .option("-f, --silent, --quiet", "without most messages")
        .option("--reference=RFILE", "as RFILE has them, instead of MODE")
        .notSimulated("--preserve-root", "--no-preserve-root")
        .notes("A MODE is a number such as 755, or as in u+x,go-w.");
  }

  /// A mode that begins with a dash is no option.
  @Override
  public int run(Process process) {
    List<String> given = process.arguments();
    List<String> next = new ArrayList<>(List.of(given.getFirst()));
    boolean found = false;
    List<String> moved = new ArrayList<>();
    for (String word : given.subList(1, given.size())) {
      boolean mode = !found && word.startsWith("-") && isMode(word);
      found |= mode || word.equals("--");
      (mode ? moved : next).add(word);
    }
    if (!moved.isEmpty()) {
      int end = 1;
      while (end < next.size() && next.get(end).startsWith("-") && !next.get(end).equals("--")) {
        end++;
      }
      next.add(end, "--");
      next.add(end + 1, moved.getFirst());
    }
    process.arguments(next);
    try {
      return Tool.super.run(process);
    } finally {
      process.arguments(given);
    }
  }

  private static boolean isMode(String word) {
    return word.length() > 1 && "rwxXstugo,=+01234567".indexOf(word.charAt(1)) >= 0;
  }

  @Override
  public int run(Call call) {
    List<String> files = new ArrayList<>(call.operands());
    Optional<Integer> like = Optional.empty();
    String mode = "";
    if (call.has("reference")) {
      String path = call.value("reference").orElse("");
      switch (call.node(path)) {
        case Failed<Node>(Refused no) -> {
          return call.fail("failed to get attributes of " + Quote.always(path) + ": " + no.text());
        }
        case Done<Node>(Node node) -> like = Optional.of(node.meta().permissions());
      }
    } else if (!files.isEmpty()) {
      mode = files.removeFirst();
    }
    if (files.isEmpty()) {
      return mode.isEmpty()
          ? call.missingOperand()
          : call.misuse("missing operand after " + Quote.locale(mode));
    }
    if (like.isEmpty() && Mode.changed(mode, 0, false, 0).isEmpty()) {
      return call.misuse("invalid mode: " + Quote.locale(mode));
    }
    Change change = new Change(call, mode, like);
    int status = 0;
    for (String path : files) {
      status = Math.max(status, change.one(path));
    }
    return status;
  }

  /// The change that is made to each file.
  private record Change(Call call, String mode, Optional<Integer> like) {
    int one(String path) {
      return switch (call.nodeOrLink(path)) {
        case Failed<Node>(Refused no) -> missing(path, "cannot access", no);
        case Done<Node>(Link link) ->
            switch (call.node(path)) {
              case Done<Node>(Node node) -> changed(path, node);
              case Failed<Node> failed -> dangling(path);
            };
        case Done<Node>(Node node) -> changed(path, node);
      };
    }

    private int dangling(String path) {
      tell("cannot operate on dangling symlink " + Quote.always(path));
      return 1;
    }

    private int missing(String path, String what, Refused no) {
      tell(what + " " + Quote.always(path) + ": " + no.text());
      if (call.has("v")) {
        call.out().println(Quote.always(path) + " could not be accessed");
      }
      return 1;
    }

    private void tell(String text) {
      if (!call.has("f")) {
        call.warn(text);
      }
    }

    private int changed(String path, Node node) {
      call.process().step();
      int status = set(path, node);
      if (call.has("R") && node instanceof Directory directory) {
        for (String name : directory.names()) {
          String below = (path.endsWith("/") ? path : path + "/") + name;
          boolean link = call.nodeOrLink(below) instanceof Done<Node>(Link found);
          if (!link) {
            status = Math.max(status, one(below));
          } else if (call.has("v")) {
            String shown = Quote.always(below);
            call.out().println("neither symbolic link " + shown + " nor referent has been changed");
          }
        }
      }
      return status;
    }

    private int set(String path, Node node) {
      Process process = call.process();
      int before = node.meta().permissions();
      boolean directory = node instanceof Directory;
      int umask = process.umask();
      int next = like.or(() -> Mode.changed(mode, before, directory, umask)).orElse(before) & 07777;
      Outcome<Node> done =
          process
              .sys()
              .files()
              .changeMeta(node, node.meta().withPermissions(next), process.caller());
      if (done instanceof Failed<Node>(Refused no)) {
        tell("changing permissions of " + Quote.always(path) + ": " + no.text());
        return 1;
      }
      report(path, before, next);
      return differs(path, before, next, directory) ? 1 : 0;
    }

    private void report(String path, int before, int next) {
      if (call.has("v") || (call.has("c") && before != next)) {
        call.out()
            .println(
                "mode of "
                    + Quote.always(path)
                    + (before == next
                        ? " retained as " + shown(next)
                        : " changed from " + shown(before) + " to " + shown(next)));
      }
    }

    private static String shown(int mode) {
      return "%04o (%s)".formatted(mode, Mode.text(mode));
    }

    /// `-w` leaves what the umask covers: told of, for who wrote an option's dash means all.
    private boolean differs(String path, int before, int next, boolean directory) {
      if (like.isPresent() || !mode.startsWith("-") || Scan.isOnly(mode, "01234567")) {
        return false;
      }
      int meant = Mode.changed(mode, before, directory, 0).orElse(next) & 07777;
      if (meant == next) {
        return false;
      }
      String quoted = Quote.name(path);
      tell(quoted + ": new permissions are " + Mode.text(next) + ", not " + Mode.text(meant));
      return true;
    }
  }
}
