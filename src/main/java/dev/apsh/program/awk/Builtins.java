package dev.apsh.program.awk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions that awk brings, with how many arguments each takes.
final class Builtins {
  private static final Map<String, int[]> COUNTS = counts();

  private Builtins() {}

  private static Map<String, int[]> counts() {
    Map<String, int[]> counts = new HashMap<>();
    for (String one :
        List.of(
            "sin",
            "cos",
            "exp",
            "log",
            "sqrt",
            "int",
            "tolower",
            "toupper",
            "system",
            "strtonum",
            "compl",
            "isarray",
            "typeof",
            "mkbool")) {
      counts.put(one, new int[] {1, 1});
    }
    for (String two : List.of("atan2", "index", "lshift", "rshift")) {
      counts.put(two, new int[] {2, 2});
    }
    counts.put("length", new int[] {0, 1});
    counts.put("rand", new int[] {0, 0});
    counts.put("systime", new int[] {0, 0});
    counts.put("srand", new int[] {0, 1});
    counts.put("fflush", new int[] {0, 1});
    counts.put("close", new int[] {1, 2});
    counts.put("mktime", new int[] {1, 2});
    counts.put("asort", new int[] {1, 3});
    counts.put("asorti", new int[] {1, 3});
    counts.put("substr", new int[] {2, 3});
    counts.put("match", new int[] {2, 3});
    counts.put("sub", new int[] {2, 3});
    counts.put("gsub", new int[] {2, 3});
    counts.put("gensub", new int[] {3, 4});
    counts.put("split", new int[] {2, 4});
    counts.put("patsplit", new int[] {2, 4});
    counts.put("strftime", new int[] {0, 3});
    counts.put("sprintf", new int[] {1, Integer.MAX_VALUE});
    counts.put("and", new int[] {2, Integer.MAX_VALUE});
    counts.put("or", new int[] {2, Integer.MAX_VALUE});
    counts.put("xor", new int[] {2, Integer.MAX_VALUE});
    return counts;
  }

  static boolean has(String name) {
    return COUNTS.containsKey(name);
  }

  static boolean takes(String name, int count) {
    int[] bounds = COUNTS.getOrDefault(name, new int[] {0, 0});
    return count >= bounds[0] && count <= bounds[1];
  }

  /// `length(x)`
  record Call(String name, List<Expression> given) implements Expression {
    @Override
    public Value value(Run run) {
      return switch (name) {
        case "sin", "cos", "exp", "log", "sqrt", "int", "atan2", "rand", "srand", "strtonum" ->
            NumberFunctions.call(run, name, given);
        case "and", "or", "xor", "compl", "lshift", "rshift" ->
            NumberFunctions.bits(run, name, given);
        case "sub", "gsub", "gensub", "match", "split", "patsplit" ->
            PatternFunctions.call(run, name, given);
        case "length", "index", "substr", "tolower", "toupper" ->
            TextFunctions.call(run, name, given);
        case "sprintf" -> Value.of(Format.of(run, given));
        case "asort", "asorti", "isarray", "typeof", "mkbool" ->
            ArrayFunctions.call(run, name, given);
        default -> SystemFunctions.call(run, name, given);
      };
    }
  }
}
