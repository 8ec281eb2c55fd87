package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.ArrayContext;
import dev.apsh.shell.grammar.ApshParser.AssignmentContext;
import dev.apsh.shell.grammar.ApshParser.CompoundListContext;
import dev.apsh.shell.grammar.ApshParser.ElementContext;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import dev.apsh.shell.grammar.ApshParser.SubscriptContext;
import dev.apsh.shell.grammar.ApshParser.WordContext;
import dev.apsh.shell.grammar.ScriptText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/// Makes words of the parse tree.
final class WordConverter {
  private final ScriptText text;
  private final Nested nested;
  private final ParameterConverter parameters;

  /// What of a word is a script of its own.
  interface Nested {
    Command script(CompoundListContext list);

    /// The same laid out anew, with lines that count from 0.
    Command laidOut(CompoundListContext list);

    Parsed backquoted(String text, int line);
  }

  WordConverter(ScriptText text, Nested nested) {
    this.text = text;
    this.nested = nested;
    this.parameters = new ParameterConverter(text, this);
  }

  /// A word in which braces are expanded.
  Word braced(WordContext context) {
    List<Part> parts = parts(context, Quoting.NONE);
    List<Part> expanded = Braces.in(parts);
    return expanded == parts ? Parts.word(Tildes.inWord(parts)) : new Word.Braced(expanded);
  }

  /// A word in which they are not.
  Word unbraced(WordContext context) {
    return Parts.word(Tildes.inWord(parts(context, Quoting.NONE)));
  }

  /// A pattern that tells what is quoted in it.
  Word pattern(WordContext context) {
    List<Part> parts = Tildes.inWord(parts(context, Quoting.NONE));
    boolean quotes = parts.stream().anyMatch(part -> part instanceof Part.Quoted);
    return quotes ? new Word.Composed(parts) : Parts.word(parts);
  }

  /// A regular expression, in which only what is quoted stands for itself.
  Word regex(WordContext context) {
    return composed(Tildes.inWord(parts(context, Quoting.NONE)));
  }

  private static Word composed(List<Part> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(part -> part instanceof Part.Quoted)
        ? Parts.word(parts)
        : new Word.Composed(parts);
  }

