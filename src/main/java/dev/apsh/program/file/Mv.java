package dev.apsh.program.file;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.Vfs;
import java.util.Optional;

/// mv: renames files and directories, or moves them to another file system.
public final class Mv implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("mv", "rename or move files and directories")
        .operands("SOURCE... DEST", Operand.PATH)
        .option("-f, --force", "overwrite without a question, as by default")
        .option("-i, --interactive", "ask before something is overwritten")
        .option("-n, --no-clobber", "overwrite nothing")
        .option("-t, --target-directory=DIR", "into DIR")
        .option("-T, --no-target-directory", "DEST is a file")
        .option("-u, --update", "only what is newer, or not there")
        .option("-v, --verbose", "say what is moved")
        .notSimulated("-b, --backup[=CONTROL]", "--strip-trailing-slashes")
        .notSimulated("-S, --suffix=SUFFIX", "-Z, --context");
  }

  @Override
  public int run(Call call) {
    Optional<Destination> destination = Destination.of(call);
    if (destination.isEmpty()) {
      return 1;
    }
    Overwriting overwriting = new Overwriting(call);
    int status = 0;
    for (String source : destination.get().sources()) {
      Optional<String> wrong = move(call, overwriting, source, destination.get().of(source));
      if (wrong.isPresent()) {
        status = wrong.get().isEmpty() ? 1 : call.fail(wrong.get());
      }
    }
    return status;
  }

  /// Moves one; gives what is to be said when it cannot, empty when it was said already.
  private static Optional<String> move(
      Call call, Overwriting overwriting, String source, String target) {
    String from = Quote.always(source);
    String to = Quote.always(target);
    if (!(call.nodeOrLink(source) instanceof Done<Node>(Node node))) {
      Refused no = ((Failed<Node>) call.nodeOrLink(source)).refused();
      return Optional.of("cannot stat " + from + ": " + no.text());
    }
    if (call.nodeOrLink(target) instanceof Done<Node>(Node there)) {
      if (there == node) {
        return Optional.of(from + " and " + to + " are the same file");
      }
      if (there instanceof Directory && !(node instanceof Directory)) {
        return Optional.of("cannot overwrite directory " + to + " with non-directory");
      }
      if (!(there instanceof Directory) && node instanceof Directory) {
        return Optional.of("cannot overwrite non-directory " + to + " with directory " + from);
      }
      if (!overwriting.isAllowed(node, target, there)) {
        return Optional.empty();
      }
    }
    return rename(call, source, target);
  }

  private static Optional<String> rename(Call call, String source, String target) {
    Vfs files = call.process().sys().files();
    Outcome<Node> renamed =
        files.rename(call.process().cwd(), source, target, call.process().caller());
    String from = Quote.always(source);
    String to = Quote.always(target);
    if (renamed instanceof Failed<Node>(Refused no)) {
      return switch (no.errno()) {
        case EXDEV -> copy(call, source, target);
        case EINVAL -> Optional.of("cannot move " + from + " to a subdirectory of itself, " + to);
        default -> Optional.of("cannot move " + from + " to " + to + ": " + no.text());
      };
    }
    if (call.has("v")) {
      call.out().println("renamed " + from + " -> " + to);
    }
    return Optional.empty();
  }

  private static Optional<String> copy(Call call, String source, String target) {
    if (!TreeCopy.moving(call).copyOperand(source, target)) {
      return Optional.of("");
    }
    Optional<Refused> no = remove(call, source);
    return no.map(refused -> "cannot remove " + Quote.always(source) + ": " + refused.text());
  }

  private static Optional<Refused> remove(Call call, String path) {
    Vfs files = call.process().sys().files();
    if (!(call.nodeOrLink(path) instanceof Done<Node>(Directory directory))) {
      return refusal(files.unlink(call.process().cwd(), path, call.process().caller()));
    }
    for (String name : directory.names()) {
      Optional<Refused> no = remove(call, Paths.below(path, name));
      if (no.isPresent()) {
        return no;
      }
    }
    return refusal(files.removeDirectory(call.process().cwd(), path, call.process().caller()));
  }

  private static Optional<Refused> refusal(Outcome<Node> outcome) {
    return outcome instanceof Failed<Node>(Refused no) ? Optional.of(no) : Optional.empty();
  }
}
