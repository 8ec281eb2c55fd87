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
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// Reads commands by the grammar, one after the other.
final class ScriptParser {
  private final ScriptText text;
  private final ApshLexer lexer;
  private final TokenList tokens;
  private final ApshParser parser;
  private final CommandConverter converter;
  private boolean extglob;

  /// Reads what comes in a text, whose line there has a number.
  ScriptParser(ScriptText text, int line, AliasTable aliases) {
    this.text = text;
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
    lexer.setLine(line);
    lexer.aliases(aliases);
  }

  static ScriptParser of(String script, int firstLine) {
    return new ScriptParser(
        new ScriptText(ScriptLines.of(script)::next), firstLine, AliasTable.NONE);
  }

  /// The line at which the next command begins, or later.
  int line() {
    return lexer.getLine();
  }

  /// What is read next begins at this line.
  void line(int next) {
    lexer.setLine(next);
  }

  /// Passes over the rest of the line.
  void skipLine() {
    lexer.skipLine();
  }

  /// The next complete command.
  ///
  /// @param withExtglob whether patterns such as `@(a|b)` are words
  Parsed next(boolean withExtglob) {
    extglob = withExtglob;
    tokens.clear();
    lexer.begin(withExtglob);
    parser.setTokenStream(tokens);
    try {
      return converted(parser.completeCommand());
    } catch (ParseCancellationException bail) {
      if (bail.getCause() instanceof RecognitionException cause) {
        return warned(new ErrorWording(text, lexer, tokens).worded(cause));
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

  /// With the warnings about here-documents that the same end of the text ended.
  private Parsed warned(Parsed parsed) {
    return parsed instanceof Parsed.Incomplete(var missing, SyntaxError error, var none)
        ? new Parsed.Incomplete(missing, error, warnings())
        : parsed;
  }

  private List<SyntaxError.Message> warnings() {
    List<SyntaxError.Message> warnings = new ArrayList<>();
    for (HereDocument document : lexer.hereDocuments()) {
      if (!document.ended()) {
        warnings.add(
            new SyntaxError.Message(
                document.lastLine(),
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
    return of(document.body(), document.line()).hereDocument(document.line(), extglob);
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
      return ScriptReader.whole(printer.finished(), 0, extglob)
              instanceof Parsed.Complete(Command command, var warnings)
          ? command
          : converter.compoundList(list);
    }

    @Override
    public Parsed backquoted(String script, int line) {
      return ScriptReader.whole(script, line, extglob);
    }
  }

  /// A text as it would stand in a here-document.
  static Word text(String text) {
    ScriptParser parser = of(text, 1);
    parser.text.takeExactly();
    return parser.hereDocument(1, false);
  }

  /// The command that comes, laid out as bash lists it; empty when it is none.
  String printed() {
    lexer.begin(true);
    try {
      ApshParser.ListContext list = parser.completeCommand().list();
      return list == null ? "" : new CommandPrinter(lexer).whole(list);
    } catch (ParseCancellationException bail) {
      return "";
    }
  }
}