  private List<Part> parts(ParserRuleContext context, Quoting quoting) {
    Parts parts = new Parts();
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof PartContext part) {
        part(parts, part, quoting);
      }
    }
    return parts.list();
  }

  List<Part> hereDocument(ParserRuleContext context) {
    return parts(context, Quoting.HERE);
  }

  Assignment assignment(AssignmentContext context) {
    Token first = context.getStart();
    if (first.getType() == ApshParser.ASSIGNED_NAME) {
      return new Assignment(
          first.getText(),
          subscript((SubscriptContext) context.getChild(1)),
          context.getChild(2).getText().length() == 2,
          context.getChildCount() > 3 && context.getChild(3) instanceof ArrayContext array
              ? elements(array)
              : value(context));
    }
    String name = first.getText();
    boolean append = name.charAt(name.length() - 2) == '+';
    Assignment.Value value =
        context.getChildCount() > 1 && context.getChild(1) instanceof ArrayContext array
            ? elements(array)
            : value(context);
    return new Assignment(
        name.substring(0, name.length() - (append ? 2 : 1)), Subscript.NONE, append, value);
  }

  private Word value(ParserRuleContext context) {
    return Parts.word(Tildes.inAssignment(parts(context, Quoting.NONE)));
  }

  private Assignment.Elements elements(ArrayContext array) {
    List<Assignment.Element> elements = new ArrayList<>();
    for (ElementContext element : Trees.children(array, ElementContext.class)) {
      ParseTree first = element.getChild(0);
      elements.add(
          first instanceof WordContext word
              ? new Assignment.Element(Subscript.NONE, false, braced(word))
              : new Assignment.Element(
                  subscript((SubscriptContext) element.getChild(1)),
                  element.getChild(2).getText().length() == 2,
                  value(element)));
    }
    return new Assignment.Elements(elements, source(array));
  }

  private String source(ParserRuleContext context) {
    return text.between(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
  }

  Subscript subscript(SubscriptContext context) {
    Word word = Parts.word(parts(context, Quoting.SUBSCRIPT));
    boolean bare = context.getChildCount() == 3 && context.getChild(1).getChildCount() == 1;
    if (bare && word instanceof Word.Plain(String text) && (text.equals("@") || text.equals("*"))) {
      return new Subscript.All(text.equals("*"));
    }
    return new Subscript.At(word);
  }

  Word arithmetic(List<PartContext> parts) {
    return word(Chunk.of(parts), Quoting.ARITHMETIC);
  }

  /// The three expressions of a loop, empty where one is missing.
  List<Word> arithmetics(List<PartContext> parts) {
    List<Word> words = new ArrayList<>();
    for (List<Chunk> piece : Chunk.cut(Chunk.of(parts), new Chunk.AtSemicolon())) {
      words.add(word(piece, Quoting.ARITHMETIC));
    }
    return words;
  }

  Word word(List<Chunk> chunks, Quoting quoting) {
    List<Part> parts = parts(chunks, quoting);
    return Parts.word(quoting == Quoting.NONE ? Tildes.inWord(parts) : parts);
  }

  /// As [#word], but only what is all quoted is plain.
  Word composed(List<Chunk> chunks, Quoting quoting) {
    return composed(Tildes.inWord(parts(chunks, quoting)));
  }

  private List<Part> parts(List<Chunk> chunks, Quoting quoting) {
    Parts parts = new Parts();
    for (Chunk chunk : chunks) {
      if (chunk.isLiteral()) {
        literal(parts, chunk.literal(), quoting);
      } else {
        part(parts, chunk.context(), quoting);
      }
    }
    return parts.list();
  }

  private static void literal(Parts parts, String text, Quoting quoting) {
    if (text.isEmpty()) {
      return;
    }
    switch (quoting) {
      case NONE -> parts.literal(text);
      case ARITHMETIC -> parts.quoted(text.replace("\"", ""));
      default -> parts.quoted(text);
    }
  }

  private void part(Parts parts, PartContext context, Quoting quoting) {
    Token first = context.getStart();
    switch (first.getType()) {
      case ApshParser.LITERAL, ApshParser.OTHER -> literal(parts, first.getText(), quoting);
      case ApshParser.ESCAPED -> parts.quoted(escaped(first.getText(), quoting));
      case ApshParser.SINGLE_QUOTE -> parts.quoted(content(context));
      case ApshParser.ANSI_QUOTE -> parts.quoted(AnsiEscapes.decode(content(context)));
      case ApshParser.DOUBLE_QUOTE, ApshParser.LOCALE_QUOTE -> doubleQuoted(parts, context);
      default -> parts.add(expansion(context, quoting));
    }
  }

  /// The tokens between the first and the last child.
  private static String content(PartContext context) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < context.getChildCount() - 1; i++) {
      text.append(context.getChild(i).getText());
    }
    return text.toString();
  }

  private void doubleQuoted(Parts parts, PartContext context) {
    List<Part> inner = parts(context, Quoting.DOUBLE);
    if (inner.isEmpty()) {
      parts.quoted("");
    } else if (inner.size() == 1 && inner.getFirst() instanceof Part.Quoted(String text)) {
      parts.quoted(text);
    } else {
      parts.add(new Part.DoubleQuoted(inner));
    }
  }

  private static String escaped(String text, Quoting quoting) {
    String special =
        switch (quoting) {
          case NONE, SUBSCRIPT -> text;
          case DOUBLE -> "$`\"\\";
          case BRACES -> "$`\"\\}";
          case HERE -> "$`\\";
          case ARITHMETIC -> "";
        };
    return special.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
  }

  private Part expansion(PartContext context, Quoting quoting) {
    Token first = context.getStart();
    return switch (first.getType()) {
      case ApshParser.VARIABLE -> variable(first.getText());
      case ApshParser.PARAMETER_OPEN -> parameters.parameter(context, quoting);
      case ApshParser.BACKQUOTE ->
          new Part.Backquoted(
              nested.backquoted(unescaped(content(context), quoting), first.getLine()),
              source(context));
      case ApshParser.INPUT_PROCESS, ApshParser.OUTPUT_PROCESS ->
          new Part.ProcessSubstitution(
              script(context),
              first.getType() == ApshParser.INPUT_PROCESS,
              source(context),
              isRelative(context));
      case ApshParser.SUBSTITUTION_OPEN ->
          new Part.CommandSubstitution(script(context), source(context), isRelative(context));
      default -> new Part.Arithmetic(arithmetic(Trees.children(context, PartContext.class)));
    };
  }

  private static Part variable(String text) {
    return new Part.Parameter(
        text.substring(1), subscriptOf(text.substring(1)), false, Operation.NONE, text);
  }

  /// `$@` and `$*` are all of their values.
  static Subscript subscriptOf(String name) {
    return switch (name) {
      case "@" -> new Subscript.All(false);
      case "*" -> new Subscript.All(true);
      default -> Subscript.NONE;
    };
  }

  private Command script(PartContext context) {
    List<CompoundListContext> lists = Trees.children(context, CompoundListContext.class);
    if (lists.isEmpty()) {
      return Command.NOTHING;
    }
    return isRelative(context) ? nested.laidOut(lists.getFirst()) : nested.script(lists.getFirst());
  }

  /// What stands on several lines bash lays out anew, and counts the lines of that.
  private static boolean isRelative(PartContext context) {
    return context.getStart().getLine() != context.getStop().getLine();
  }

  private static String unescaped(String text, Quoting quoting) {
    String special = quoting == Quoting.DOUBLE || quoting == Quoting.BRACES ? "$`\\\"" : "$`\\";
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '\\'
              && i + 1 < text.length()
              && special.indexOf(text.charAt(i + 1)) >= 0;
      plain.append(text.charAt(escape ? ++i : i));
    }
    return plain.toString();
  }
}
