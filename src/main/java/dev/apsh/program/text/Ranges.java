package dev.apsh.program.text;

import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import java.util.ArrayList;
import java.util.List;

/// The list of numbers and ranges that tells cut what to print.
sealed interface Ranges {

  /// Numbers from `from` to `to`.
  record Range(long from, long to) {}

  /// A list that holds together.
  record Chosen(List<Range> ranges, boolean complement) implements Ranges {

    boolean has(long number) {
      boolean in = ranges.stream().anyMatch(r -> r.from <= number && number <= r.to);
      return in != complement;
    }

    /// Whether a range begins here that does not overlap the one before.
    boolean beginsAt(long number) {
      return !complement
          && ranges.stream().anyMatch(r -> r.from == number)
          && ranges.stream().noneMatch(r -> r.from < number && number <= r.to);
    }
  }

  /// Why a list is none.
  record Wrong(String text) implements Ranges {}

  static Ranges parse(String list, boolean fields, boolean complement) {
    List<Range> ranges = new ArrayList<>();
    for (String part : list.split("[, \t]", -1)) {
      int dash = part.indexOf('-');
      String first = dash < 0 ? part : part.substring(0, dash);
      String last = dash < 0 ? part : part.substring(dash + 1);
      if (dash >= 0 && first.isEmpty() && last.isEmpty()) {
        return new Wrong("invalid range with no endpoint: -");
      }
      if (!Scan.isOnly(first + last, "0123456789")) {
        return new Wrong(notANumber(dash >= 0, (first + "-" + last), part, fields));
      }
      if (first.length() > 19 || last.length() > 19) {
        String large = Quote.locale(first.length() > 19 ? first : last);
        return new Wrong(
            (fields ? "field number " : "byte/character offset ") + large + " is too large");
      }
      long from = first.isEmpty() && dash >= 0 ? 1 : number(first);
      long to = last.isEmpty() ? Long.MAX_VALUE : number(last);
      if (from == 0 || to == 0 || part.isEmpty()) {
        return new Wrong(
            fields ? "fields are numbered from 1" : "byte/character positions are numbered from 1");
      }
      if (to < from) {
        return new Wrong("invalid decreasing range");
      }
      ranges.add(new Range(from, to));
    }
    return new Chosen(List.copyOf(ranges), complement);
  }

  private static String notANumber(boolean range, String ends, String part, boolean fields) {
    String rest = range ? ends : part;
    int at = 0;
    boolean dash = false;
    while (at < rest.length() && (Character.isDigit(rest.charAt(at)) || rest.charAt(at) == '-')) {
      if (rest.charAt(at) == '-' && dash) {
        return fields ? "invalid field range" : "invalid byte or character range";
      }
      dash |= rest.charAt(at) == '-';
      at++;
    }
    String wrong = rest.substring(at);
    return fields
        ? "invalid field value " + Quote.locale(wrong)
        : "invalid byte/character position " + Quote.locale(wrong);
  }

  private static long number(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
