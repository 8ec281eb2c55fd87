package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.AliasTable;
import dev.apsh.shell.grammar.PlainLine;
import dev.apsh.shell.grammar.ScriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a script command by command, so that one is executed before the next is looked at.
///
/// The grammar is not asked for a line of ordinary words alone: most of what is typed is such a
/// line, and a shell that runs nothing else never loads it.
public final class ScriptReader {
  private final ScriptText text;
  private final AliasTable aliases;
  private Optional<ScriptParser> parser = Optional.empty();
  private int line;
  private int start;

  /// Reads from a source that is asked for each line when it is needed.
  public ScriptReader(ScriptLines lines) {
    this(lines, 1, AliasTable.NONE);
  }

  /// The same from a line with a number on, where words may stand for others.
  public ScriptReader(ScriptLines lines, int firstLine, AliasTable aliases) {
    this.text = new ScriptText(lines::next);
    this.line = firstLine;
    this.aliases = aliases;
  }

  /// Reads a text whose first line has a number.
  public static ScriptReader of(String script, int firstLine) {
    return new ScriptReader(ScriptLines.of(script), firstLine, AliasTable.NONE);
  }

  /// The line at which the next command begins, or later.
  public int line() {
    return line;
  }

  /// The text of the command that was read last, with what stood before it.
  public String text() {
    return text.between(start, text.index());
  }

  /// Passes over the rest of the line.
  public void skipLine() {
    ScriptParser here = parser();
    here.skipLine();
    line = here.line();
  }

  /// The next complete command.
  ///
  /// @param withExtglob whether patterns such as `@(a|b)` are words
  public Parsed next(boolean withExtglob) {
    text.forget();
    start = text.index();
    if (!text.hasNext()) {
      return new Parsed.End();
    }
    String plain = PlainLine.at(text, aliases);
    if (!plain.isEmpty()) {
      text.seek(start + plain.length() + 1);
      return new Parsed.Complete(simple(plain, line++), List.of());
    }
    ScriptParser here = parser();
    Parsed parsed = here.next(withExtglob);
    line = here.line();
    return parsed;
  }

  private static Command simple(String plain, int line) {
    List<Argument> words = new ArrayList<>();
    int from = 0;
    for (int blank = plain.indexOf(' '); blank >= 0; blank = plain.indexOf(' ', from)) {
      words.add(new Word.Plain(plain.substring(from, blank)));
      from = blank + 1;
    }
    words.add(new Word.Plain(plain.substring(from)));
    return new Command.Simple(List.of(), words, List.of(), line, plain);
  }

  private ScriptParser parser() {
    if (parser.isEmpty()) {
      parser = Optional.of(new ScriptParser(text, line, aliases));
    } else {
      parser.get().line(line);
    }
    return parser.get();
  }

  /// A text as it would stand in a here-document: only `$`, `` ` `` and `\` mean something.
  public static Word text(String text) {
    return ScriptParser.text(text);
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
    return ScriptParser.of(script, 1).printed();
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
