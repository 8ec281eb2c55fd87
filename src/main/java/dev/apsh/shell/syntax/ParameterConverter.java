package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.ParameterPartContext;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import dev.apsh.shell.grammar.ApshParser.SubscriptContext;
import dev.apsh.shell.grammar.ScriptText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/// Makes an expansion of `${…}`.
final class ParameterConverter {
  private final ScriptText text;
  private final WordConverter words;

  ParameterConverter(ScriptText text, WordConverter words) {
    this.text = text;
    this.words = words;
  }

  /// What stands between the braces.
  private static final class Content {
    private String name = "";
    private Subscript subscript = Subscript.NONE;
    private boolean length;
    private boolean indirect;
    private boolean broken;
    private int rest = -1;
    private final List<PartContext> parts = new ArrayList<>();

    void rest(PartContext part) {
      rest = rest < 0 ? part.getStart().getStartIndex() : rest;
      parts.add(part);
    }
  }

  Part parameter(PartContext context, Quoting quoting) {
    Content content = new Content();
    for (ParameterPartContext part : Trees.children(context, ParameterPartContext.class)) {
      take(content, part.getChild(0));
    }
    int end = context.getStop().getStopIndex();
    String source = text.between(context.getStart().getStartIndex(), end + 1);
    String rest = content.rest < 0 ? "" : text.between(content.rest, end);
    Operation operation = operation(content, rest, quoting);
    if (content.name.isEmpty() || content.broken || operation == BAD) {
      return new Part.BadSubstitution(source);
    }
    if (content.subscript == Subscript.NONE) {
      content.subscript = WordConverter.subscriptOf(content.name);
    }
    return new Part.Parameter(
        content.name, content.subscript, isIndirect(content, operation), operation, source);
  }

  private static final Operation BAD = new Operation.Transform('\0');

  private static boolean isIndirect(Content content, Operation operation) {
    return content.indirect
        && !(operation instanceof Operation.Names)
        && !(operation instanceof Operation.Keys);
  }

  private void take(Content content, ParseTree part) {
    switch (Trees.type(part)) {
      case ApshParser.PARAMETER_LENGTH -> content.length = true;
      case ApshParser.PARAMETER_INDIRECT -> content.indirect = true;
      case ApshParser.PARAMETER_NAME -> content.name = part.getText();
      default -> {
        if (part instanceof SubscriptContext subscript) {
          content.subscript = words.subscript(subscript);
          content.broken = !subscript.getStop().getText().equals("]");
        } else {
          content.rest((PartContext) part);
        }
      }
    }
  }

  private Operation operation(Content content, String rest, Quoting quoting) {
    if (rest.isEmpty()) {
      return withoutOperator(content);
    }
    if (content.length) {
      return BAD;
    }
    if (content.indirect && content.subscript == Subscript.NONE && rest.matches("[@*]")) {
      return new Operation.Names(rest.equals("*"));
    }
    Operands operands = new Operands(Chunk.of(content.parts), quoting);
    boolean twice = rest.length() > 1 && rest.charAt(0) == rest.charAt(1);
    char operator = rest.charAt(0);
    return switch (operator) {
      case '-', '=', '?', '+' -> new Operation.WhenUnset(operator, false, operands.word(1));
      case ':' -> colon(rest, operands);
      case '#', '%' ->
          new Operation.Remove(operator == '%', twice, operands.pattern(twice ? 2 : 1));
      case '^', ',', '~' ->
          new Operation.ChangeCase(operator, twice, operands.pattern(twice ? 2 : 1));
      case '/' -> operands.replace(rest);
      case '@' -> transform(rest);
      default -> BAD;
    };
  }

  private static Operation withoutOperator(Content content) {
    if (content.length) {
      return new Operation.Length();
    }
    return content.indirect && content.subscript instanceof Subscript.All(boolean star)
        ? new Operation.Keys(star)
        : Operation.NONE;
  }

  private static Operation transform(String rest) {
    return rest.length() == 2 ? new Operation.Transform(rest.charAt(1)) : BAD;
  }

  private static Operation colon(String rest, Operands operands) {
    if (rest.length() == 1) {
      return BAD;
    }
    boolean unset = "-=?+".indexOf(rest.charAt(1)) >= 0;
    return unset
        ? new Operation.WhenUnset(rest.charAt(1), true, operands.word(2))
        : operands.substring();
  }

  /// What follows the name, cut as its operator says.
  private final class Operands {
    private final List<Chunk> chunks;
    private final Quoting quoting;

    Operands(List<Chunk> chunks, Quoting quoting) {
      this.chunks = chunks;
      this.quoting = quoting.isQuoted() ? Quoting.BRACES : Quoting.NONE;
    }

    /// What stands for the value, which is split where it is not quoted: so its characters stay
    /// apart from what is quoted.
    Word word(int skip) {
      return words.composed(Chunk.without(chunks, skip), quoting);
    }

    Word pattern(int skip) {
      return words.word(Chunk.without(chunks, skip), Quoting.NONE);
    }

    Operation substring() {
      List<List<Chunk>> pieces = Chunk.cut(Chunk.without(chunks, 1), new Chunk.AtColon());
      boolean hasLength = pieces.size() > 1;
      return new Operation.Substring(
          words.word(pieces.getFirst(), Quoting.ARITHMETIC),
          hasLength ? words.word(pieces.get(1), Quoting.ARITHMETIC) : Word.EMPTY,
          hasLength);
    }

    Operation replace(String rest) {
      Operation.Place place =
          switch (rest.length() > 1 ? rest.charAt(1) : ' ') {
            case '/' -> Operation.Place.ALL;
            case '#' -> Operation.Place.START;
            case '%' -> Operation.Place.END;
            default -> Operation.Place.FIRST;
          };
      boolean first = place == Operation.Place.FIRST;
      List<List<Chunk>> pieces =
          Chunk.cut(
              Chunk.without(chunks, first ? 1 : 2),
              new Chunk.AtSlash(place == Operation.Place.ALL));
      Word replacement =
          pieces.size() > 1 ? words.composed(pieces.get(1), Quoting.NONE) : Word.EMPTY;
      return new Operation.Replace(place, words.word(pieces.getFirst(), Quoting.NONE), replacement);
    }
  }
}
