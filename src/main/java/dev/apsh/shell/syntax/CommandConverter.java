package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.AndOrContext;
import dev.apsh.shell.grammar.ApshParser.BodyContext;
import dev.apsh.shell.grammar.ApshParser.CaseItemContext;
import dev.apsh.shell.grammar.ApshParser.CommandContext;
import dev.apsh.shell.grammar.ApshParser.CompoundContext;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.ApshParser.HereDocumentContext;
import dev.apsh.shell.grammar.ApshParser.ItemContext;
import dev.apsh.shell.grammar.ApshParser.ListContext;
import dev.apsh.shell.grammar.ApshParser.LoopBodyContext;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import dev.apsh.shell.grammar.ApshParser.PipeContext;
import dev.apsh.shell.grammar.ApshParser.PipelineContext;
import dev.apsh.shell.grammar.ApshParser.RedirectionContext;
import dev.apsh.shell.grammar.ApshParser.SeparatorContext;
import dev.apsh.shell.grammar.ApshParser.WordContext;
import dev.apsh.shell.grammar.ScriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/// Makes commands of the parse tree.
final class CommandConverter {
  private final ScriptText text;
  private final ApshLexer lexer;
  private final WordConverter words;
  private final RedirectionConverter redirections;
  private final TestConverter tests;
  private Optional<SyntaxError> error = Optional.empty();

  CommandConverter(
      ScriptText text, ApshLexer lexer, WordConverter words, RedirectionConverter redirections) {
    this.text = text;
    this.lexer = lexer;
    this.words = words;
    this.redirections = redirections;
    this.tests = new TestConverter(words);
  }

  Command list(ListContext list) {
    error = Optional.empty();
    return sequence(list.children);
  }

  /// What the grammar lets pass and bash does not.
  Optional<SyntaxError> error() {
    return error;
  }

  List<Part> hereDocument(HereDocumentContext context) {
    return words.hereDocument(context);
  }

  Command compoundList(CompoundListContext list) {
    return sequence(list.children);
  }

