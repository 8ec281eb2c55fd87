package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys by which sort compares lines, read from its options.
final class SortKeys {
  private static final String WAYS = "dfgiMhnRrV";

  private SortKeys() {}

  /// The order of the keys, or what is wrong with them.
  record Parsed(Comparator<Bytes> order, String wrong) {}

  private static Parsed wrong(String text) {
    return new Parsed((_, _) -> 0, text);
  }

  static Parsed parse(Call call, Map<String, String> ways) {
    StringBuilder global = new StringBuilder();
    for (Given given : call.options()) {
      for (char letter : (WAYS + "b").toCharArray()) {
        global.append(given.is("" + letter) ? "" + letter : "");
      }
      if (given.is("sort")) {
        List<String> found =
            ways.keySet().stream().filter(way -> way.startsWith(given.value())).toList();
        if (found.size() != 1) {
          return wrong("invalid argument " + Quote.locale(given.value()) + " for ‘--sort’");
        }
        global.append(ways.get(found.getFirst()));
      }
    }
    if (call.values("t").stream().distinct().count() > 1) {
      return wrong("incompatible tabs");
    }
    Optional<String> separator = call.value("t").map(t -> t.equals("\\0") ? "\0" : t);
    if (separator.isPresent() && separator.get().length() != 1) {
      String text = separator.get();
      return wrong(text.isEmpty() ? "empty tab" : "multi-character tab " + Quote.locale(text));
    }
    return keys(call, global.toString(), separator.map(t -> (int) t.charAt(0)).orElse(-1));
  }

  private static Parsed keys(Call call, String global, int tab) {
    List<SortKey> keys = new ArrayList<>();
    for (String text : call.values("k")) {
      StringBuilder error = new StringBuilder();
      Optional<SortKey> key = key(text, global, tab, error);
      if (key.isEmpty()) {
        return wrong(error.toString());
      }
      keys.add(key.get());
    }
    if (keys.isEmpty()) {
      boolean b = global.contains("b");
      keys.add(new SortKey(new SortField(tab, 0, 0, b, Integer.MAX_VALUE, 0, b), global));
    }
    for (SortKey key : keys) {
      Optional<String> clash = clash(key.ways());
      if (clash.isPresent()) {
        return wrong("options '-" + clash.get() + "' are incompatible");
      }
    }
    Comparator<Bytes> order = keys.getFirst();
    for (SortKey next : keys.subList(1, keys.size())) {
      order = order.thenComparing(next);
    }
    return new Parsed(order, "");
  }

  private static Optional<String> clash(String ways) {
    StringBuilder shown = new StringBuilder();
    for (char way : "dfghiMnRV".toCharArray()) {
      // With -d, -i means nothing.
      if (ways.indexOf(way) >= 0 && !(way == 'i' && ways.contains("d"))) {
        shown.append(way);
      }
    }
    int kinds =
        has(ways, "n") + has(ways, "g") + has(ways, "h") + has(ways, "M") + has(ways, "VRdi");
    return kinds > 1 ? Optional.of(shown.toString()) : Optional.empty();
  }

  private static int has(String ways, String anyOf) {
    for (char way : anyOf.toCharArray()) {
      if (ways.indexOf(way) >= 0) {
        return 1;
      }
    }
    return 0;
  }

  private static Optional<SortKey> key(String text, String global, int tab, StringBuilder error) {
    int comma = text.indexOf(',');
    String from = comma < 0 ? text : text.substring(0, comma);
    Position start = Position.of(from);
    Position end = Position.of(comma < 0 ? "" : text.substring(comma + 1));
    String wrong = "";
    if (start.field.isEmpty()) {
      wrong = "invalid number at field start: invalid count at start of " + Quote.locale(from);
    } else if (comma >= 0 && end.field.isEmpty()) {
      wrong =
          "invalid number after ',': invalid count at start of "
              + Quote.locale(text.substring(comma + 1));
    } else if (isZero(start.field) || isZero(end.field)) {
      wrong = "field number is zero: invalid field specification " + Quote.locale(text);
    } else if (isZero(start.character)) {
      wrong = "character offset is zero: invalid field specification " + Quote.locale(text);
    } else if (!Scan.isOnly(start.ways + end.ways, WAYS + "b")) {
      wrong = "stray character in field spec: invalid field specification " + Quote.locale(text);
    }
    error.append(wrong);
    return wrong.isEmpty()
        ? Optional.of(key(start, end, comma >= 0, global, tab))
        : Optional.empty();
  }

  /// One end of a key as it is written: `F.C` and letters.
  private record Position(String field, String character, String ways) {
    static Position of(String text) {
      Scan scan = new Scan(text);
      return new Position(scan.digits(), scan.take(".") ? scan.digits() : "", scan.rest());
    }
  }

  private static SortKey key(Position start, Position end, boolean ends, String global, int tab) {
    String own = start.ways + end.ways;
    SortField field =
        new SortField(
            tab,
            number(start.field) - 1,
            start.character.isEmpty() ? 0 : number(start.character) - 1,
            (own.isEmpty() ? global : start.ways).contains("b"),
            ends ? number(end.field) : Integer.MAX_VALUE,
            number(end.character),
            (own.isEmpty() ? global : end.ways).contains("b"));
    return new SortKey(field, own.isEmpty() ? global : own);
  }

  private static boolean isZero(String digits) {
    return !digits.isEmpty() && Scan.isOnly(digits, "0");
  }

  private static int number(String digits) {
    return digits.isEmpty()
        ? 0
        : digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
