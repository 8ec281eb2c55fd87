package dev.apsh.program.awk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of arrays and of what a value is.
final class ArrayFunctions {
  private ArrayFunctions() {}

  static Value call(Run run, String name, List<Expression> given) {
    return switch (name) {
      case "asort" -> sort(run, given, false);
      case "asorti" -> sort(run, given, true);
      case "mkbool" -> Value.of(given.getFirst().value(run).isTrue());
      case "isarray" -> Value.of(typeOf(run, given.getFirst()).equals("array"));
      default -> Value.of(typeOf(run, given.getFirst()));
    };
  }

  private static String typeOf(Run run, Expression given) {
    @Nullable Object held = Variables.argument(run, given);
    if (held instanceof Table || (held instanceof Variables.Reference one && one.isTable())) {
      return "array";
    }
    if (!(held instanceof Value value)) {
      return "untyped";
    }
    return switch (value.kind()) {
      case NONE -> given instanceof Variables.Element ? "untyped" : "unassigned";
      case NUMBER -> "number";
      case NUMERIC -> "strnum";
      case STRING, INPUT -> "string";
    };
  }

  /// Sorts by value, or by index, into the array itself or into a second one.
  private static Value sort(Run run, List<Expression> given, boolean byIndex) {
    Table source = given.getFirst().table(run);
    String how =
        given.size() > 2
            ? run.text(given.get(2).value(run))
            : byIndex ? "@ind_str_asc" : "@val_type_asc";
    List<Object> sorted =
        byIndex
            ? Sorting.indexes(run, source, how).stream().<Object>map(Value::of).toList()
            : Sorting.values(run, source, how);
    Table into = given.size() > 1 ? given.get(1).table(run) : source;
    into.clear();
    for (int i = 0; i < sorted.size(); i++) {
      into.put("" + (i + 1), sorted.get(i));
    }
    return Value.of(sorted.size());
  }
}
