package dev.apsh.program.awk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole program: its rules, its functions, and how many variables it has.
final class Program {
  private final boolean sandbox;
  private final List<Statement> begin = new ArrayList<>();
  private final List<Statement> end = new ArrayList<>();
  private final List<Statement> beginFile = new ArrayList<>();
  private final List<Statement> endFile = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Called> calls = new ArrayList<>();
  private final Map<String, Integer> globals = new LinkedHashMap<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();

  /// A pattern with what is done; with two patterns from the one to the other.
  static final class Rule {
    private final int line;
    private final Optional<Expression> first;
    private final Optional<Expression> last;
    private final Statement action;
    private boolean inside;

    Rule(int line, Optional<Expression> first, Optional<Expression> last, Statement action) {
      this.line = line;
      this.first = first;
      this.last = last;
      this.action = action;
    }

    void run(Run run) {
      run.at(line);
      if (holds(run)) {
        action.run(run);
      }
    }

    private boolean holds(Run run) {
      if (first.isEmpty()) {
        return true;
      }
      if (last.isEmpty()) {
        return first.get().isTrue(run);
      }
      if (!inside && !first.get().isTrue(run)) {
        return false;
      }
      inside = !last.get().isTrue(run);
      return true;
    }
  }

  /// With a sandbox nothing but the operands is read and nothing but standard output written.
  Program(boolean sandbox) {
    this.sandbox = sandbox;
  }

  boolean hasSandbox() {
    return sandbox;
  }

  List<Statement> begin() {
    return begin;
  }

  List<Statement> end() {
    return end;
  }

  List<Statement> beginFile() {
    return beginFile;
  }

  List<Statement> endFile() {
    return endFile;
  }

  List<Rule> rules() {
    return rules;
  }

  /// Whether there is anything to do with what is read.
  boolean reads() {
    return !rules.isEmpty() || !end.isEmpty() || !beginFile.isEmpty() || !endFile.isEmpty();
  }

  /// A call that is checked once all is read.
  private record Called(Function.Call call, int line) {}

  void called(Function.Call call, int line) {
    calls.add(new Called(call, line));
  }

  /// All is read: tells of calls with too much.
  void check(Lexer.Warnings warnings) {
    for (Called one : calls) {
      Function function = one.call.function();
      if (function.isTooMuch(one.call)) {
        String name = function.name();
        warnings.tell("function `" + name + "' called with more arguments than declared", one.line);
      }
    }
    calls.clear();
  }

  int globals() {
    return globals.size();
  }

  /// The place of a variable, which is made when there is none.
  int slot(String name) {
    Integer known = globals.putIfAbsent(name, globals.size());
    return known == null ? globals.size() - 1 : known;
  }

  Optional<Integer> known(String name) {
    return Optional.ofNullable(globals.get(name));
  }

  Function function(String name) {
    return functions.computeIfAbsent(name, Function::new);
  }

  boolean isFunction(String name) {
    return functions.containsKey(name) && functions.get(name).isDefined();
  }
}
