package dev.apsh.shell;

import dev.apsh.shell.pattern.Glob;
import dev.apsh.shell.pattern.Steps;
import dev.apsh.shell.syntax.Operation;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What `${…}` does to values: cutting, replacing, changing case, quoting.
final class Operations {
  private final Shell shell;
  private final Expander expander;
  private final Steps steps;

  Operations(Shell shell, Expander expander) {
    this.shell = shell;
    this.expander = expander;
    this.steps = () -> shell.interpreter().stepInside();
  }

  Value apply(Part.Parameter parameter, Value value, Operation operation) {
    boolean isUnset = value instanceof Value.Single(boolean isSet, String _) && !isSet;
    if (isUnset && !(operation instanceof Operation.Transform)) {
      return value;
    }
    return switch (operation) {
      case Operation.Remove remove -> remove(value, remove);
      case Operation.Replace replace -> replace(value, replace);
      case Operation.Substring substring -> substring(parameter, value, substring);
      case Operation.ChangeCase change -> changeCase(value, change);
      case Operation.Transform(char operator) ->
          new Transformations(shell).apply(parameter, value, operator);
      default -> value;
    };
  }

  static Value each(Value value, UnaryOperator<String> change) {
    return switch (value) {
      case Value.Single(boolean isSet, String text) -> new Value.Single(isSet, change.apply(text));
      case Value.Several(List<String> texts, boolean star) -> {
        List<String> changed = new ArrayList<>(texts.size());
        for (String text : texts) {
          changed.add(change.apply(text));
        }
        yield new Value.Several(changed, star);
      }
    };
  }

  private Glob glob(Word pattern) {
    return Glob.of(expander.pattern(pattern), shell.options().extglob(), false);
  }

  private Value remove(Value value, Operation.Remove remove) {
    Glob glob = glob(remove.pattern());
    return each(
        value,
        text ->
            remove.suffix()
                ? withoutSuffix(text, glob, remove.longest())
                : withoutPrefix(text, glob, remove.longest()));
  }

