package dev.apsh.program.find;

import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.vfs.Access;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/// The walk of find over its trees.
final class Walk {
  private final Call call;
  private final FindParser.Search search;
  private final Deque<Node> above = new ArrayDeque<>();
  private boolean failed;

  /// Which links are followed.
  enum Links {
    NEVER,
    OPERANDS,
    ALWAYS
  }

  Walk(Call call, FindParser.Search search) {
    this.call = call;
    this.search = search;
  }

  /// Walks over all trees; gives find's status.
  int all() {
    for (String start : search.starts()) {
      switch (node(start, search.links() != Links.NEVER)) {
        case Failed<Node>(Refused no) -> fail(Quote.locale(start) + ": " + no.text());
        case Done<Node>(Node node) -> visit(new Visit(start, start, node, 0));
      }
      if (search.primaries().hasEnded()) {
        break;
      }
    }
    search.primaries().finish();
    return failed || search.primaries().hasFailed() ? 1 : 0;
  }

  private void fail(String text) {
    failed = true;
    call.warn(text);
  }

  /// What stands there; a link that leads nowhere is itself.
  private Outcome<Node> node(String path, boolean follows) {
    Outcome<Node> itself = call.nodeOrLink(path);
    if (!follows || !(itself instanceof Done<Node>(Link link))) {
      return itself;
    }
    Outcome<Node> target = call.node(path);
    return target.isDone() ? target : itself;
  }

  private void visit(Visit visit) {
    call.process().step();
    if (!search.depthFirst()) {
      ask(visit);
    }
    boolean goesOn = visit.isDirectory() && visit.depth() < search.most() && !visit.isPruned();
    if (goesOn && !search.primaries().hasEnded()) {
      below(visit, (Directory) visit.node());
    }
    if (search.depthFirst() && !search.primaries().hasEnded()) {
      ask(visit);
    }
  }

  private void ask(Visit visit) {
    if (visit.depth() >= search.least()) {
      search.expression().holds(visit);
    }
  }

  private void below(Visit visit, Directory directory) {
    if (above.contains(directory)) {
      fail(
          "File system loop detected; "
              + Quote.locale(visit.path())
              + " is part of the same file system loop as a directory above it.");
      return;
    }
    if (!call.process().sys().files().mayAccess(directory, Access.READ, call.process().caller())) {
      fail(Quote.locale(visit.path()) + ": Permission denied");
      return;
    }
    above.push(directory);
    for (String name : directory.names()) {
      String path = visit.path().endsWith("/") ? visit.path() + name : visit.path() + "/" + name;
      if (node(path, search.links() == Links.ALWAYS) instanceof Done<Node>(Node node)) {
        visit(new Visit(path, visit.start(), node, visit.depth() + 1));
      }
      if (search.primaries().hasEnded()) {
        break;
      }
    }
    above.pop();
  }
}
