package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.AllOfContext;
import dev.apsh.shell.grammar.ApshParser.CaseItemContext;
import dev.apsh.shell.grammar.ApshParser.CompoundContext;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.ApshParser.ConditionContext;
import dev.apsh.shell.grammar.ApshParser.LoopBodyContext;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import dev.apsh.shell.grammar.ApshParser.TestContext;
import dev.apsh.shell.grammar.ApshParser.WordContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/// Writes commands that have others inside.
final class CompoundPrinter {
  private final CommandPrinter printer;

  CompoundPrinter(CommandPrinter printer) {
    this.printer = printer;
  }

  void compound(CompoundContext context) {
    switch (context.getStart().getType()) {
      case ApshParser.LPAREN -> subshell(context);
      case ApshParser.LBRACE -> group(context);
      case ApshParser.IF -> branches(lists(context), 0);
      case ApshParser.WHILE, ApshParser.UNTIL -> loop(context);
      case ApshParser.FOR, ApshParser.SELECT -> each(context);
      case ApshParser.CASE -> choice(context);
      case ApshParser.ARITHMETIC_COMMAND -> printer.write("((" + parts(context) + "))");
      default -> printer.write("[[ " + condition((ConditionContext) context.getChild(1)) + " ]]");
    }
  }

  private static List<CompoundListContext> lists(ParserRuleContext context) {
    return Trees.children(context, CompoundListContext.class);
  }

  private String parts(CompoundContext context) {
    StringBuilder text = new StringBuilder();
    Trees.children(context, PartContext.class)
        .forEach(part -> text.append(printer.words.text(part)));
    return text.toString();
  }

  private void subshell(CompoundContext context) {
    printer.write("( ");
    printer.join();
    printer.list(lists(context).getFirst());
    printer.write(" )");
  }

  private void group(CompoundContext context) {
    printer.write("{ ");
    if (!printer.inFunction()) {
      printer.join();
      printer.list(lists(context).getFirst());
      printer.semicolon();
      printer.write(" }");
      return;
    }
    printer.write("\n");
    printer.deeper();
    printer.list(lists(context).getFirst());
    printer.higher();
    printer.newLine("}");
  }

  private void indented(CompoundListContext list) {
    printer.deeper();
    printer.list(list);
    printer.higher();
    printer.semicolon();
  }

  private void branches(List<CompoundListContext> lists, int at) {
    printer.write("if ");
    printer.join();
    printer.list(lists.get(at));
    printer.semicolon();
    printer.write(" then\n");
    indented(lists.get(at + 1));
    if (at + 2 < lists.size()) {
      printer.newLine("else\n");
      if (at + 3 < lists.size()) {
        printer.deeper();
        printer.indent();
        branches(lists, at + 2);
        printer.higher();
        printer.semicolon();
      } else {
        indented(lists.get(at + 2));
      }
    }
    printer.newLine("fi");
  }

  private void loop(CompoundContext context) {
    printer.write(context.getStart().getText() + " ");
    printer.join();
    printer.list(lists(context).getFirst());
    printer.semicolon();
    printer.write(" do\n");
    indented(lists(context).getLast());
    printer.newLine("done");
  }

  private void each(CompoundContext context) {
    if (Trees.type(context.getChild(1)) == ApshParser.ARITHMETIC_COMMAND) {
      String[] expressions = parts(context).split(";", -1);
      List<String> stripped = new ArrayList<>();
      for (String expression : expressions) {
        stripped.add(expression.isBlank() ? "1" : expression.stripLeading());
      }
      printer.write("for ((" + String.join("; ", stripped) + "))");
    } else {
      eachWord(context);
    }
    printer.newLine("do\n");
    LoopBodyContext body = (LoopBodyContext) context.getChild(context.getChildCount() - 1);
    indented(lists(body).getFirst());
    printer.newLine("done");
  }

  private void eachWord(CompoundContext context) {
    List<String> words = words(context);
    boolean named = context.children.stream().anyMatch(c -> Trees.type(c) == ApshParser.IN);
    String over = named ? String.join(" ", words.subList(1, words.size())) : "\"$@\"";
    printer.write(context.getStart().getText() + " " + words.getFirst() + " in " + over + ";");
  }

  private List<String> words(ParserRuleContext context) {
    List<String> words = new ArrayList<>();
    for (WordContext word : Trees.children(context, WordContext.class)) {
      words.add(printer.words.text(word));
    }
    return words;
  }

  private void choice(CompoundContext context) {
    printer.write("case " + printer.words.text(context.getChild(1)) + " in ");
    printer.deeper();
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof CaseItemContext item) {
        printer.newLine(String.join(" | ", words(item)) + ")\n");
        printer.deeper();
        lists(item).forEach(printer::list);
        printer.higher();
        ParseTree end = context.getChild(i + 1);
        printer.newLine(end.getChildCount() == 0 ? ";;" : end.getText());
      }
    }
    printer.higher();
    printer.newLine("esac");
  }

  // [[ … ]]

  private String condition(ConditionContext context) {
    List<String> sides = new ArrayList<>();
    for (AllOfContext side : Trees.children(context, AllOfContext.class)) {
      sides.add(allOf(side));
    }
    return String.join(" || ", sides);
  }

  private String allOf(AllOfContext context) {
    List<String> sides = new ArrayList<>();
    for (TestContext side : Trees.children(context, TestContext.class)) {
      sides.add(test(side));
    }
    return String.join(" && ", sides);
  }

  private String test(TestContext context) {
    return switch (Trees.type(context.getChild(0))) {
      case ApshParser.BANG -> "! " + test((TestContext) context.getChild(1));
      case ApshParser.LPAREN ->
          "( " + condition(Trees.children(context, ConditionContext.class).getFirst()) + " )";
      default -> comparison(context);
    };
  }

  private String comparison(TestContext context) {
    List<String> pieces = new ArrayList<>();
    if (context.getChildCount() == 1) {
      pieces.add("-n");
    }
    context.children.forEach(child -> pieces.add(printer.words.text(child)));
    return String.join(" ", pieces);
  }
}
