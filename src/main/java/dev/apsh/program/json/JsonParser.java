package dev.apsh.program.json;

import dev.apsh.kernel.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads JSON text: strictly, with serde_json's idea of what is wrong and in which line and column,
/// or as json-c does.
public final class JsonParser {
  private static final int DEEPEST = 128;
  private static final int DEEPEST_LENIENT = 33;
  private static final int END = -1;
  private static final char REPLACEMENT = '\uFFFD';

  private final Bytes text;
  private final boolean lenient;
  private int at;
  private int depth;

  private JsonParser(Bytes text, boolean lenient) {
    this.text = text;
    this.lenient = lenient;
  }

  public static Json parse(Bytes text) throws JsonError {
    JsonParser parser = new JsonParser(text, false);
    Json value = parser.value();
    parser.blanks();
    if (parser.peek() != END) {
      throw parser.ahead("trailing characters");
    }
    return value;
  }

  /// The first value, as json-c reads it: what follows is not looked at, a string may hold control
  /// characters and halves of surrogates, a number may begin with zeros. Empty when the text does
  /// not begin with a whole one.
  public static Optional<Json> first(String text) {
    try {
      return Optional.of(new JsonParser(Bytes.of(text), true).value());
    } catch (JsonError e) {
      return Optional.empty();
    }
  }

  private Json value() throws JsonError {
    blanks();
    int c = peek();
    return switch (c) {
      case END -> throw ahead("EOF while parsing a value");
      case 'n' -> word("null", new Json.Null());
      case 't' -> word("true", new Json.Bool(true));
      case 'f' -> word("false", new Json.Bool(false));
      case '"' -> new Json.Text(string());
      case '[' -> deeper(this::list);
      case '{' -> deeper(this::object);
      default -> {
        if (c == '-' || isDigit(c)) {
          yield new Json.Number(number());
        }
        throw ahead("expected value");
      }
    };
  }

  /// What stands between two brackets.
  @FunctionalInterface
  private interface Inside {
    Json read() throws JsonError;
  }

  private Json deeper(Inside inside) throws JsonError {
    if (++depth == (lenient ? DEEPEST_LENIENT : DEEPEST)) {
      throw ahead("recursion limit exceeded");
    }
    at++;
    Json value = inside.read();
    depth--;
    return value;
  }

  private Json word(String word, Json value) throws JsonError {
    for (int i = 0; i < word.length(); i++) {
      int c = peek();
      if (c == END) {
        throw here("EOF while parsing a value");
      }
      at++;
      if (c != word.charAt(i)) {
        throw here("expected ident");
      }
    }
    return value;
  }

  private Json list() throws JsonError {
    List<Json> elements = new ArrayList<>();
    blanks();
    while (peek() != ']') {
      if (peek() == END) {
        throw ahead("EOF while parsing a list");
      }
      if (!elements.isEmpty()) {
        comma("expected `,` or `]`", ']');
      }
      elements.add(value());
      blanks();
    }
    at++;
    return new Json.Array(elements);
  }

  private void comma(String otherwise, char bracket) throws JsonError {
    if (peek() != ',') {
      throw ahead(otherwise);
    }
    at++;
    blanks();
    if (peek() == bracket) {
      throw ahead("trailing comma");
    }
    if (peek() == END) {
      throw ahead("EOF while parsing a value");
    }
  }

  private Json object() throws JsonError {
    SequencedMap<String, Json> members = new LinkedHashMap<>();
    boolean first = true;
    blanks();
    while (peek() != '}') {
      if (peek() == END) {
        throw ahead("EOF while parsing an object");
      }
      if (!first) {
        comma("expected `,` or `}`", '}');
      }
      first = false;
      if (peek() != '"') {
        throw ahead("key must be a string");
      }
      String name = string();
      colon();
      members.put(name, value());
      blanks();
    }
    at++;
    return new Json.Object(members);
  }

  private void colon() throws JsonError {
    blanks();
    if (peek() == END) {
      throw ahead("EOF while parsing an object");
    }
    if (peek() != ':') {
      throw ahead("expected `:`");
    }
    at++;
  }

  private String string() throws JsonError {
    List<Bytes> parts = new ArrayList<>();
    int from = ++at;
    while (peek() != '"') {
      int c = peek();
      if (c == END) {
        throw here("EOF while parsing a string");
      }
      at++;
      if (c == '\\') {
        parts.add(text.slice(from, at - 1));
        parts.add(Bytes.of(escape()));
        from = at;
      } else if (c >= 0 && c < ' ' && !lenient) {
        throw here("control character (\\u0000-\\u001F) found while parsing a string");
      }
    }
    parts.add(text.slice(from, at++));
    return Bytes.join(parts).text();
  }

  private String escape() throws JsonError {
    int c = peek();
    if (c == END) {
      throw here("EOF while parsing a string");
    }
    at++;
    return switch (c) {
      case '"', '\\', '/' -> "" + (char) c;
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'u' -> unicode();
      default -> throw here("invalid escape");
    };
  }

  private String unicode() throws JsonError {
    char first = hex();
    if (lenient && !Character.isHighSurrogate(first)) {
      return "" + (Character.isSurrogate(first) ? REPLACEMENT : first);
    }
    if (Character.isLowSurrogate(first)) {
      throw here("lone leading surrogate in hex escape");
    }
    if (!Character.isHighSurrogate(first)) {
      return "" + first;
    }
    if (peek() != '\\' || text.length() < at + 2 || text.at(at + 1) != 'u') {
      if (lenient) {
        return "" + REPLACEMENT;
      }
      throw here("unexpected end of hex escape");
    }
    at += 2;
    char second = hex();
    if (!Character.isLowSurrogate(second)) {
      throw here("lone leading surrogate in hex escape");
    }
    return "" + first + second;
  }

  private char hex() throws JsonError {
    if (text.length() < at + 4) {
      at = text.length();
      throw here("EOF while parsing a string");
    }
    int number = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.at(at++), 16);
      if (digit < 0) {
        throw here("invalid escape");
      }
      number = number * 16 + digit;
    }
    return (char) number;
  }

  private String number() throws JsonError {
    int from = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0' && !lenient) {
      at++;
      if (isDigit(peek())) {
        throw ahead("invalid number");
      }
    } else {
      digits();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    return text.slice(from, at).text();
  }

  /// At least one.
  private void digits() throws JsonError {
    if (!isDigit(peek())) {
      throw ahead(peek() == END ? "EOF while parsing a value" : "invalid number");
    }
    while (isDigit(peek())) {
      at++;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void blanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') {
      at++;
    }
  }

  private int peek() {
    return at < text.length() ? text.at(at) & 0xFF : END;
  }

  /// What comes next is wrong.
  private JsonError ahead(String what) {
    return at(what, Math.min(text.length(), at + 1));
  }

  /// What was read last is wrong.
  private JsonError here(String what) {
    return at(what, at);
  }

  private JsonError at(String what, int index) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < index; i++) {
      if (text.at(i) == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return new JsonError("%s at line %d column %d".formatted(what, line, index - begin));
  }
}
