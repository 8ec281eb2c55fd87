package dev.apsh.program.awk;

import java.util.List;

/// The functions of numbers and their bits.
final class NumberFunctions {
  private static final double LARGEST = 9007199254740992.0;

  private NumberFunctions() {}

  static Value call(Run run, String name, List<Expression> given) {
    if (name.equals("rand")) {
      return Value.of(run.random().number());
    }
    if (name.equals("srand")) {
      double seed =
          given.isEmpty()
              ? run.call().process().sys().clock().now().getEpochSecond()
              : given.getFirst().value(run).number();
      return Value.of(run.random().seed(seed));
    }
    Value first = given.getFirst().value(run);
    if (name.equals("strtonum")) {
      return Value.of(
          first.kind() == Value.Kind.NUMBER ? first.number() : Numbers.anyBase(run.text(first)));
    }
    double x = first.number();
    return Value.of(
        switch (name) {
          case "sin" -> Math.sin(x);
          case "cos" -> Math.cos(x);
          case "exp" -> Math.exp(x);
          case "atan2" -> Math.atan2(x, given.get(1).value(run).number());
          case "int" -> x < 0 ? Math.ceil(x) + 0.0 : Math.floor(x);
          case "log" -> {
            warnNegative(run, name, x);
            yield Math.log(x);
          }
          default -> {
            warnNegative(run, name, x);
            yield Math.sqrt(x);
          }
        });
  }

  private static void warnNegative(Run run, String name, double x) {
    if (x < 0) {
      run.warn(name + ": received negative argument " + Value.of(x).text("%.6g"));
    }
  }

  static Value bits(Run run, String name, List<Expression> given) {
    long result = bits(run, name, given, 0);
    if (name.equals("compl")) {
      return Value.of((double) (~result & (1L << 53) - 1));
    }
    for (int i = 1; i < given.size(); i++) {
      long next = bits(run, name, given, i);
      result =
          switch (name) {
            case "and" -> result & next;
            case "or" -> result | next;
            case "xor" -> result ^ next;
            case "lshift" -> next > 63 ? 0 : result << next;
            default -> next > 63 ? 0 : result >>> next;
          };
    }
    return Value.of((double) (result & (1L << 53) - 1));
  }

  private static long bits(Run run, String name, List<Expression> given, int index) {
    double number = given.get(index).value(run).number();
    if (number < 0) {
      String shown = Numbers.shown(number, "%.6g");
      throw run.fatal(
          switch (name) {
            case "compl" -> "compl(" + whole(number) + "): negative value is not allowed";
            case "lshift", "rshift" ->
                name + "(" + both(run, given) + "): negative values are not allowed";
            default ->
                name + ": argument " + (index + 1) + " negative value " + shown + " is not allowed";
          });
    }
    return (long) Math.min(number, LARGEST);
  }

  private static String whole(double number) {
    return "%f".formatted(number);
  }

  private static String both(Run run, List<Expression> given) {
    return whole(given.get(0).value(run).number()) + ", " + whole(given.get(1).value(run).number());
  }
}
