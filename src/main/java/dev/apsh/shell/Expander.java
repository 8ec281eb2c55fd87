package dev.apsh.shell;

import dev.apsh.linux.Limits;
import dev.apsh.shell.arithmetic.Wrong;
import dev.apsh.shell.syntax.Argument;
import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.SyntaxError;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expands words: braces, tildes, parameters, commands, arithmetic, fields, files, in this order.
final class Expander {
  private final Shell shell;
  private final ParameterExpander parameters;
  private final FileExpander files;

  Expander(Shell shell) {
    this.shell = shell;
    this.parameters = new ParameterExpander(shell, this);
    this.files = new FileExpander(shell);
  }

  private Limits limits() {
    return shell.process().sys().scheduler().limits();
  }

  /// The words of a command.
  List<String> words(List<? extends Argument> arguments) {
    List<String> words = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      if (argument instanceof Word.Plain) {
        words.add(((Word.Plain) argument).text());
      } else if (argument instanceof Word) {
        word((Word) argument, words);
      } else {
        words.add(shell.assigner().argument((Assignment) argument, words.size()));
      }
    }
    return words;
  }

  void word(Word word, List<String> to) {
    if (word instanceof Word.Plain) {
      to.add(((Word.Plain) word).text());
    } else if (word instanceof Word.Composed) {
      fields(((Word.Composed) word).parts(), to);
    } else {
      Word.Braced braced = (Word.Braced) word;
      if (!shell.options().has(Options.Option.BRACEEXPAND)) {
        fields(BraceExpander.literally(braced.parts()), to);
        return;
      }
      new BraceExpander(limits().words(), parts -> fields(parts, to)).expand(braced.parts());
    }
  }

  private void fields(List<Part> parts, List<String> to) {
    List<FieldSink.Field> fields = new ArrayList<>(1);
    FieldSink sink = new FieldSink(fields, shell.ifs(), limits().words(), limits().outputBytes());
    expand(parts, sink, false);
    sink.finish();
    for (FieldSink.Field field : fields) {
      if (to.size() >= limits().words()) {
        throw Limit.words(limits().words());
      }
      if (field.pattern()) {
        files.expand(field.text(), field.literal(), to);
      } else {
        to.add(field.text());
      }
    }
  }

  /// One text without splitting: for assignments, here-documents and the like.
  String text(Word word) {
    if (word instanceof Word.Plain) {
      return ((Word.Plain) word).text();
    }
    return text(word, TextSink.Kind.PLAIN);
  }

  /// A subscript that came as text: it is expanded, and loses its quotes.
  String subscript(String raw) {
    return Identifiers.isPlainSubscript(raw)
        ? raw
        : ScriptReader.assignment("x[" + raw + "]=")
            .map(Assignment::subscript)
            .map(subscript -> subscript instanceof Subscript.At(Word word) ? text(word) : raw)
            .orElse(raw);
  }

  /// A pattern, in which a backslash stands before what was quoted.
  String pattern(Word word) {
    return word instanceof Word.Plain
        ? Patterns.escaped(((Word.Plain) word).text())
        : text(word, TextSink.Kind.PATTERN);
  }

  /// The same with a backslash before each character that was quoted, as `set -x` shows it.
  String tracedPattern(Word word) {
    return word instanceof Word.Plain
        ? Patterns.escaped(((Word.Plain) word).text())
        : text(word, TextSink.Kind.TRACED_PATTERN);
  }

  String regex(Word word) {
    return text(word, TextSink.Kind.REGEX);
  }

  /// A replacement, in which `&` stands for what matched unless a backslash stands before it.
  String replacement(Word word) {
    return text(word, TextSink.Kind.REPLACEMENT);
  }

  private String text(Word word, TextSink.Kind kind) {
    TextSink sink = new TextSink(kind, separator(), limits().outputBytes());
    expand(word, sink, false);
    return sink.text();
  }

  private String separator() {
    String ifs = shell.ifs();
    return ifs.isEmpty() ? "" : ifs.substring(0, 1);
  }

  /// A word that stands for a parameter's value: its characters are split as the value would be.
  void operand(Word word, Sink sink, boolean quoted) {
    if (!(word instanceof Word.Composed(List<Part> parts))) {
      sink.quoted(text(word));
      return;
    }
    for (Part part : parts) {
      if (part instanceof Part.Literal(String text)) {
        value(text, sink, quoted);
      } else {
        expand(List.of(part), sink, quoted);
      }
    }
  }

  void expand(Word word, Sink sink, boolean quoted) {
    switch (word) {
      case Word.Plain(String text) -> sink.quoted(text);
      case Word.Composed(List<Part> parts) -> expand(parts, sink, quoted);
      case Word.Braced(List<Part> parts) -> expand(BraceExpander.literally(parts), sink, quoted);
    }
  }

  private void expand(List<Part> parts, Sink sink, boolean quoted) {
    for (Part part : parts) {
      if (part instanceof Part.Literal) {
        sink.literal(((Part.Literal) part).text());
      } else if (part instanceof Part.Quoted) {
        sink.quoted(((Part.Quoted) part).text());
      } else if (part instanceof Part.Parameter) {
        parameters.expand((Part.Parameter) part, sink, quoted);
      } else if (part instanceof Part.DoubleQuoted) {
        doubleQuoted(((Part.DoubleQuoted) part).parts(), sink);
      } else {
        expand(part, sink, quoted);
      }
    }
  }

  /// `"$@"` alone is nothing when there is nothing; all else in quotes is at least an empty field.
  private void doubleQuoted(List<Part> parts, Sink sink) {
    boolean list = false;
    for (Part part : parts) {
      list |= part instanceof Part.Parameter parameter && ParameterExpander.isList(parameter);
    }
    if (!list) {
      sink.quoted("");
    }
    expand(parts, sink, true);
  }

  private void expand(Part part, Sink sink, boolean quoted) {
    switch (part) {
      case Part.Literal(String text) -> sink.literal(text);
      case Part.Quoted(String text) -> sink.quoted(text);
      case Part.Parameter parameter -> parameters.expand(parameter, sink, quoted);
      case Part.DoubleQuoted(List<Part> parts) -> doubleQuoted(parts, sink);
      case Part.Tilde(String user) -> sink.quoted(home(user));
      case Part.BadSubstitution(String text) -> throw badSubstitution(text);
      case Part.CommandSubstitution substitution ->
          value(
              shell.substitutions().output(substitution.script(), substitution.relative()),
              sink,
              quoted);
      case Part.Backquoted substitution -> value(backquoted(substitution.script()), sink, quoted);
      case Part.Arithmetic(Word expression) ->
          value(String.valueOf(arithmetic(text(expression))), sink, quoted);
      case Part.ProcessSubstitution substitution ->
          sink.quoted(
              shell
                  .substitutions()
                  .process(substitution.script(), substitution.input(), substitution.relative()));
      case Part.Alternatives alternatives ->
          expand(BraceExpander.literally(List.of(part)), sink, quoted);
      case Part.Range range -> expand(BraceExpander.literally(List.of(part)), sink, quoted);
    }
  }

  Failure badSubstitution(String text) {
    shell.error(text + ": bad substitution");
    return new Failure(1, false);
  }

  private static void value(String text, Sink sink, boolean quoted) {
    if (quoted) {
      sink.quoted(text);
    } else {
      sink.expanded(text);
    }
  }

  private String backquoted(Parsed script) {
    return switch (script) {
      case Parsed.Complete(Command command, List<SyntaxError.Message> warnings) ->
          shell.substitutions().output(command, false);
      case Parsed.End end -> "";
      case Parsed.Wrong(SyntaxError error) -> wrong(error);
      case Parsed.Incomplete(String missing, SyntaxError error, var warnings) -> wrong(error);
      case Parsed.TooDeep(int line) -> throw new Failure(1, false);
    };
  }

  private String wrong(SyntaxError error) {
    shell.speech().syntaxError(error, Optional.of("command substitution"));
    return "";
  }

  /// The value of an expression; without one, the line ends.
  long arithmetic(String expression) {
    return arithmetic("", expression);
  }

  /// The same; `prefix` begins what is told of an error.
  long arithmetic(String prefix, String expression) {
    try {
      return shell.arithmetic().evaluate(expression);
    } catch (Wrong wrong) {
      shell.error(prefix + wrong.text());
      throw new Failure(1, false);
    }
  }

  private String home(String user) {
    return switch (user) {
      case "" -> shell.variables().isSet("HOME") ? shell.variables().value("HOME") : "/root";
      case "+" -> shell.variables().value("PWD");
      case "-" -> shell.variables().isSet("OLDPWD") ? shell.variables().value("OLDPWD") : "~-";
      case "root" -> "/root";
      default -> "~" + user;
    };
  }
}
