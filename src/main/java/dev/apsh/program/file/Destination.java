package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// Where cp, mv and ln put what they are given: into a directory, or in the place of one name.
///
/// @param into whether `target` is a directory that gets them by their own names
record Destination(List<String> sources, String target, boolean into) {

  /// What the operands mean; empty after a message.
  static Optional<Destination> of(Call call) {
    List<String> operands = call.operands();
    if (call.has("t") && call.has("T")) {
      call.fail("cannot combine --target-directory (-t) and --no-target-directory (-T)");
      return Optional.empty();
    }
    if (operands.isEmpty()) {
      call.misuse("missing file operand");
      return Optional.empty();
    }
    if (call.has("t")) {
      String target = call.value("t").orElse("");
      Optional<Errno> wrong = wrong(call, target);
      wrong.ifPresent(
          no -> call.fail("target directory " + Quote.always(target) + ": " + no.text()));
      return wrong.isPresent()
          ? Optional.empty()
          : Optional.of(new Destination(operands, target, true));
    }
    if (operands.size() == 1) {
      call.misuse("missing destination file operand after " + Quote.always(operands.getFirst()));
      return Optional.empty();
    }
    return ofLast(call, operands);
  }

  private static Optional<Destination> ofLast(Call call, List<String> operands) {
    List<String> sources = operands.subList(0, operands.size() - 1);
    String target = operands.getLast();
    if (call.has("T")) {
      if (sources.size() > 1) {
        call.misuse("extra operand " + Quote.always(operands.get(2)));
        return Optional.empty();
      }
      return Optional.of(new Destination(sources, target, false));
    }
    Optional<Errno> wrong = wrong(call, target);
    if (wrong.isPresent() && sources.size() > 1) {
      call.fail("target " + Quote.always(target) + ": " + wrong.get().text());
      return Optional.empty();
    }
    return Optional.of(new Destination(sources, target, wrong.isEmpty()));
  }

  /// Why a path is no directory.
  private static Optional<Errno> wrong(Call call, String path) {
    return call.node(path)
        .map(node ->
            node instanceof Directory ? Optional.<Errno>empty() : Optional.of(Errno.ENOTDIR))
        .orElse(no -> Optional.of(no.errno()));
  }

  /// The path that a source gets.
  String of(String source) {
    return into ? Paths.below(target, Paths.last(source)) : target;
  }

  static boolean isDirectory(Call call, String path) {
    return call.node(path) instanceof Done<Node>(Directory directory);
  }
}
