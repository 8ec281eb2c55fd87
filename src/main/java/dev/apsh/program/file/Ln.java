package dev.apsh.program.file;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.RealPath;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.Vfs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// ln: makes links, or more names for files.
public final class Ln implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("ln", "make links, or more names for files")
        .operands("TARGET... NAME", Operand.PATH)
        .option("-f, --force", "remove what is there")
        .option("-i, --interactive", "ask before something is removed")
        .option("-n, --no-dereference", "NAME is replaced though it leads to a directory")
        .option("-P, --physical", "more names for links themselves, as by default")
        .option("-r, --relative", "with -s, relative to where the link stands")
        .option("-s, --symbolic", "symbolic links")
        .option("-t, --target-directory=DIR", "into DIR")
        .option("-T, --no-target-directory", "NAME is a file")
        .option("-v, --verbose", "say what is made")
        .notSimulated("-b, --backup[=CONTROL]", "-d", "-F, --directory", "-L, --logical")
        .notSimulated("-S, --suffix=SUFFIX");
  }

  @Override
  public int run(Call call) {
    if (call.has("r") && !call.has("s")) {
      return call.fail("cannot do --relative without --symbolic");
    }
    Optional<Destination> destination = destination(call);
    if (destination.isEmpty()) {
      return 1;
    }
    int status = 0;
    for (String target : destination.get().sources()) {
      Optional<String> wrong = link(call, target, destination.get().of(target));
      if (wrong.isPresent()) {
        status = call.fail(wrong.get());
      }
    }
    return status;
  }

  private static Optional<Destination> destination(Call call) {
    List<String> operands = call.operands();
    if (operands.size() == 1 && !call.has("t") && !call.has("T")) {
      return Optional.of(new Destination(operands, ".", true));
    }
    boolean replaces =
        call.has("n")
            && operands.size() == 2
            && call.nodeOrLink(operands.get(1)) instanceof Done<Node>(Link link);
    return replaces
        ? Optional.of(new Destination(operands.subList(0, 1), operands.get(1), false))
        : Destination.of(call);
  }

  private static Optional<String> link(Call call, String target, String name) {
    if (!call.has("s")) {
      switch (call.nodeOrLink(target)) {
        case Failed<Node>(Refused no) -> {
          return Optional.of("failed to access " + Quote.always(target) + ": " + no.text());
        }
        case Done<Node>(Directory directory) -> {
          return Optional.of(Quote.name(target) + ": hard link not allowed for directory");
        }
        case Done<Node>(Node node) -> {
          boolean same = call.nodeOrLink(name) instanceof Done<Node>(Node there) && there == node;
          if (same && call.has("f")) {
            String both = Quote.always(target) + " and " + Quote.always(name);
            return Optional.of(both + " are the same file");
          }
        }
      }
    }
    return make(call, target, name);
  }

  private static Optional<String> make(Call call, String target, String name) {
    Vfs files = call.process().sys().files();
    boolean there =
        call.nodeOrLink(name) instanceof Done<Node>(Node node) && !(node instanceof Directory);
    if (there
        && call.has("i")
        && !new Overwriting(call).isAgreed("replace " + Quote.always(name) + "? ")) {
      return Optional.empty();
    }
    if (there && (call.has("f") || call.has("i"))) {
      files.unlink(call.process().cwd(), name, call.process().caller());
    }
    String leads = call.has("r") ? relative(call, target, name) : target;
    Outcome<Node> made =
        call.has("s")
            ? symbolic(call, leads, name)
            : files.addName(call.process().cwd(), target, name, call.process().caller());
    if (made instanceof Failed<Node>(Refused no)) {
      return Optional.of(refused(call, leads, name, no));
    }
    if (call.has("v")) {
      String arrow = call.has("s") ? " -> " : " => ";
      call.out().println(Quote.always(name) + arrow + Quote.always(leads));
    }
    return Optional.empty();
  }

  private static Outcome<Node> symbolic(Call call, String target, String name) {
    return target.isEmpty()
        ? dev.apsh.kernel.Errno.ENOENT.refused().outcome()
        : call.process()
            .sys()
            .files()
            .makeLink(call.process().cwd(), name, target, call.process().caller());
  }

  private static String refused(Call call, String target, String name, Refused no) {
    boolean symbolic = call.has("s");
    boolean exists = no.errno() == dev.apsh.kernel.Errno.EEXIST;
    String kind = symbolic ? "symbolic link " : "hard link ";
    boolean both = symbolic ? target.isEmpty() : !exists;
    String arrow = symbolic ? " -> " : " => ";
    String shown = Quote.always(name) + (both ? arrow + Quote.always(target) : "");
    return "failed to create " + kind + shown + ": " + no.text();
  }

  private static String relative(Call call, String target, String name) {
    List<String> from = parts(call, Paths.above(name));
    List<String> to = parts(call, target);
    int common = 0;
    while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> path = new ArrayList<>();
    for (int i = common; i < from.size(); i++) {
      path.add("..");
    }
    path.addAll(to.subList(common, to.size()));
    return path.isEmpty() ? "." : String.join("/", path);
  }

  private static List<String> parts(Call call, String path) {
    String real = RealPath.of(call.process(), path, RealPath.Missing.ANYTHING).orElse(no -> path);
    return Arrays.stream(real.split("/")).filter(part -> !part.isEmpty()).toList();
  }
}
