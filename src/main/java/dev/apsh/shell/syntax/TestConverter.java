package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.AllOfContext;
import dev.apsh.shell.grammar.ApshParser.ConditionContext;
import dev.apsh.shell.grammar.ApshParser.TestContext;
import dev.apsh.shell.grammar.ApshParser.WordContext;
import java.util.List;

/// Makes tests of what the parse tree has between `[[` and `]]`.
final class TestConverter {
  private final WordConverter words;

  TestConverter(WordConverter words) {
    this.words = words;
  }

  Test condition(ConditionContext context) {
    List<AllOfContext> sides = Trees.children(context, AllOfContext.class);
    Test test = allOf(sides.getLast());
    for (AllOfContext side : sides.reversed().subList(1, sides.size())) {
      test = new Test.Or(allOf(side), test);
    }
    return test;
  }

  private Test allOf(AllOfContext context) {
    List<TestContext> sides = Trees.children(context, TestContext.class);
    Test test = test(sides.getLast());
    for (TestContext side : sides.reversed().subList(1, sides.size())) {
      test = new Test.And(test(side), test);
    }
    return test;
  }

  private Test test(TestContext context) {
    return switch (Trees.type(context.getChild(0))) {
      case ApshParser.BANG -> new Test.Not(test((TestContext) context.getChild(1)));
      case ApshParser.LPAREN ->
          condition(Trees.children(context, ConditionContext.class).getFirst());
      case ApshParser.UNARY ->
          new Test.Unary(
              context.getStart().getText().charAt(1),
              words.unbraced((WordContext) context.getChild(1)));
      default -> comparison(context);
    };
  }

  private Test comparison(TestContext context) {
    List<WordContext> operands = Trees.children(context, WordContext.class);
    Word left = words.unbraced(operands.getFirst());
    if (operands.size() == 1) {
      return new Test.NotEmpty(left);
    }
    return Trees.type(context.getChild(1)) == ApshParser.MATCH
        ? new Test.Match(left, words.regex(operands.getLast()))
        : new Test.Binary(left, context.getChild(1).getText(), words.pattern(operands.getLast()));
  }
}
