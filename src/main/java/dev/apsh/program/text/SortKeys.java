package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys by which sort compares lines, read from its options.
final class SortKeys {
  private static final String WAYS = "dfgiMhnRrV";
  private static final Pattern POSITION = Pattern.compile("([0-9]*)(?:\\.([0-9]*))?(.*)");

  private SortKeys() {}

  /// The order of the keys, or what is wrong with them.
  record Parsed(Comparator<Bytes> order, String wrong) {}

  private static Parsed wrong(String text) {
    return new Parsed((a, b) -> 0, text);
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
    TreeSet<String> kinds = new TreeSet<>();
    for (char c : ways.toCharArray()) {
      if ("dgiMhnRV".indexOf(c) >= 0) {
        kinds.add("" + c);
      }
    }
    boolean plain = kinds.size() < 2 || kinds.equals(new TreeSet<>(List.of("d", "i")));
    return plain ? Optional.empty() : Optional.of(String.join("", kinds));
  }

  private static Optional<SortKey> key(String text, String global, int tab, StringBuilder error) {
    int comma = text.indexOf(',');
    String from = comma < 0 ? text : text.substring(0, comma);
    Matcher start = POSITION.matcher(from);
    Matcher end = POSITION.matcher(comma < 0 ? "" : text.substring(comma + 1));
    String wrong = "";
    if (!start.matches() || start.group(1).isEmpty()) {
      wrong = "invalid number at field start: invalid count at start of " + Quote.locale(from);
    } else if (!end.matches() || (comma >= 0 && end.group(1).isEmpty())) {
      wrong =
          "invalid number after ',': invalid count at start of "
              + Quote.locale(text.substring(comma + 1));
    } else if (isZero(start.group(1)) || (comma >= 0 && isZero(end.group(1)))) {
      wrong = "field number is zero: invalid field specification " + Quote.locale(text);
    } else if (start.group(2) != null && isZero(start.group(2))) {
      wrong = "character offset is zero: invalid field specification " + Quote.locale(text);
    } else if (!(start.group(3) + end.group(3)).matches("[" + WAYS + "b]*")) {
      wrong = "stray character in field spec: invalid field specification " + Quote.locale(text);
    }
    error.append(wrong);
    return wrong.isEmpty()
        ? Optional.of(key(start, end, comma >= 0, global, tab))
        : Optional.empty();
  }

  private static SortKey key(Matcher start, Matcher end, boolean ends, String global, int tab) {
    String own = start.group(3) + (ends ? end.group(3) : "");
    boolean inherits = own.isEmpty();
    boolean startBlanks = (inherits ? global : start.group(3)).contains("b");
    boolean endBlanks = (inherits ? global : ends ? end.group(3) : "").contains("b");
    int lastField = ends ? number(end.group(1)) : Integer.MAX_VALUE;
    SortField field =
        new SortField(
            tab,
            number(start.group(1)) - 1,
            start.group(2) == null ? 0 : number(start.group(2)) - 1,
            startBlanks,
            lastField,
            ends && end.group(2) != null ? number(end.group(2)) : 0,
            endBlanks);
    return new SortKey(field, inherits ? global : own);
  }

  private static boolean isZero(String digits) {
    return digits.matches("0+");
  }

  private static int number(String digits) {
    return digits.isEmpty()
        ? 0
        : digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
