package dev.apsh.program.awk;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.awk.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the text of a program apart.
final class Lexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          "BEGIN",
          "END",
          "BEGINFILE",
          "ENDFILE",
          "break",
          "case",
          "continue",
          "default",
          "delete",
          "do",
          "else",
          "exit",
          "for",
          "func",
          "function",
          "getline",
          "if",
          "in",
          "next",
          "nextfile",
          "print",
          "printf",
          "return",
          "switch",
          "while");
  private static final List<String> OPERATORS =
      List.of(
          "**=", "&&", "||", "|&", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=", "**", "==", "<=",
          ">=", "!=", "!~", ">>", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%",
          "^", "!", ">", "<", "|", "?", ":", "~", "$", "=", "@");

  private final String text;
  private final Warnings warnings;
  private final Set<Integer> warned = new HashSet<>();
  private int at;

  /// Is told of what is strange, with the number of the line.
  @FunctionalInterface
  interface Warnings {
    void tell(String text, long line);
  }

  Lexer(String text, Warnings warnings) {
    this.text = text;
    this.warnings = warnings;
  }

  int position() {
    return at;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  /// Whether the next word is `getline`.
  boolean isGetlineNext() {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return text.startsWith("getline", i) && (i + 7 >= text.length() || !isWord(text.charAt(i + 7)));
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && (peek(1) == '\n' || text.startsWith("\r\n", at + 1))) {
        at += peek(1) == '\n' ? 2 : 3;
      } else if (c == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else {
        return;
      }
    }
  }

  Token next() {
    skipBlanks();
    int start = at;
    if (at == text.length()) {
      return new Token(Kind.END, "", 0, start);
    }
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      return new Token(Kind.NEWLINE, "\n", 0, start);
    }
    if (c == '"') {
      return string();
    }
    if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      return number();
    }
    if (isWord(c)) {
      return word();
    }
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, at)) {
        at += operator.length();
        return new Token(Kind.OPERATOR, canonical(operator), 0, start);
      }
    }
    if (c == '&' || c == '\\') {
      throw new Syntax(c == '\\' ? "backslash not last character on line" : "syntax error", start);
    }
    String shown =
        c < ' ' ? "\\%03o".formatted((int) c) : new String(Character.toChars(text.codePointAt(at)));
    throw new Syntax("invalid char '" + shown + "' in expression", start);
  }

  private static String canonical(String operator) {
    return operator.equals("**") ? "^" : operator.equals("**=") ? "^=" : operator;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private Token word() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (KEYWORDS.contains(word)) {
      return new Token(Kind.KEYWORD, word.equals("func") ? "function" : word, 0, start);
    }
    if (Builtins.has(word)) {
      return new Token(Kind.BUILTIN, word, 0, start);
    }
    return new Token(peek(0) == '(' ? Kind.CALLED : Kind.NAME, word, 0, start);
  }

  private Token number() {
    int start = at;
    boolean hex = peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X');
    if (hex && Character.digit(peek(2), 16) >= 0) {
      at += 2;
      while (Character.digit(peek(0), 16) >= 0) {
        at++;
      }
    } else {
      at = Numbers.scan(text, at);
    }
    String digits = text.substring(start, at);
    return new Token(Kind.NUMBER, digits, Numbers.anyBase(digits), start);
  }

  private Token string() {
    int start = at++;
    StringBuilder out = new StringBuilder();
    while (true) {
      if (at == text.length() || text.charAt(at) == '\n') {
        throw new Syntax("unterminated string", start);
      }
      char c = text.charAt(at++);
      if (c == '"') {
        return new Token(Kind.STRING, Bytes.whole(out.toString()), 0, start);
      }
      if (c != '\\') {
        out.append(c);
      } else if (at == text.length()) {
        throw new Syntax("unterminated string", start);
      } else if (text.charAt(at) == '\n') {
        at++;
      } else {
        escape(out);
      }
    }
  }

  private void escape(StringBuilder out) {
    int before = out.length();
    int letter = text.codePointAt(at);
    at = Escape.read(text, at, out);
    boolean none = out.length() > before + 1 && out.charAt(before) == '\\';
    if (none) {
      out.deleteCharAt(before);
    }
    if ((none || letter == '/') && warned.add(letter)) {
      String shown = Character.toString(letter);
      long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
      warnings.tell("escape sequence `\\" + shown + "' treated as plain `" + shown + "'", line);
    }
  }

  /// Reads on as a regular expression, whose first slash is already taken; gives its text.
  String regex(int slash) {
    at = slash + 1;
    boolean bracket = false;
    int first = -1;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[' && !bracket) {
        bracket = true;
        first = at + (peek(1) == '^' ? 2 : 1);
      } else if (c == '[' && (peek(1) == ':' || peek(1) == '.' || peek(1) == '=')) {
        int end = text.indexOf(peek(1) + "]", at + 2);
        at = end < 0 ? at : end + 1;
      } else if (c == ']' && bracket && at != first) {
        bracket = false;
      } else if (c == '/' && !bracket) {
        return text.substring(slash + 1, at++);
      }
      at++;
    }
    throw new Syntax("unterminated regexp", slash + 1);
  }
}
