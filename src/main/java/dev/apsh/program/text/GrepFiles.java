package dev.apsh.program.text;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Source;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.PlainFile;
import java.util.List;
import java.util.Optional;

/// The files that grep searches, below directories too where that is asked, and what came of it.
final class GrepFiles {
  private static final int FOUND = 0;
  private static final int NOT_FOUND = 1;
  private static final int FAILURE = 2;

  private final Call call;
  private final GrepMatcher.Patterns matcher;
  private final boolean recurses;
  private final boolean skips;
  private boolean found;
  private boolean failed;
  private boolean names;
  private boolean printed;

  GrepFiles(Call call, GrepMatcher.Patterns matcher) {
    this.call = call;
    this.matcher = matcher;
    String action = call.value("d").orElse("read");
    this.recurses = call.has("r") || call.has("R") || action.equals("recurse");
    this.skips = action.equals("skip");
  }

  /// Searches; gives grep's status.
  int search(List<String> operands) {
    boolean here = operands.isEmpty() && recurses;
    List<String> paths = here ? List.of(".") : operands.isEmpty() ? List.of("-") : operands;
    names =
        call.last("H", "h")
            .map(given -> given.is("H"))
            .orElse(paths.size() > 1 || (recurses && isDirectory(paths.getFirst())));
    for (String path : paths) {
      if (call.has("q") && found) {
        return FOUND;
      }
      if (recurses && isDirectory(path)) {
        directory(path, here ? "" : path.endsWith("/") ? path : path + "/");
      } else if (!(skips && isDirectory(path)) && (isWanted(path) || isUnnamed(path))) {
        file(path);
      }
    }
    return call.has("q") && found ? FOUND : failed ? FAILURE : found ? FOUND : NOT_FOUND;
  }

  /// What no pattern for names leaves out: the standard input, directories, what is not there.
  private boolean isUnnamed(String path) {
    return path.equals("-") || isDirectory(path) || !(call.node(path) instanceof Done<Node>);
  }

  private boolean isDirectory(String path) {
    return call.node(path) instanceof Done<Node>(Directory directory);
  }

  private void directory(String path, String prefix) {
    if (!(call.node(path) instanceof Done<Node>(Directory directory))) {
      return;
    }
    for (String name : directory.names().stream().sorted(ByteOrder.OF_TEXT).toList()) {
      call.process().step();
      Optional<Node> node = directory.child(name);
      String below = prefix + name;
      boolean link = node.filter(Link.class::isInstance).isPresent();
      if (node.isEmpty() || (link && !call.has("R"))) {
        continue;
      }
      if (isDirectory(below)) {
        if (call.values("exclude-dir").stream().noneMatch(glob -> matches(glob, name))) {
          directory(below, below + "/");
        }
      } else if (isWanted(name)) {
        file(below);
      }
    }
  }

  private boolean isWanted(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> include = call.values("include");
    return (include.isEmpty() || include.stream().anyMatch(glob -> matches(glob, name)))
        && call.values("exclude").stream().noneMatch(glob -> matches(glob, name));
  }

  private boolean matches(String glob, String name) {
    return Glob.of(glob, false, false).matches(name, call.process()::step);
  }

  private void file(String path) {
    Source.Words words = new Source.Words(name -> name, name -> shown(name));
    Optional<String> wrong = Source.one(call, path, words, this::search);
    if (wrong.isPresent()) {
      failed = true;
      if (!call.has("s")) {
        call.warn(wrong.get());
      }
    }
  }

  private String shown(String name) {
    return name.equals("-") ? call.value("label").orElse("(standard input)") : name;
  }

  private void search(Source source) {
    if (isOutput(source.channel())) {
      failed = true;
      call.warn(shown(source.name()) + ": input file is also the output");
      return;
    }
    GrepLines lines = new GrepLines(call, matcher, shown(source.name()), names, printed);
    boolean selected = lines.search(source);
    printed = lines.hasPrinted();
    if (source.input().refused().isEmpty()) {
      lines.finish();
    }
    found |= selected;
  }

  private boolean isOutput(Channel input) {
    boolean prints = !call.has("q") && !call.has("l") && !call.has("L") && !call.has("c");
    Optional<Node> in = input.file().map(OpenFile::node);
    Optional<Node> out =
        call.process().descriptors().get(1).flatMap(Channel::file).map(OpenFile::node);
    return prints
        && in.isPresent()
        && in.get() instanceof PlainFile
        && out.isPresent()
        && out.get() == in.get();
  }
}
