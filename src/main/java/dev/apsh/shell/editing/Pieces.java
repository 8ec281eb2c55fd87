package dev.apsh.shell.editing;

import dev.apsh.shell.editing.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes an unfinished line apart into its pieces; a substitution's text is taken apart as well.
final class Pieces {
  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "then",
          "else",
          "elif",
          "fi",
          "do",
          "done",
          "while",
          "until",
          "for",
          "case",
          "esac",
          "in",
          "{",
          "}",
          "!",
          "time",
          "function",
          "[[",
          "]]");

  /// After these a command follows.
  private static final Set<String> BEFORE_COMMAND =
      Set.of("if", "then", "else", "elif", "do", "while", "until", "{", "!", "time");

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private boolean command = true;
  private boolean target;
  private boolean quoted;
  private int at;

  private Pieces(String text) {
    this.text = text;
  }

  static List<Piece> of(String text) {
    Pieces pieces = new Pieces(text);
    pieces.list(-1);
    pieces.pieces.sort(java.util.Comparator.comparingInt(Piece::from));
    return pieces.pieces;
  }

  /// Commands up to the character that closes them, or the end.
  private void list(int closing) {
    command = true;
    target = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == closing) {
        at++;
        return;
      }
      if (c == ' ' || c == '\t') {
        at++;
      } else if (c == '#') {
        comment();
      } else if (";&|()<>\n".indexOf(c) >= 0) {
        operator(c);
      } else {
        word(closing);
      }
    }
  }

  private void comment() {
    int end = text.indexOf('\n', at);
    int to = end < 0 ? text.length() : end;
    pieces.add(new Piece(Kind.COMMENT, at, to, "", false));
    at = to;
  }

  private void operator(char first) {
    int from = at;
    boolean redirects = first == '<' || first == '>' || text.startsWith("&>", at);
    while (at < text.length() && ";&|()<>\n".indexOf(text.charAt(at)) >= 0) {
      redirects |= "<>".indexOf(text.charAt(at)) >= 0;
      at++;
    }
    boolean duplicates = redirects && text.charAt(at - 1) == '&';
    pieces.add(new Piece(Kind.OPERATOR, from, at, "", false));
    target = redirects && !duplicates;
    if (!redirects) {
      command = true;
    }
  }

  private void word(int closing) {
    int from = at;
    boolean wasCommand = command;
    boolean wasTarget = target;
    plain.setLength(0);
    quoted = false;
    while (at < text.length() && !endsWord(text.charAt(at), closing)) {
      part();
    }
    String spelled = plain.toString();
    Kind kind = kind(spelled, wasCommand, wasTarget);
    pieces.add(new Piece(kind, from, at, spelled, quoted));
    target = false;
    command =
        wasTarget
            ? wasCommand
            : switch (kind) {
              case ASSIGNMENT -> true;
              case KEYWORD -> BEFORE_COMMAND.contains(spelled);
              default -> false;
            };
  }

  private Kind kind(String spelled, boolean atCommand, boolean atTarget) {
    if (atTarget) {
      return Kind.TARGET;
    }
    boolean follows = !pieces.isEmpty() && pieces.getLast().plain().equals("for");
    if (!quoted && KEYWORDS.contains(spelled) && (atCommand || spelled.equals("in"))) {
      return Kind.KEYWORD;
    }
    if (atCommand && !follows && isAssignment(spelled)) {
      return Kind.ASSIGNMENT;
    }
    return atCommand ? Kind.COMMAND : Kind.ARGUMENT;
  }

  /// `NAME=…`, `NAME+=…` or `NAME[…]=…`
  private static boolean isAssignment(String word) {
    int equals = word.indexOf('=');
    if (equals <= 0) {
      return false;
    }
    String name = word.substring(0, word.charAt(equals - 1) == '+' ? equals - 1 : equals);
    int bracket = name.indexOf('[');
    String bare = bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) : name;
    return !bare.isEmpty()
        && !Character.isDigit(bare.charAt(0))
        && bare.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
  }

  private static boolean endsWord(char c, int closing) {
    return c == closing || " \t\n;&|()<>".indexOf(c) >= 0;
  }

  private void part() {
    char c = text.charAt(at);
    switch (c) {
      case '\'' -> singleQuotes();
      case '"' -> doubleQuotes();
      case '\\' -> escaped();
      case '`' -> substitution(1, '`');
      case '$' -> dollar();
      default -> {
        plain.append(c);
        at++;
      }
    }
  }

  private void singleQuotes() {
    quoted = true;
    int end = text.indexOf('\'', at + 1);
    int to = end < 0 ? text.length() : end;
    plain.append(text, at + 1, to);
    at = Math.min(text.length(), to + 1);
  }

  private void doubleQuotes() {
    quoted = true;
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' || c == '$' || c == '`') {
        part();
      } else {
        plain.append(c);
        at++;
      }
    }
    at = Math.min(text.length(), at + 1);
  }

  private void escaped() {
    quoted = true;
    if (at + 1 < text.length()) {
      plain.append(text.charAt(at + 1));
    }
    at = Math.min(text.length(), at + 2);
  }

  private void dollar() {
    if (text.startsWith("$(", at) && !text.startsWith("$((", at)) {
      substitution(2, ')');
    } else {
      plain.append('$');
      at++;
    }
  }

  /// A script within a word: its pieces are pieces of the line.
  private void substitution(int opening, char closing) {
    String before = plain.toString();
    boolean wasQuoted = quoted;
    boolean wasCommand = command;
    boolean wasTarget = target;
    at += opening;
    list(closing);
    command = wasCommand;
    target = wasTarget;
    quoted = wasQuoted;
    plain.setLength(0);
    plain.append(before).append('\u0001');
  }
}
