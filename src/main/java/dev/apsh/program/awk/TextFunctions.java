package dev.apsh.program.awk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of texts, which are counted in characters.
final class TextFunctions {
  private TextFunctions() {}

  static Value call(Run run, String name, List<Expression> given) {
    if (name.equals("length")) {
      return length(run, given);
    }
    String text = run.text(given.getFirst().value(run));
    return switch (name) {
      case "index" -> {
        int at = index(run, text, run.text(given.get(1).value(run)));
        yield Value.of(at < 0 ? 0 : text.codePointCount(0, at) + 1);
      }
      case "substr" -> substr(run, text, given);
      case "tolower" -> Value.of(cased(text, false));
      default -> Value.of(cased(text, true));
    };
  }

  private static int index(Run run, String text, String wanted) {
    return run.regexes().ignoresCase()
        ? Numbers.small(text).indexOf(Numbers.small(wanted))
        : text.indexOf(wanted);
  }

  private static String cased(String text, boolean upper) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Value length(Run run, List<Expression> given) {
    if (given.isEmpty()) {
      String text = run.record().text();
      return Value.of(text.codePointCount(0, text.length()));
    }
    @Nullable Object argument = Variables.argument(run, given.getFirst());
    if (argument instanceof Table table) {
      return Value.of(table.size());
    }
    if (argument instanceof Variables.Reference reference && reference.isTable()) {
      return Value.of(given.getFirst().table(run).size());
    }
    String text = argument instanceof Value value ? run.text(value) : "";
    return Value.of(text.codePointCount(0, text.length()));
  }

  /// Parts of a place or a length are cut off; a place before the text is its beginning.
  private static Value substr(Run run, String text, List<Expression> given) {
    double from = Math.max(1, Math.floor(given.get(1).value(run).number()));
    double length = Double.POSITIVE_INFINITY;
    if (given.size() > 2) {
      length = Math.floor(given.get(2).value(run).number());
    }
    if (!(length > 0) || Double.isNaN(from)) {
      return Value.EMPTY;
    }
    int count = text.codePointCount(0, text.length());
    double end = Math.min(from + length, count + 1.0);
    if (end <= from) {
      return Value.EMPTY;
    }
    boolean plain = count == text.length();
    int first = plain ? (int) from - 1 : text.offsetByCodePoints(0, (int) from - 1);
    int last = plain ? (int) end - 1 : text.offsetByCodePoints(0, (int) end - 1);
    return Value.of(text.substring(first, last));
  }
}
