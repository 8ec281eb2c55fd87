package dev.apsh.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Questions about nodes of the parse tree.
final class Trees {
  private Trees() {}

  /// The type of a token, or 0 for the tree of a rule.
  static int type(ParseTree node) {
    return node instanceof TerminalNode terminal ? terminal.getSymbol().getType() : 0;
  }

  /// The children that are trees of one rule.
  static <T extends ParseTree> List<T> children(ParserRuleContext node, Class<T> rule) {
    List<T> found = new ArrayList<>();
    for (ParseTree child : node.children) {
      if (rule.isInstance(child)) {
        found.add(rule.cast(child));
      }
    }
    return found;
  }
}