  private String withoutPrefix(String text, Glob glob, boolean longest) {
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      int end = longest ? length - i : i;
      if (glob.matches(text, 0, end, steps)) {
        return text.substring(end);
      }
    }
    return text;
  }

  private String withoutSuffix(String text, Glob glob, boolean longest) {
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      int start = longest ? i : length - i;
      if (glob.matches(text, start, length, steps)) {
        return text.substring(0, start);
      }
    }
    return text;
  }

  private Value replace(Value value, Operation.Replace replace) {
    String pattern = expander.pattern(replace.pattern());
    if (pattern.isEmpty()
        && (replace.place() == Operation.Place.ALL || replace.place() == Operation.Place.FIRST)) {
      return value;
    }
    boolean ignoresCase = shell.options().has("nocasematch");
    Glob glob = Glob.of(pattern, shell.options().extglob(), ignoresCase);
    String replacement =
        shell.options().has("patsub_replacement")
            ? expander.replacement(replace.replacement())
            : Patterns.escapedReplacement(expander.text(replace.replacement()));
    boolean inEmpty = matchesEmpty(pattern, glob, replace.place());
    return each(
        value,
        text ->
            text.isEmpty()
                ? inEmpty ? filled(replacement, "") : text
                : replaced(text, glob, replacement, replace.place()));
  }

  /// Whether an empty value is replaced; bash looks at how the pattern begins first.
  private boolean matchesEmpty(String pattern, Glob glob, Operation.Place place) {
    boolean may = pattern.isEmpty() || pattern.startsWith("*") || place == Operation.Place.END;
    return may && glob.matches("", steps);
  }

  private String replaced(String text, Glob glob, String replacement, Operation.Place place) {
    return switch (place) {
      case END -> replacedEnd(text, glob, replacement);
      case START -> {
        int end = glob.longest(text, 0, steps);
        yield end < 0 ? text : filled(replacement, text.substring(0, end)) + text.substring(end);
      }
      case FIRST, ALL -> replacedWithin(text, glob, replacement, place);
    };
  }

  private String replacedEnd(String text, Glob glob, String replacement) {
    for (int start = 0; start <= text.length(); start++) {
      if (glob.matches(text, start, text.length(), steps)) {
        return text.substring(0, start) + filled(replacement, text.substring(start));
      }
    }
    return text;
  }

  /// A match may be empty, before each character but not at the end.
  private String replacedWithin(String text, Glob glob, String replacement, Operation.Place place) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    boolean more = true;
    while (at < text.length() && more) {
      steps.step();
      int end = glob.longest(text, at, steps);
      if (end >= 0) {
        result.append(filled(replacement, text.substring(at, end)));
        more = place == Operation.Place.ALL;
      }
      if (end > at) {
        at = end;
      } else if (more) {
        result.append(text.charAt(at++));
      }
    }
    return result.append(text, at, text.length()).toString();
  }

  /// An `&` that is not quoted stands for what matched.
  private static String filled(String replacement, String matched) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c == '\\' && i + 1 < replacement.length()) {
        filled.append(replacement.charAt(++i));
      } else if (c == '&') {
        filled.append(matched);
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private Value substring(Part.Parameter parameter, Value value, Operation.Substring substring) {
    long offset = expander.arithmetic(expander.text(substring.offset()));
    long length =
        substring.hasLength() ? expander.arithmetic(expander.text(substring.length())) : 0;
    return switch (value) {
      case Value.Single(boolean isSet, String text) ->
          new Value.Single(isSet, cut(text, offset, length, substring));
      case Value.Several several -> slice(parameter, several, offset, length, substring);
    };
  }

  private String cut(String text, long offset, long length, Operation.Substring substring) {
    int size = text.codePointCount(0, text.length());
    long start = offset < 0 ? size + offset : offset;
    if (start < 0 || start > size) {
      return "";
    }
    long end = size;
    if (substring.hasLength()) {
      end = length < 0 ? size + length : Math.min(size, start + length);
      if (end < start) {
        throw negative(length);
      }
    }
    int from = text.offsetByCodePoints(0, (int) start);
    return text.substring(from, text.offsetByCodePoints(from, (int) (end - start)));
  }

  private Failure negative(long length) {
    shell.error(length + ": substring expression < 0");
    return new Failure(1, false);
  }

  private Value slice(
      Part.Parameter parameter,
      Value.Several several,
      long offset,
      long length,
      Operation.Substring substring) {
    List<String> all = several.texts();
    long start = offset;
    boolean positional = parameter.name().equals("@") || parameter.name().equals("*");
    if (positional) {
      List<String> withName = new ArrayList<>();
      withName.add(shell.name());
      withName.addAll(all);
      all = withName;
      start = offset < 0 ? all.size() + offset : offset;
    } else {
      start = indexed(parameter, offset, all.size());
    }
    if (start < 0 || start > (positional ? all.size() : all.size() - 1)) {
      return new Value.Several(List.of(), several.star());
    }
    if (substring.hasLength() && length < 0) {
      throw negative(length);
    }
    long end = substring.hasLength() ? Math.min(all.size(), start + length) : all.size();
    return new Value.Several(List.copyOf(all.subList((int) start, (int) end)), several.star());
  }

  /// The place of the first element whose index is at least the offset.
  private long indexed(Part.Parameter parameter, long offset, int size) {
    Variable variable = shell.variables().find(parameter.name());
    if (variable == null || variable.kind() == Variable.Kind.SCALAR) {
      return offset < 0 ? size + offset : offset;
    }
    if (variable.kind() == Variable.Kind.ASSOCIATIVE) {
      // Of an associative array 1 is the first, and 0 too.
      long first = offset < 0 ? size + 1 + offset : offset;
      return first > 0 ? first - 1 : first;
    }
    long from = offset < 0 ? variable.last() + 1 + offset : offset;
    if (from < 0) {
      return -1;
    }
    List<String> keys = variable.keys();
    int place = 0;
    while (place < keys.size() && Long.parseLong(keys.get(place)) < from) {
      place++;
    }
    return place;
  }

  private Value changeCase(Value value, Operation.ChangeCase change) {
    String pattern = expander.pattern(change.pattern());
    Glob glob = Glob.of(pattern.isEmpty() ? "?" : pattern, shell.options().extglob(), false);
    return each(value, text -> changed(text, glob, change));
  }

  private String changed(String text, Glob glob, Operation.ChangeCase change) {
    StringBuilder result = new StringBuilder();
    int next;
    for (int i = 0; i < text.length(); i = next) {
      next = text.offsetByCodePoints(i, 1);
      String character = text.substring(i, next);
      boolean hit = (change.all() || i == 0) && glob.matches(character, steps);
      result.append(hit ? changed(character, change.operator()) : character);
    }
    return result.toString();
  }

  private static String changed(String character, char operator) {
    String upper = LetterCase.upper(character);
    String lower = LetterCase.lower(character);
    return switch (operator) {
      case '^' -> upper;
      case ',' -> lower;
      default -> upper.equals(character) ? lower : upper;
    };
  }
}
