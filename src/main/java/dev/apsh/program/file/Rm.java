package dev.apsh.program.file;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.util.List;
import java.util.Optional;

/// rm: removes files, and directories with what is in them.
public final class Rm implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("rm", "remove files and directories")
        .operands("[FILE]...", Operand.PATH)
        .option("-f, --force", "no error for what is not there, no questions")
        .option("-i", "ask before each")
        .option("-I", "ask once before more than three or before all below")
        .option("--no-preserve-root", "/ too")
        .option("--preserve-root", "not /, as by default")
        .option("-r, -R, --recursive", "directories with all below")
        .option("-d, --dir", "empty directories")
        .option("-v, --verbose", "say what is removed")
        .notSimulated("--interactive[=WHEN]", "--one-file-system");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.has("f") ? 0 : call.missingOperand();
    }
    return new Run(call).all();
  }

  /// One run, with its questions answered from standard input.
  private static final class Run {
    private final Call call;
    private final boolean asks;
    private final boolean forces;
    private final Optional<Input> answers;

    Run(Call call) {
      this.call = call;
      Optional<Given> last = call.last("i", "f", "I");
      this.asks = last.filter(given -> given.is("i")).isPresent();
      this.forces = last.filter(given -> given.is("f")).isPresent();
      this.answers = call.process().descriptors().get(0).map(Input::new);
    }

    int all() {
      List<String> paths = call.operands();
      boolean once = call.last("i", "f", "I").filter(given -> given.is("I")).isPresent();
      if (once && (paths.size() > 3 || call.has("r"))) {
        String number = paths.size() + (paths.size() == 1 ? " argument" : " arguments");
        if (!isAgreed("remove " + number + (call.has("r") ? " recursively? " : "? "))) {
          return 0;
        }
      }
      boolean removed = true;
      for (String path : paths) {
        removed &= operand(path);
      }
      return removed ? 0 : 1;
    }

    private boolean isAgreed(String question) {
      call.out().flush();
      call.err().print(call.name() + ": " + question);
      Optional<Bytes> answer = answers.flatMap(Input::line);
      return answer.filter(text -> text.startsWith("y") || text.startsWith("Y")).isPresent();
    }

    private boolean operand(String path) {
      if (call.has("r") && isRoot(path) && !call.has("no-preserve-root")) {
        call.warn("it is dangerous to operate recursively on " + Quote.always(path) + same(path));
        call.warn("use --no-preserve-root to override this failsafe");
        return false;
      }
      String last = Paths.last(path);
      if (call.has("r") && (last.equals(".") || last.equals(".."))) {
        String shown = Quote.always(path);
        call.warn("refusing to remove '.' or '..' directory: skipping " + shown);
        return false;
      }
      return switch (call.nodeOrLink(path)) {
        case Failed<Node>(Refused no) ->
            (forces && (no.errno() == Errno.ENOENT || no.errno() == Errno.ENOTDIR))
                || refused(path, no);
        case Done<Node>(Node node) -> remove(path, node);
      };
    }

    private static String same(String path) {
      return path.equals("/") ? "" : " (same as '/')";
    }

    private boolean isRoot(String path) {
      return call.node(path) instanceof Done<Node>(Node node)
          && node == call.process().sys().files().root().directory()
          && call.nodeOrLink(path) instanceof Done<Node>(Directory itself);
    }

    private boolean refused(String path, Refused no) {
      call.warn("cannot remove " + Quote.always(path) + ": " + no.text());
      return false;
    }

    private boolean remove(String path, Node node) {
      call.process().step();
      if (node instanceof Directory directory) {
        return directory(path, directory);
      }
      if (asks && !isAgreed("remove " + kind(node) + " " + Quote.always(path) + "? ")) {
        return true;
      }
      return done(
          path,
          "removed ",
          call.process().sys().files().unlink(call.process().cwd(), path, call.process().caller()));
    }

    private boolean directory(String path, Directory directory) {
      boolean empty = directory.names().isEmpty();
      if (!call.has("r") && !(call.has("d") && empty)) {
        return refused(path, (call.has("d") ? Errno.ENOTEMPTY : Errno.EISDIR).refused());
      }
      if (!empty && !below(path, directory)) {
        return false;
      }
      if (asks && !isAgreed("remove directory " + Quote.always(path) + "? ")) {
        return true;
      }
      return done(
          path,
          "removed directory ",
          call.process()
              .sys()
              .files()
              .removeDirectory(call.process().cwd(), path, call.process().caller()));
    }

    private boolean below(String path, Directory directory) {
      if (asks && !isAgreed("descend into directory " + Quote.always(path) + "? ")) {
        return false;
      }
      boolean removed = true;
      for (String name : directory.names()) {
        Optional<Node> child = directory.child(name);
        removed &= child.isEmpty() || remove(Paths.below(path, name), child.get());
      }
      return removed;
    }

    private boolean done(String path, String what, Outcome<Node> outcome) {
      if (outcome instanceof Failed<Node>(Refused no)) {
        return refused(path, no);
      }
      if (call.has("v")) {
        call.out().println(what + Quote.always(path));
      }
      return true;
    }

    private static String kind(Node node) {
      return switch (node) {
        case PlainFile file when file.size() == 0 -> "regular empty file";
        case PlainFile file -> "regular file";
        case Attribute attribute -> "regular file";
        case Link link -> "symbolic link";
        case CharDevice device -> "character special file";
        case Directory directory -> "directory";
      };
    }
  }
}
