package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.FileTests;
import dev.apsh.shell.Shell;
import java.util.List;

/// `test` and `[`
final class Brackets implements Builtin {
  private static final String UNARY = "abcdefghknoprstuvwxzGLNORS";
  private static final java.util.Set<String> BINARY =
      java.util.Set.of(
          "=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef");

  @Override
  public int run(Shell shell, List<String> arguments) {
    String name = arguments.getFirst();
    List<String> operands = arguments.subList(1, arguments.size());
    if (name.equals("[")) {
      if (operands.isEmpty() || !operands.getLast().equals("]")) {
        shell.error("[: missing `]'");
        return 2;
      }
      operands = operands.subList(0, operands.size() - 1);
    }
    try {
      return new Reader(shell, operands).all() ? 0 : 1;
    } catch (Malformed malformed) {
      shell.error(name + ": " + malformed.getMessage());
      return 2;
    }
  }

  /// Unwinds a test that cannot be asked.
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  /// Reads the operands: by their number up to four, as POSIX says, else with precedences.
  private static final class Reader {
    private final Shell shell;
    private final List<String> words;
    private int at;

    Reader(Shell shell, List<String> words) {
      this.shell = shell;
      this.words = words;
    }

    boolean all() {
      return switch (words.size()) {
        case 0 -> false;
        case 1 -> !words.getFirst().isEmpty();
        case 2 -> two(words.get(0), words.get(1));
        case 3 -> three();
        case 4 -> four();
        default -> expression();
      };
    }

    private boolean two(String first, String second) {
      if (first.equals("!")) {
        return second.isEmpty();
      }
      if (!isUnary(first)) {
        throw new Malformed(first + ": unary operator expected");
      }
      return unary(first, second);
    }

    private boolean three() {
      String operator = words.get(1);
      if (BINARY.contains(operator)) {
        return binary(words.get(0), operator, words.get(2));
      }
      if (operator.equals("-a")) {
        return !words.get(0).isEmpty() && !words.get(2).isEmpty();
      }
      if (operator.equals("-o")) {
        return !words.get(0).isEmpty() || !words.get(2).isEmpty();
      }
      if (words.get(0).equals("!")) {
        return !two(words.get(1), words.get(2));
      }
      if (words.get(0).equals("(") && words.get(2).equals(")")) {
        return !words.get(1).isEmpty();
      }
      throw new Malformed(operator + ": binary operator expected");
    }

    private boolean four() {
      if (words.getFirst().equals("!")) {
        return !new Reader(shell, words.subList(1, 4)).all();
      }
      if (words.getFirst().equals("(") && words.getLast().equals(")")) {
        return two(words.get(1), words.get(2));
      }
      return expression();
    }

    private boolean expression() {
      boolean holds = or();
      if (at < words.size()) {
        String rest = words.get(at);
        throw new Malformed(
            rest.startsWith("-")
                ? "syntax error: `" + rest + "' unexpected"
                : "too many arguments");
      }
      return holds;
    }

    private boolean take(String word) {
      boolean here = at < words.size() && words.get(at).equals(word);
      at += here ? 1 : 0;
      return here;
    }

    private boolean or() {
      boolean holds = and();
      while (take("-o")) {
        holds |= and();
      }
      return holds;
    }

    private boolean and() {
      boolean holds = term();
      while (take("-a")) {
        holds &= term();
      }
      return holds;
    }

    private boolean term() {
      if (at >= words.size()) {
        throw new Malformed("argument expected");
      }
      if (take("!")) {
        return !term();
      }
      if (at + 2 < words.size() && BINARY.contains(words.get(at + 1))) {
        at += 3;
        return binary(words.get(at - 3), words.get(at - 2), words.get(at - 1));
      }
      if (take("(")) {
        boolean holds = or();
        if (!take(")")) {
          throw new Malformed("`)' expected");
        }
        return holds;
      }
      if (isUnary(words.get(at)) && at + 1 < words.size()) {
        at += 2;
        return unary(words.get(at - 2), words.get(at - 1));
      }
      return !words.get(at++).isEmpty();
    }

    private static boolean isUnary(String word) {
      return word.length() == 2 && word.charAt(0) == '-' && UNARY.indexOf(word.charAt(1)) >= 0;
    }

    private boolean unary(String operator, String operand) {
      return new FileTests(shell).unary(operator.charAt(1), operand);
    }

    private boolean binary(String left, String operator, String right) {
      return switch (operator) {
        case "=", "==" -> left.equals(right);
        case "!=" -> !left.equals(right);
        case "<" -> left.compareTo(right) < 0;
        case ">" -> left.compareTo(right) > 0;
        case "-nt", "-ot", "-ef" -> new FileTests(shell).compare(left, operator, right);
        default -> FileTests.compare(number(left), operator, number(right));
      };
    }

    private static long number(String text) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        return unusual(text);
      }
    }

    /// A number with blanks around it, or none.
    private static long unusual(String text) {
      String digits = text.strip();
      if (!digits.matches("[-+]?[0-9]{1,18}")) {
        throw new Malformed(text + ": integer expression expected");
      }
      return Long.parseLong(digits);
    }
  }
}