  private Command sequence(List<ParseTree> children) {
    List<Command.Statement> statements = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof AndOrContext andOr) {
        boolean background = i + 1 < children.size() && isBackground(children.get(i + 1));
        String source = background ? source(andOr) : "";
        statements.add(new Command.Statement(andOr(andOr), background, source));
      }
    }
    boolean single = statements.size() == 1 && !statements.getFirst().background();
    return single ? statements.getFirst().command() : new Command.Sequence(statements);
  }

  private static boolean isBackground(ParseTree separator) {
    return Trees.type(separator) == ApshParser.AMP
        || (separator instanceof SeparatorContext
            && Trees.type(separator.getChild(0)) == ApshParser.AMP);
  }

  private String source(ParserRuleContext context) {
    return text.between(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
  }

  private Command andOr(AndOrContext context) {
    Command first = pipeline((PipelineContext) context.getChild(0));
    if (context.getChildCount() == 1) {
      return first;
    }
    List<Command.Link> rest = new ArrayList<>();
    boolean whenSucceeded = false;
    for (ParseTree child : context.children.subList(1, context.getChildCount())) {
      if (child instanceof PipelineContext pipeline) {
        rest.add(new Command.Link(whenSucceeded, pipeline(pipeline)));
      } else if (Trees.type(child) != ApshParser.NEWLINE) {
        whenSucceeded = Trees.type(child) == ApshParser.AND_IF;
      }
    }
    return new Command.AndOr(first, rest);
  }

  private Command pipeline(PipelineContext context) {
    int last = context.getChildCount() - 1;
    boolean hasPipe = context.getChild(last) instanceof PipeContext;
    Command command = hasPipe ? pipe((PipeContext) context.getChild(last)) : Command.NOTHING;
    for (int i = hasPipe ? last - 1 : last; i >= 0; i--) {
      command =
          switch (Trees.type(context.getChild(i))) {
            case ApshParser.BANG -> new Command.Negated(command);
            case ApshParser.TIME ->
                new Command.Timed(
                    command,
                    i < last && Trees.type(context.getChild(i + 1)) == ApshParser.TIME_OPTION);
            default -> command;
          };
    }
    return command;
  }

  private Command pipe(PipeContext context) {
    if (context.getChildCount() == 1) {
      return command((CommandContext) context.getChild(0));
    }
    List<Command> commands = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof CommandContext command) {
        commands.add(command(command));
      } else if (Trees.type(child) == ApshParser.PIPE_AMP) {
        commands.add(withErrorsPiped(commands.removeLast()));
      }
    }
    return new Command.Pipeline(commands);
  }

  /// `|&` is short for `2>&1 |`.
  private static Command withErrorsPiped(Command command) {
    Redirection errors =
        new Redirection.File(
            new Redirection.Number(2), Redirection.Operator.DUPLICATE_OUTPUT, new Word.Plain("1"));
    return switch (command) {
      case Command.Simple simple -> {
        List<Redirection> all = new ArrayList<>(simple.redirections());
        all.add(errors);
        yield new Command.Simple(
            simple.assignments(), simple.arguments(), all, simple.line(), simple.text());
      }
      case Command.Redirected redirected -> {
        List<Redirection> all = new ArrayList<>(redirected.redirections());
        all.add(errors);
        yield new Command.Redirected(redirected.command(), all, redirected.line());
      }
      default -> new Command.Redirected(command, List.of(errors), 0);
    };
  }

  private Command command(CommandContext context) {
    ParseTree first = context.getChild(0);
    int line = context.getStart().getLine();
    if (first instanceof BodyContext body) {
      return body(body);
    }
    if (Trees.type(first) == ApshParser.COPROC) {
      return new Command.Unsupported("coproc", line);
    }
    ParseTree last = context.getChild(context.getChildCount() - 1);
    if (last instanceof BodyContext body) {
      ParseTree name = Trees.type(first) == ApshParser.FUNCTION ? context.getChild(1) : first;
      return new Command.Function(source((WordContext) name), body(body), source(context), line);
    }
    return simple(context, secondLine(context));
  }

  /// The line on which the second word of a command ends: bash looks at it before it makes a
  /// command of the first.
  private static int secondLine(CommandContext context) {
    ParseTree first = context.getChild(0);
    if (first instanceof RedirectionContext redirection) {
      return redirection.getStop().getLine();
    }
    if (context.getChildCount() == 1) {
      return ((ParserRuleContext) first).getStop().getLine();
    }
    ParseTree second = context.getChild(1).getChild(0);
    return second instanceof RedirectionContext redirection
        ? redirection.getStart().getLine()
        : ((ParserRuleContext) second).getStop().getLine();
  }

  /// How a simple command is shown: as it stands in the script unless that is to be laid out anew.
  private String shown(CommandContext context) {
    String source = source(context);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n'
          || c == '\t'
          || c == '<'
          || c == '>'
          || (c == ' ' && i > 0 && source.charAt(i - 1) == ' ')) {
        return new CommandPrinter(lexer).simple(context);
      }
    }
    return source;
  }

  private Command simple(CommandContext context, int line) {
    List<Assignment> assignments = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    List<Redirection> all = new ArrayList<>();
    for (ParseTree child : context.children) {
      ParseTree item = child instanceof ItemContext ? child.getChild(0) : child;
      if (item instanceof WordContext word) {
        arguments.add(words.braced(word));
      } else if (item instanceof RedirectionContext redirection) {
        all.add(redirections.redirection(redirection));
      } else {
        Assignment assignment = words.assignment((ApshParser.AssignmentContext) item);
        if (arguments.isEmpty()) {
          assignments.add(assignment);
        } else {
          arguments.add(assignment);
        }
      }
    }
    return new Command.Simple(assignments, arguments, all, line, shown(context));
  }

  private Command body(BodyContext context) {
    Command command = compound((CompoundContext) context.getChild(0));
    if (context.getChildCount() == 1) {
      return command;
    }
    List<Redirection> all = new ArrayList<>();
    for (ParseTree child : context.children.subList(1, context.getChildCount())) {
      all.add(redirections.redirection((RedirectionContext) child));
    }
    return new Command.Redirected(command, all, context.getStart().getLine());
  }

  private Command compound(CompoundContext context) {
    Token first = context.getStart();
    return switch (first.getType()) {
      case ApshParser.LPAREN -> new Command.Subshell(bodyOf(context, 1));
      case ApshParser.LBRACE -> new Command.Group(bodyOf(context, 1));
      case ApshParser.IF -> ifCommand(context);
      case ApshParser.WHILE, ApshParser.UNTIL ->
          new Command.While(
              bodyOf(context, 1), bodyOf(context, 3), first.getType() == ApshParser.UNTIL);
      case ApshParser.SELECT -> new Command.Unsupported("select", first.getLine());
      case ApshParser.FOR ->
          Trees.type(context.getChild(1)) == ApshParser.ARITHMETIC_COMMAND
              ? forArithmetic(context)
              : forWords(context);
      case ApshParser.CASE -> caseCommand(context);
      case ApshParser.ARITHMETIC_COMMAND ->
          new Command.Arithmetic(
              words.arithmetic(parts(context)), first.getLine(), source(context));
      default ->
          new Command.Condition(
              tests.condition((ApshParser.ConditionContext) context.getChild(1)),
              first.getLine(),
              source(context));
    };
  }

  private Command bodyOf(ParserRuleContext context, int child) {
    return compoundList((CompoundListContext) context.getChild(child));
  }

  private static List<PartContext> parts(ParserRuleContext context) {
    return Trees.children(context, PartContext.class);
  }

  private Command ifCommand(CompoundContext context) {
    List<CompoundListContext> lists = Trees.children(context, CompoundListContext.class);
    List<Command.Branch> branches = new ArrayList<>();
    for (int i = 0; i + 1 < lists.size(); i += 2) {
      branches.add(new Command.Branch(compoundList(lists.get(i)), compoundList(lists.get(i + 1))));
    }
    boolean hasElse = lists.size() % 2 == 1;
    return new Command.If(branches, hasElse ? compoundList(lists.getLast()) : Command.NOTHING);
  }

  private Command loopBody(CompoundContext context) {
    return bodyOf((LoopBodyContext) context.getChild(context.getChildCount() - 1), 1);
  }

  private Command forWords(CompoundContext context) {
    List<WordContext> all = Trees.children(context, WordContext.class);
    List<Word> values = new ArrayList<>();
    for (WordContext word : all.subList(1, all.size())) {
      values.add(words.braced(word));
    }
    boolean overArguments =
        context.children.stream().noneMatch(c -> Trees.type(c) == ApshParser.IN);
    return new Command.For(
        words.unbraced(all.getFirst()),
        values,
        overArguments,
        loopBody(context),
        context.getStart().getLine(),
        overArguments
            ? "\"$@\""
            : String.join(" ", all.subList(1, all.size()).stream().map(this::source).toList()));
  }

  private Command forArithmetic(CompoundContext context) {
    List<Word> expressions = words.arithmetics(parts(context));
    if (expressions.size() != 3) {
      boolean few = expressions.size() < 3;
      return wrongLoop(
          context,
          few ? "syntax error: arithmetic expression required" : "syntax error: `;' unexpected");
    }
    return new Command.ForArithmetic(
        expressions.get(0),
        expressions.get(1),
        expressions.get(2),
        loopBody(context),
        context.getStart().getLine());
  }

  private Command wrongLoop(CompoundContext context, String why) {
    int line = context.getStart().getLine();
    int start = ((Token) context.getChild(1).getPayload()).getStartIndex();
    int end = context.getToken(ApshParser.ARITHMETIC_CLOSE, 0).getSymbol().getStopIndex();
    error =
        Optional.of(
            new SyntaxError(
                List.of(
                    new SyntaxError.Message(line, why),
                    new SyntaxError.Message(
                        line, "syntax error: `" + text.between(start, end + 1) + "'")),
                2,
                false));
    return Command.NOTHING;
  }

  private Command caseCommand(CompoundContext context) {
    List<Command.Arm> arms = new ArrayList<>();
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof CaseItemContext item) {
        arms.add(arm(item, context.getChild(i + 1)));
      }
    }
    WordContext subject = (WordContext) context.getChild(1);
    return new Command.Case(
        words.unbraced(subject), arms, context.getStart().getLine(), source(subject));
  }

  private Command.Arm arm(CaseItemContext item, ParseTree end) {
    List<Word> patterns = new ArrayList<>();
    Command body = Command.NOTHING;
    for (ParseTree child : item.children) {
      if (child instanceof WordContext word) {
        patterns.add(words.unbraced(word));
      } else if (child instanceof CompoundListContext list) {
        body = compoundList(list);
      }
    }
    boolean last = end.getChildCount() == 0;
    return new Command.Arm(patterns, body, last ? Command.Ending.LEAVE : ending(end.getChild(0)));
  }

  private static Command.Ending ending(ParseTree mark) {
    return switch (Trees.type(mark)) {
      case ApshParser.SEMI_AMP -> Command.Ending.FALL_THROUGH;
      case ApshParser.DSEMI_AMP -> Command.Ending.TRY_NEXT;
      default -> Command.Ending.LEAVE;
    };
  }
}
