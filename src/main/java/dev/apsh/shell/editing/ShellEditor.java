package dev.apsh.shell.editing;

import dev.apsh.linux.LineEditor;
import dev.apsh.linux.Process;
import dev.apsh.shell.editing.Piece.Kind;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shell's language for the terminal: continuation, completion and colours.
public final class ShellEditor implements LineEditor {
  private final Commands commands;
  private final Arguments arguments;
  private final Names names;

  public ShellEditor(Process process, Names names) {
    this.names = names;
    this.commands = new Commands(process, names);
    this.arguments = new Arguments(process, commands);
  }

  @Override
  public String missing(String text) {
    ScriptReader reader = ScriptReader.of(text + "\n", 1);
    while (true) {
      Parsed parsed = reader.next(true);
      if (parsed instanceof Parsed.Incomplete(String missing, var error, var warnings)) {
        return missing.isEmpty() ? "more" : missing;
      }
      if (parsed instanceof Parsed.Complete complete && !complete.warnings().isEmpty()) {
        return "the end of a here-document";
      }
      if (!(parsed instanceof Parsed.Complete)) {
        return text.endsWith("\\") && !text.endsWith("\\\\") ? "line" : "";
      }
    }
  }

  @Override
  public List<Candidate> complete(String text, int cursor) {
    List<Piece> before =
        Pieces.of(text.substring(0, cursor)).stream().filter(p -> p.from() < cursor).toList();
    Optional<Piece> typed =
        before.stream().filter(piece -> piece.holds(cursor)).reduce((outer, inner) -> inner);
    int dollar = References.begun(text.substring(0, cursor));
    if (dollar >= 0) {
      return variables(text.substring(dollar, cursor), dollar);
    }
    Piece piece = typed.orElseGet(() -> next(text, cursor));
    return switch (piece.kind()) {
      case COMMAND, KEYWORD -> commands.starting(piece);
      case ARGUMENT -> arguments.of(before, piece);
      case TARGET, ASSIGNMENT -> arguments.paths(piece);
      case OPERATOR, COMMENT -> List.of();
    };
  }

  private List<Candidate> variables(String begun, int from) {
    String braces = begun.startsWith("${") ? "}" : "";
    String start = begun.substring(0, begun.startsWith("${") ? 2 : 1);
    return names.variables().stream()
        .filter(name -> name.startsWith(begun.substring(start.length())))
        .sorted()
        .map(name -> new Candidate(from, start + name + braces, "$" + name, "", false))
        .toList();
  }

  /// The empty piece at the cursor: what would begin there.
  private static Piece next(String text, int cursor) {
    List<Piece> typed = Pieces.of(text.substring(0, cursor) + "x");
    Kind kind = typed.isEmpty() ? Kind.COMMAND : typed.getLast().kind();
    return new Piece(kind, cursor, cursor, "", false);
  }

  @Override
  public List<Span> colours(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Piece piece : Pieces.of(text)) {
      if (piece.from() >= at) {
        Optional<Colour> colour = colour(piece);
        if (colour.isPresent()) {
          spans.add(new Span(piece.from(), piece.to(), colour.get()));
          at = piece.to();
        } else {
          at = parts(text, piece, spans);
        }
      }
    }
    return spans;
  }

  private Optional<Colour> colour(Piece piece) {
    return switch (piece.kind()) {
      case COMMENT -> Optional.of(Colour.COMMENT);
      case OPERATOR -> Optional.of(Colour.OPERATOR);
      case KEYWORD -> Optional.of(Colour.KEYWORD);
      case COMMAND ->
          piece.plain().contains("$") || piece.plain().contains("\u0001")
              ? Optional.empty()
              : Optional.of(commands.exists(piece.plain()) ? Colour.PROGRAM : Colour.UNKNOWN);
      case ARGUMENT ->
          piece.plain().startsWith("-") && !piece.quoted()
              ? Optional.of(Colour.OPTION)
              : Optional.empty();
      case TARGET, ASSIGNMENT -> Optional.empty();
    };
  }

  /// Colours the variables in a word, else the whole word when it is quoted; gives where it ends.
  private static int parts(String text, Piece piece, List<Span> spans) {
    boolean any = false;
    int end = piece.from();
    boolean nested = piece.plain().contains("\u0001");
    for (int at = piece.from(); at < piece.to() && !nested; at = Math.max(at + 1, end)) {
      int reference = text.charAt(at) == '$' ? References.end(text, at) : at;
      if (reference > at) {
        any = true;
        end = reference;
        spans.add(new Span(at, end, Colour.VARIABLE));
      }
    }
    if (!any && piece.quoted() && !nested) {
      spans.add(new Span(piece.from(), piece.to(), Colour.QUOTED));
      end = piece.to();
    }
    return end;
  }
}
