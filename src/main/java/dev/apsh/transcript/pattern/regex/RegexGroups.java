package dev.apsh.transcript.pattern.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The groups of a regular expression that is being parsed: which are open, closed, and how wide.
final class RegexGroups {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final RegexWidth OPEN = new RegexWidth(-1, -1);
  private static final int NOT_BEHIND = Integer.MAX_VALUE;

  private final List<RegexWidth> widths = new ArrayList<>(List.of(OPEN));
  private final Map<String, Integer> names = new HashMap<>();
  private int highestAsked;
  private int behindFrom = NOT_BEHIND;

  int open() {
    widths.add(OPEN);
    return widths.size() - 1;
  }

  int open(String name) throws RegexError {
    checkName(name);
    int group = open();
    if (names.putIfAbsent(name, group) != null) {
      throw new RegexError("redefinition of group name");
    }
    return group;
  }

  RegexNode close(int group, RegexNode body) {
    widths.set(group, RegexWidth.of(body));
    return new RegexNode.Group(group, body);
  }

  int named(String name) throws RegexError {
    checkName(name);
    Integer group = names.get(name);
    if (group == null) {
      throw new RegexError("unknown group name");
    }
    return group;
  }

  RegexNode reference(int group, boolean ignoreCase) throws RegexError {
    if (group >= widths.size()) {
      throw new RegexError("invalid group reference");
    }
    checkClosed(group);
    checkBehind(group);
    return new RegexNode.Reference(group, ignoreCase, widths.get(group));
  }

  /// The group that a condition asks for, which may still be to come.
  int asked(String name) throws RegexError {
    int group = isNumber(name) ? number(name) : named(name);
    highestAsked = Math.max(highestAsked, group);
    checkBehind(group);
    return group;
  }

  /// Begins a look behind, within which its own groups cannot be referred to; answers what to end
  /// it with.
  int beginBehind() {
    int outer = behindFrom;
    behindFrom = Math.min(outer, widths.size());
    return outer;
  }

  void endBehind(int outer) {
    behindFrom = outer;
  }

  /// The number of groups, 0 included, once all have been seen.
  int count() throws RegexError {
    if (highestAsked >= widths.size()) {
      throw new RegexError("invalid group reference");
    }
    return widths.size();
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits) throws RegexError {
    if (digits.length() > 6 || Integer.parseInt(digits) == 0) {
      throw new RegexError("bad group number");
    }
    return Integer.parseInt(digits);
  }

  private static void checkName(String name) throws RegexError {
    if (!NAME.matcher(name).matches()) {
      throw new RegexError("bad character in group name");
    }
  }

  private void checkClosed(int group) throws RegexError {
    if (group >= widths.size() || widths.get(group).equals(OPEN)) {
      throw new RegexError("cannot refer to an open group");
    }
  }

  private void checkBehind(int group) throws RegexError {
    if (behindFrom != NOT_BEHIND) {
      checkClosed(group);
      if (group >= behindFrom) {
        throw new RegexError("cannot refer to group defined in the same lookbehind subpattern");
      }
    }
  }
}
