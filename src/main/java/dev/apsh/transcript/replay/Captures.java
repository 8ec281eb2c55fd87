package dev.apsh.transcript.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `<name>` stood for in the outputs of a document, and so stands for afterwards.
final class Captures {
  private static final Pattern NAME = Pattern.compile("<([a-z][a-z0-9_]*)>");
  private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /// A value that is shorter is not written as its name.
  private static final int SHORTEST = 4;

  private final Map<String, String> values = new LinkedHashMap<>();

  /// The text with what is known in place of the names.
  String in(String text) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }

  /// What the names in a text would stand for if it meant `actual`; nothing when it cannot.
  Optional<Map<String, String>> matched(String text, String actual) {
    String known = in(text);
    Matcher name = NAME.matcher(known);
    StringBuilder pattern = new StringBuilder();
    List<String> names = new ArrayList<>();
    int at = 0;
    while (name.find()) {
      pattern.append(Pattern.quote(known.substring(at, name.start())));
      int earlier = names.indexOf(name.group(1));
      pattern.append(earlier < 0 ? "(" + form(name.group(1)) + ")" : "\\" + (earlier + 1));
      if (earlier < 0) {
        names.add(name.group(1));
      }
      at = name.end();
    }
    pattern.append(Pattern.quote(known.substring(at)));
    Matcher match = Pattern.compile(pattern.toString()).matcher(actual);
    return match.matches() ? Optional.of(named(names, match)) : Optional.empty();
  }

  private static Map<String, String> named(List<String> names, Matcher match) {
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      found.put(names.get(i), match.group(i + 1));
    }
    return found;
  }

  /// A name that begins so says what it takes.
  private static String form(String name) {
    if (name.startsWith("uuid")) {
      return UUID;
    }
    return name.startsWith("number") || name.startsWith("count") ? "\\d+" : "\\S+?";
  }

  void add(Map<String, String> found) {
    found.forEach(values::putIfAbsent);
  }

  /// The text with names in place of what they stand for.
  String named(String text) {
    String named = text;
    for (Map.Entry<String, String> each : values.entrySet()) {
      if (each.getValue().length() >= SHORTEST) {
        named = named.replace(each.getValue(), "<" + each.getKey() + ">");
      }
    }
    return named;
  }
}
