package dev.apsh.program.text;

import dev.apsh.program.tool.ByteOrder;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import dev.apsh.shell.pattern.Steps;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Reads and computes an expression of expr, by descent from the weakest operator.
final class ExprParser {
  private static final List<String> COMPARISONS = List.of("<", "<=", "=", "==", "!=", ">=", ">");
  private static final int DEEPEST = 1000;

  private final List<String> words;
  private final Steps steps;
  private int at;
  private int depth;

  ExprParser(List<String> words, Steps steps) {
    this.words = words;
    this.steps = steps;
  }

  /// Ends the reading of what is no expression.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String text) {
      super(text, null, false, false);
    }
  }

  String value() {
    String value = or();
    if (at < words.size()) {
      throw new Wrong("syntax error: unexpected argument " + Quote.locale(words.get(at)));
    }
    return value;
  }

  /// Neither empty nor 0.
  static boolean isTrue(String value) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    return !value.isEmpty() && !(!digits.isEmpty() && Scan.isOnly(digits, "0"));
  }

  private boolean take(String word) {
    boolean there = at < words.size() && words.get(at).equals(word);
    at += there ? 1 : 0;
    return there;
  }

  private String or() {
    String left = and();
    while (take("|")) {
      String right = and();
      left = isTrue(left) ? left : isTrue(right) ? right : "0";
    }
    return left;
  }

  private String and() {
    String left = comparison();
    while (take("&")) {
      String right = comparison();
      left = isTrue(left) && isTrue(right) ? left : "0";
    }
    return left;
  }

  private String comparison() {
    String left = sum();
    while (at < words.size() && COMPARISONS.contains(words.get(at))) {
      String operator = words.get(at++);
      String right = sum();
      left = holds(operator, order(left, right)) ? "1" : "0";
    }
    return left;
  }

  private static int order(String left, String right) {
    return isInteger(left) && isInteger(right)
        ? new BigInteger(left).compareTo(new BigInteger(right))
        : ByteOrder.OF_TEXT.compare(left, right);
  }

  private static boolean holds(String operator, int order) {
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "=", "==" -> order == 0;
      case "!=" -> order != 0;
      case ">=" -> order >= 0;
      default -> order > 0;
    };
  }

  private String sum() {
    String left = product();
    while (at < words.size() && (words.get(at).equals("+") || words.get(at).equals("-"))) {
      boolean plus = words.get(at++).equals("+");
      String right = product();
      BigInteger a = number(left);
      BigInteger b = number(right);
      left = (plus ? a.add(b) : a.subtract(b)).toString();
    }
    return left;
  }

  private String product() {
    String left = match();
    while (at < words.size() && List.of("*", "/", "%").contains(words.get(at))) {
      String operator = words.get(at++);
      String right = match();
      BigInteger a = number(left);
      BigInteger b = number(right);
      if (!operator.equals("*") && b.signum() == 0) {
        throw new Wrong("division by zero");
      }
      left =
          switch (operator) {
            case "*" -> a.multiply(b).toString();
            case "/" -> a.divide(b).toString();
            default -> a.remainder(b).toString();
          };
    }
    return left;
  }

  private static boolean isInteger(String text) {
    return Scan.isDigits(text.startsWith("-") ? text.substring(1) : text);
  }

  private static BigInteger number(String text) {
    if (!isInteger(text)) {
      throw new Wrong("non-integer argument");
    }
    return new BigInteger(text);
  }

  private String match() {
    String left = term();
    while (take(":")) {
      left = matched(left, term());
    }
    return left;
  }

  private String matched(String text, String pattern) {
    String anchored = pattern.startsWith("^") ? pattern.substring(1) : pattern;
    return switch (Regex.compile("^" + anchored, Regex.Syntax.BASIC, false)) {
      case Invalid(String message) -> throw new Wrong(message);
      case Regex regex -> {
        Optional<Match> found = regex.find(text, 0, steps);
        if (regex.groups() > 0) {
          yield found.map(match -> match.group(1)).orElse("");
        }
        yield found.map(match -> "" + text.codePointCount(0, match.end())).orElse("0");
      }
    };
  }

  private String term() {
    String word = next();
    return switch (word) {
      case "+" -> next();
      case "(" -> parenthesis();
      case "length" -> {
        String text = term();
        yield "" + text.codePointCount(0, text.length());
      }
      case "match" -> {
        String text = term();
        yield matched(text, term());
      }
      case "index" -> {
        String text = term();
        yield index(text, term());
      }
      case "substr" -> {
        String text = term();
        String from = term();
        yield substring(text, from, term());
      }
      default -> word;
    };
  }

  private String next() {
    if (at == words.size()) {
      String last = words.get(at - 1);
      throw new Wrong("syntax error: missing argument after " + Quote.locale(last));
    }
    return words.get(at++);
  }

  private String parenthesis() {
    if (++depth > DEEPEST) {
      throw new Wrong("expression nested too deeply");
    }
    String value = or();
    if (at == words.size()) {
      String last = words.get(at - 1);
      throw new Wrong("syntax error: expecting ')' after " + Quote.locale(last));
    }
    if (!take(")")) {
      String other = words.get(at);
      throw new Wrong("syntax error: expecting ')' instead of " + Quote.locale(other));
    }
    return value;
  }

  private static String index(String text, String characters) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (characters.indexOf(points[i]) >= 0) {
        return "" + (i + 1);
      }
    }
    return "0";
  }

  private static String substring(String text, String from, String length) {
    if (!isInteger(from) || !isInteger(length) || from.length() > 9 || length.length() > 9) {
      return "";
    }
    int[] points = text.codePoints().toArray();
    int start = Integer.parseInt(from) - 1;
    int count = Integer.parseInt(length);
    if (start < 0 || count <= 0 || start >= points.length) {
      return "";
    }
    return new String(points, start, Math.min(count, points.length - start));
  }
}
