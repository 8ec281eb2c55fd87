package dev.apsh.program.file;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.RealPath;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Vfs;
import java.util.Optional;

/// Copies files, links and directories, as the options of cp say.
final class TreeCopy {
  private static final int BLOCK = 131072;

  private final Call call;
  private final Vfs files;
  private final Overwriting overwriting;
  private final boolean recursive;
  private final boolean preserves;
  private final boolean followsOperands;
  private final boolean followsAll;

  TreeCopy(Call call) {
    this.call = call;
    this.files = call.process().sys().files();
    this.overwriting = new Overwriting(call);
    this.recursive = call.has("R") || call.has("a");
    this.preserves = call.has("p") || call.has("a") || call.has("preserve");
    String last =
        call.last("P", "L", "H", "d", "a")
            .map(given -> given.option().letters().getFirst())
            .orElse(recursive ? "P" : "L");
    this.followsAll = last.equals("L");
    this.followsOperands = followsAll || last.equals("H");
  }

  private TreeCopy(Call call, boolean moves) {
    this.call = call;
    this.files = call.process().sys().files();
    this.overwriting = new Overwriting(call);
    this.recursive = moves;
    this.preserves = moves;
    this.followsAll = false;
    this.followsOperands = false;
  }

  /// A copy that keeps all, for a move from one file system to another.
  static TreeCopy moving(Call call) {
    return new TreeCopy(call, true);
  }

  private Outcome<Node> node(String path, boolean follows) {
    return follows ? call.node(path) : call.nodeOrLink(path);
  }

  private boolean fail(String text) {
    call.warn(text);
    return false;
  }

  /// Copies an operand; false after a message.
  boolean copyOperand(String source, String target) {
    return switch (node(source, followsOperands)) {
      case Failed<Node>(Refused no) ->
          fail("cannot stat " + Quote.always(source) + ": " + no.text());
      case Done<Node>(Directory directory) when !recursive ->
          fail("-r not specified; omitting directory " + Quote.always(source));
      case Done<Node>(Directory directory) when isInside(source, target) ->
          fail(
              "cannot copy a directory, "
                  + Quote.always(source)
                  + ", into itself, "
                  + Quote.always(target));
      case Done<Node>(Node node) -> copy(source, node, target);
    };
  }

  private boolean isInside(String source, String target) {
    String from = real(source);
    String to = real(target);
    return to.startsWith(from + "/");
  }

  private String real(String path) {
    return RealPath.of(call.process(), path, RealPath.Missing.ANYTHING).orElse(no -> path);
  }

  private boolean copy(String source, Node node, String target) {
    call.process().step();
    Outcome<Node> there = call.node(target);
    if (there instanceof Done<Node>(Node same)
        && (same == node || real(source).equals(real(target)))) {
      return fail(Quote.always(source) + " and " + Quote.always(target) + " are the same file");
    }
    return switch (node) {
      case Directory directory -> copyDirectory(source, directory, target);
      case Link link -> copyLink(source, link, target);
      case CharDevice device when recursive ->
          fail("cannot create special file " + Quote.always(target) + ": Operation not permitted");
      case Node file -> copyFile(source, file, target);
    };
  }

  private boolean copyDirectory(String source, Directory directory, String target) {
    Optional<Node> there =
        call.node(target) instanceof Done<Node>(Node node) ? Optional.of(node) : Optional.empty();
    if (there.isPresent() && !(there.get() instanceof Directory)) {
      return fail(
          "cannot overwrite non-directory "
              + Quote.always(target)
              + " with directory "
              + Quote.always(source));
    }
    if (there.isEmpty()) {
      int mode = directory.meta().permissions() & 07777 & ~call.process().umask();
      Outcome<Node> made =
          files.makeDirectory(call.process().cwd(), target, mode, call.process().caller());
      if (made instanceof Failed<Node>(Refused no)) {
        return fail("cannot create directory " + Quote.always(target) + ": " + no.text());
      }
      say(source, target);
    }
    boolean copied = true;
    for (String name : directory.names()) {
      String below = Paths.below(source, name);
      if (node(below, followsAll) instanceof Done<Node>(Node child)) {
        copied &= copy(below, child, Paths.below(target, name));
      }
    }
    keep(directory.meta(), target);
    return copied;
  }

