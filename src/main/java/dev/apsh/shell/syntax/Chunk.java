package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.PartContext;
import java.util.ArrayList;
import java.util.List;

/// A part of `${…}` or of arithmetic that can be cut where its characters are no quotes.
///
/// @param literal its characters, or empty for all that is no plain text
record Chunk(PartContext context, String literal, boolean isLiteral) {
  static List<Chunk> of(List<PartContext> parts) {
    List<Chunk> chunks = new ArrayList<>();
    for (PartContext part : parts) {
      boolean literal = part.getStart().getType() == ApshParser.LITERAL;
      chunks.add(new Chunk(part, literal ? part.getStart().getText() : "", literal));
    }
    return chunks;
  }

  /// All but the first characters, which are plain text.
  static List<Chunk> without(List<Chunk> chunks, int characters) {
    List<Chunk> rest = new ArrayList<>();
    int skip = characters;
    for (Chunk chunk : chunks) {
      int here = Math.min(skip, chunk.literal.length());
      skip -= here;
      if (!chunk.isLiteral || here < chunk.literal.length()) {
        rest.add(new Chunk(chunk.context, chunk.literal.substring(here), chunk.isLiteral));
      }
    }
    return rest;
  }

  /// What stands before and after each cut.
  static List<List<Chunk>> cut(List<Chunk> chunks, Cuts cuts) {
    List<List<Chunk>> pieces = new ArrayList<>();
    List<Chunk> piece = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int from = 0;
      if (!chunk.isLiteral && cuts.isCut('\0')) {
        throw new IllegalStateException("what is no plain text is not cut");
      }
      for (int at = 0; at < chunk.literal.length(); at++) {
        if (cuts.isCut(chunk.literal.charAt(at))) {
          piece.add(new Chunk(chunk.context, chunk.literal.substring(from, at), true));
          pieces.add(piece);
          piece = new ArrayList<>();
          from = at + 1;
        }
      }
      piece.add(new Chunk(chunk.context, chunk.literal.substring(from), chunk.isLiteral));
    }
    pieces.add(piece);
    return pieces;
  }

  /// Says at each character in turn whether it separates.
  interface Cuts {
    boolean isCut(char c);
  }

  /// Cuts at the first slash, where a slash as very first character belongs to the pattern.
  static final class AtSlash implements Cuts {
    private boolean first;
    private boolean done;

    AtSlash(boolean all) {
      first = all;
    }

    @Override
    public boolean isCut(char c) {
      boolean cut = c == '/' && !first && !done;
      first = false;
      done |= cut;
      return cut;
    }
  }

  /// Cuts at the first colon that neither parentheses nor `?:` hold.
  static final class AtColon implements Cuts {
    private int depth;
    private int questions;
    private boolean done;

    @Override
    public boolean isCut(char c) {
      switch (c) {
        case '(' -> depth++;
        case ')' -> depth--;
        case '?' -> questions++;
        case ':' -> {
          if (questions > 0) {
            questions--;
          } else if (depth == 0 && !done) {
            done = true;
            return true;
          }
        }
        default -> {}
      }
      return false;
    }
  }

  /// Cuts at each semicolon that parentheses do not hold.
  static final class AtSemicolon implements Cuts {
    private int depth;

    @Override
    public boolean isCut(char c) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      return c == ';' && depth == 0;
    }
  }
}
