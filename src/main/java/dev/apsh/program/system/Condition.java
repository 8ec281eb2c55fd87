package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An expression of test, read as POSIX rules by the number of its words; what is wrong with it is
/// remembered, and ends the reading.
final class Condition {
  private static final Set<String> BINARY =
      Set.of("=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef");
  private static final String UNARY = "bcdefghknprstuwxzGLNOS";

  private final FileTests files;
  private final List<String> words;
  private Optional<String> wrong = Optional.empty();
  private int at;

  Condition(Call call, List<String> words) {
    this.words = words;
    this.files = new FileTests(call);
  }

  Optional<String> wrong() {
    return wrong;
  }

  boolean holds() {
    if (words.isEmpty()) {
      return false;
    }
    boolean value = byNumber(words.size());
    if (wrong.isEmpty() && at < words.size()) {
      refuse("extra argument " + Quote.locale(words.get(at)));
    }
    return value;
  }

  private void refuse(String text) {
    wrong = wrong.isPresent() ? wrong : Optional.of(text);
    at = words.size();
  }

  private boolean byNumber(int count) {
    return switch (count) {
      case 1 -> one();
      case 2 -> two();
      case 3 -> three();
      case 4 -> four();
      default -> expression();
    };
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private boolean one() {
    return !word(at++).isEmpty();
  }

  private boolean two() {
    String first = word(at);
    if (first.equals("!")) {
      at++;
      return !one();
    }
    if (first.length() == 2 && first.startsWith("-")) {
      if (isUnary(first)) {
        return unary();
      }
      refuse(Quote.locale(first) + ": unary operator expected");
      return false;
    }
    at++;
    return missing();
  }

  private boolean missing() {
    refuse("missing argument after " + Quote.locale(words.getLast()));
    return false;
  }

  private boolean three() {
    String second = word(at + 1);
    if (BINARY.contains(second)) {
      return binary(false);
    }
    if (word(at).equals("!")) {
      at++;
      return !two();
    }
    if (word(at).equals("(") && word(at + 2).equals(")")) {
      at++;
      boolean value = one();
      at++;
      return value;
    }
    if (second.equals("-a") || second.equals("-o")) {
      return expression();
    }
    refuse(Quote.locale(second) + ": binary operator expected");
    return false;
  }

  private boolean four() {
    if (word(at).equals("!")) {
      at++;
      return !three();
    }
    if (word(at).equals("(") && word(at + 3).equals(")")) {
      at++;
      boolean value = two();
      at++;
      return value;
    }
    return expression();
  }

  private boolean expression() {
    boolean value = and();
    while (wrong.isEmpty() && word(at).equals("-o") && at < words.size()) {
      at++;
      value |= and();
    }
    return value;
  }

  private boolean and() {
    boolean value = term();
    while (wrong.isEmpty() && word(at).equals("-a") && at < words.size()) {
      at++;
      value &= term();
    }
    return value;
  }

  private boolean term() {
    boolean negated = false;
    while (at < words.size() && word(at).equals("!")) {
      at++;
      negated = !negated;
    }
    if (at >= words.size()) {
      return missing();
    }
    if (word(at).equals("(")) {
      return negated != parenthesis();
    }
    boolean length = words.size() - at >= 4 && word(at).equals("-l");
    if (length && BINARY.contains(word(at + 2))) {
      return negated != binary(true);
    }
    if (words.size() - at >= 3 && BINARY.contains(word(at + 1))) {
      return negated != binary(false);
    }
    String first = word(at);
    if (first.length() == 2 && first.startsWith("-")) {
      return negated != unaryTerm(first);
    }
    return negated != one();
  }

  private boolean unaryTerm(String first) {
    if (isUnary(first)) {
      return unary();
    }
    refuse(Quote.locale(first) + ": unary operator expected");
    return false;
  }

  private boolean parenthesis() {
    at++;
    int count = 1;
    while (at + count < words.size() && !word(at + count).equals(")") && count < 4) {
      count++;
    }
    if (at >= words.size()) {
      return missing();
    }
    boolean closes = at + count < words.size() && word(at + count).equals(")");
    boolean value = closes ? byNumber(count) : expression();
    if (wrong.isPresent()) {
      return false;
    }
    if (at >= words.size()) {
      refuse("')' expected");
    } else if (!word(at).equals(")")) {
      refuse("')' expected, found " + word(at));
    }
    at++;
    return value;
  }

  private static boolean isUnary(String word) {
    return word.length() == 2 && word.startsWith("-") && UNARY.indexOf(word.charAt(1)) >= 0;
  }

  private boolean unary() {
    char letter = word(at).charAt(1);
    at++;
    if (at >= words.size()) {
      return missing();
    }
    String operand = word(at++);
    return switch (letter) {
      case 'n' -> !operand.isEmpty();
      case 'z' -> operand.isEmpty();
      case 't' -> number(operand).map(files::isTerminal).orElse(false);
      default -> files.holds(letter, operand);
    };
  }

  private boolean binary(boolean leftLength) {
    at += leftLength ? 1 : 0;
    String left = word(at);
    String operator = word(at + 1);
    boolean rightLength =
        operator.startsWith("-") && word(at + 2).equals("-l") && at + 3 < words.size();
    String right = word(at + (rightLength ? 3 : 2));
    at += rightLength ? 4 : 3;
    return switch (operator) {
      case "=", "==" -> left.equals(right);
      case "!=" -> !left.equals(right);
      case "-nt" -> files.isNewer(left, right);
      case "-ot" -> files.isNewer(right, left);
      case "-ef" -> files.isSame(left, right);
      default -> compare(operator, length(left, leftLength), length(right, rightLength));
    };
  }

  private static String length(String text, boolean wanted) {
    return wanted ? "" + text.length() : text;
  }

  private boolean compare(String operator, String left, String right) {
    Optional<BigInteger> a = number(left);
    Optional<BigInteger> b = a.isPresent() ? number(right) : Optional.empty();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    int order = a.get().compareTo(b.get());
    return switch (operator) {
      case "-eq" -> order == 0;
      case "-ne" -> order != 0;
      case "-lt" -> order < 0;
      case "-le" -> order <= 0;
      case "-gt" -> order > 0;
      default -> order >= 0;
    };
  }

  private Optional<BigInteger> number(String text) {
    Scan scan = new Scan(text);
    scan.blanks();
    String sign = scan.one("+-").equals("-") ? "-" : "";
    String digits = scan.digits();
    scan.blanks();
    if (digits.isEmpty() || !scan.isAtEnd()) {
      refuse("invalid integer " + Quote.locale(text));
      return Optional.empty();
    }
    return Optional.of(new BigInteger(sign + digits));
  }
}