  private boolean copyLink(String source, Link link, String target) {
    if (call.nodeOrLink(target) instanceof Done<Node>(Node there)) {
      if (there instanceof Directory) {
        return fail("cannot overwrite directory " + Quote.always(target) + " with non-directory");
      }
      if (!overwriting.isAllowed(link, target, there)) {
        return true;
      }
      files.unlink(call.process().cwd(), target, call.process().caller());
    }
    Outcome<Node> made =
        files.makeLink(call.process().cwd(), target, link.target(), call.process().caller());
    if (made instanceof Failed<Node>(Refused no)) {
      return fail("cannot create symbolic link " + Quote.always(target) + ": " + no.text());
    }
    say(source, target);
    return true;
  }

  private boolean copyFile(String source, Node file, String target) {
    Outcome<Node> there = call.node(target);
    if (there instanceof Done<Node>(Directory directory)) {
      return fail("cannot overwrite directory " + Quote.always(target) + " with non-directory");
    }
    if (there instanceof Done<Node>(Node node) && !overwriting.isAllowed(file, target, node)) {
      return true;
    }
    if (!there.isDone() && call.nodeOrLink(target) instanceof Done<Node>(Link link)) {
      return fail("not writing through dangling symlink " + Quote.always(target));
    }
    if (!there.isDone() && target.endsWith("/")) {
      return fail("cannot create regular file " + Quote.always(target) + ": Not a directory");
    }
    return switch (call.process().channel(source, OpenMode.READ)) {
      case Failed<Channel>(Refused no) ->
          fail("cannot open " + Quote.always(source) + " for reading: " + no.text());
      case Done<Channel>(Channel from) -> copyFrom(from, source, file, target, !there.isDone());
    };
  }

  private boolean copyFrom(Channel from, String source, Node file, String target, boolean fresh) {
    Outcome<Channel> opened = call.process().channel(target, OpenMode.WRITE);
    if (!opened.isDone() && call.has("f") && !fresh) {
      files.unlink(call.process().cwd(), target, call.process().caller());
      opened = call.process().channel(target, OpenMode.WRITE);
    }
    if (!(opened instanceof Done<Channel>(Channel to))) {
      String text = ((Failed<Channel>) opened).refused().text();
      return fail("cannot create regular file " + Quote.always(target) + ": " + text);
    }
    say(source, target);
    Optional<String> wrong = pump(from, to, source, target);
    if (fresh && call.node(target) instanceof Done<Node>(Node made)) {
      int mode = file.meta().permissions() & 0777 & ~call.process().umask();
      files.changeMeta(made, made.meta().withPermissions(mode), call.process().caller());
    }
    keep(file.meta(), target);
    return wrong.map(this::fail).orElse(true);
  }

  private Optional<String> pump(Channel from, Channel to, String source, String target) {
    while (true) {
      call.process().step();
      Read read = from.read(BLOCK);
      switch (read) {
        case Refused no -> {
          return Optional.of("error reading " + Quote.always(source) + ": " + no.text());
        }
        case Content(Bytes bytes) when bytes.isEmpty() -> {
          return Optional.empty();
        }
        case Content(Bytes bytes) -> {
          if (to.write(bytes) instanceof Refused no) {
            return Optional.of("error writing " + Quote.always(target) + ": " + no.text());
          }
        }
      }
    }
  }

  /// Gives the copy the mode, owner and time of what was copied.
  private void keep(Meta meta, String target) {
    if (preserves && call.node(target) instanceof Done<Node>(Node copy)) {
      files.changeMeta(copy, meta, call.process().caller());
    }
  }

  private void say(String source, String target) {
    if (call.has("v")) {
      call.out().println(Quote.always(source) + " -> " + Quote.always(target));
    }
  }
}
