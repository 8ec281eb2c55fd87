package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Writes words as they stand in the script; only the commands in `$(…)` are laid out anew.
final class WordPrinter {
  private final Function<CompoundListContext, String> commands;

  WordPrinter(Function<CompoundListContext, String> commands) {
    this.commands = commands;
  }

  String text(ParseTree node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private void append(ParseTree node, StringBuilder to) {
    if (node instanceof TerminalNode terminal) {
      to.append(terminal.getSymbol().getText());
    } else if (node instanceof PartContext part && isScript(part)) {
      for (ParseTree child : part.children) {
        if (child instanceof CompoundListContext list) {
          to.append(commands.apply(list));
        } else {
          append(child, to);
        }
      }
    } else if (node instanceof ParserRuleContext rule) {
      for (ParseTree child : rule.children) {
        append(child, to);
      }
    }
  }

  private static boolean isScript(PartContext part) {
    return switch (part.getStart().getType()) {
      case ApshParser.SUBSTITUTION_OPEN, ApshParser.INPUT_PROCESS, ApshParser.OUTPUT_PROCESS ->
          true;
      default -> false;
    };
  }
}
