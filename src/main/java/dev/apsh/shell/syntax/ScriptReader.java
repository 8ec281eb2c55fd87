package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.AliasTable;
import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.CompleteCommandContext;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.HereDocument;
import dev.apsh.shell.grammar.ScriptText;
import dev.apsh.shell.grammar.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// Reads a script command by command, so that one is executed before the next is looked at.
public final class ScriptReader {
  private final ScriptText text;
  private final ApshLexer lexer;
  private final TokenList tokens;
  private final ApshParser parser;
  private final CommandConverter converter;
  private boolean extglob;
  private int start;

  /// Reads from a source that is asked for each line when it is needed.
  public ScriptReader(ScriptLines lines) {
    text = new ScriptText(lines::next);
    lexer = new ApshLexer(text);
    lexer.removeErrorListeners();
    tokens = new TokenList(lexer);
    parser = new ApshParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new Bail());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    WordConverter words = new WordConverter(text, new Inside());
    converter =
        new CommandConverter(
            text, lexer, words, new RedirectionConverter(lexer, words, this::hereDocument));
  }

  /// The same from a line with a number on, where words may stand for others.
  public ScriptReader(ScriptLines lines, int firstLine, AliasTable aliases) {
    this(lines);
    lexer.setLine(firstLine);
    lexer.aliases(aliases);
  }

  /// Reads a text whose first line has a number.
  public static ScriptReader of(String script, int firstLine) {
    ScriptReader reader = new ScriptReader(ScriptLines.of(script));
    reader.lexer.setLine(firstLine);
    return reader;
  }

  /// The line at which the next command begins, or later.
  public int line() {
    return lexer.getLine();
  }

  /// The text of the command that was read last, with what stood before it.
  public String text() {
    return text.between(start, text.index());
  }

  /// Passes over the rest of the line.
  public void skipLine() {
    lexer.skipLine();
  }

  /// The next complete command.
  ///
  /// @param withExtglob whether patterns such as `@(a|b)` are words
  public Parsed next(boolean withExtglob) {
    extglob = withExtglob;
    text.forget();
    start = text.index();
    tokens.clear();
    lexer.begin(withExtglob);
    parser.setTokenStream(tokens);
    try {
      return converted(parser.completeCommand());
    } catch (ParseCancellationException bail) {
      if (bail.getCause() instanceof RecognitionException cause) {
        return new ErrorWording(text, lexer, tokens).worded(cause);
      }
      throw bail;
    } catch (StackOverflowError tooDeep) {
      return new Parsed.TooDeep(lexer.getLine());
    }
  }

  private Parsed converted(CompleteCommandContext context) {
    if (context.list() == null) {
      return new Parsed.End();
    }
    Command command = converter.list(context.list());
    return converter.error().isPresent()
        ? new Parsed.Wrong(converter.error().get())
        : new Parsed.Complete(command, warnings());
  }

  private List<SyntaxError.Message> warnings() {
    List<SyntaxError.Message> warnings = new ArrayList<>();
    for (HereDocument document : lexer.hereDocuments()) {
      if (!document.ended()) {
        warnings.add(
            new SyntaxError.Message(
                lexer.getLine() - 1,
                "warning: here-document at line "
                    + document.operatorLine()
                    + " delimited by end-of-file (wanted `"
                    + document.delimiter()
                    + "')"));
      }
    }
    return warnings;
  }

  private Word hereDocument(HereDocument document) {
    if (document.quoted()) {
      return new Word.Plain(document.body());
    }
    ScriptReader reader = of(document.body(), document.line());
    return reader.hereDocument(document.line(), extglob);
  }

  private Word hereDocument(int line, boolean withExtglob) {
    extglob = withExtglob;
    lexer.beginHereDocument(line);
    try {
      return Parts.word(converter.hereDocument(parser.hereDocument()));
    } catch (ParseCancellationException bail) {
      return new Word.Composed(List.of(new Part.BadSubstitution(text.between(0, text.size()))));
    }
  }

  /// Gives up at the first error, silently: nothing is skipped, nothing is made up.
  private static final class Bail extends BailErrorStrategy {
    @Override
    public void reportError(Parser recognizer, RecognitionException e) {}
  }

  /// What of a word is a script of its own.
  private final class Inside implements WordConverter.Nested {
    @Override
    public Command script(CompoundListContext list) {
      return converter.compoundList(list);
    }

    @Override
    public Command laidOut(CompoundListContext list) {
      CommandPrinter printer = CommandPrinter.ofLines(lexer);
      printer.join();
      printer.list(list);
      return whole(printer.finished(), 0, extglob)
              instanceof Parsed.Complete(Command command, var warnings)
          ? command
          : converter.compoundList(list);
    }

    @Override
    public Parsed backquoted(String script, int line) {
      return whole(script, line, extglob);
    }
  }

  /// A text as it would stand in a here-document: only `$`, `` ` `` and `\` mean something.
  public static Word text(String text) {
    ScriptReader reader = of(text, 1);
    reader.text.takeExactly();
    return reader.hereDocument(1, false);
  }

  /// A text that is one assignment, such as `x=(1 2)`.
  public static Optional<Assignment> assignment(String text) {
    return of(text, 1).next(false) instanceof Parsed.Complete(Command command, var warnings)
            && command instanceof Command.Simple simple
            && simple.arguments().isEmpty()
            && simple.assignments().size() == 1
        ? Optional.of(simple.assignments().getFirst())
        : Optional.empty();
  }

  /// A text that is one command, laid out as bash lists it; empty when it is none.
  public static String printed(String script) {
    ScriptReader reader = of(script, 1);
    reader.lexer.begin(true);
    try {
      ApshParser.ListContext list = reader.parser.completeCommand().list();
      return list == null ? "" : new CommandPrinter(reader.lexer).whole(list);
    } catch (ParseCancellationException bail) {
      return "";
    }
  }

  /// All of a text as one command.
  public static Parsed whole(String script, int firstLine, boolean withExtglob) {
    ScriptReader reader = of(script, firstLine);
    List<Command.Statement> statements = new ArrayList<>();
    while (true) {
      switch (reader.next(withExtglob)) {
        case Parsed.Complete complete ->
            statements.add(new Command.Statement(complete.command(), false, ""));
        case Parsed.End end -> {
          return new Parsed.Complete(new Command.Sequence(statements), List.of());
        }
        case Parsed other -> {
          return other;
        }
      }
    }
  }
}
