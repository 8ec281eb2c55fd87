package dev.apsh.trace;

import dev.apsh.ap.CardType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Whether a text is a command of a trace: its verb, and words that this verb takes.
final class CommandCheck {
  private static final int MOST = 255;
  private static final int MOST_CODE = 255;
  private static final Set<String> NUMBERS =
      Set.of("maxadapter", "maxdomain", "qci", "airq", "vm", "zapqok", "qemureset");
  private static final Set<String> LISTS = Set.of("domains", "control", "off", "chkstop");
  private static final Set<String> TEXTS = Set.of("apmask", "aqmask", "domain");

  private static final Map<String, Predicate<List<String>>> WORDS =
      Map.ofEntries(
          Map.entry("machine", words -> words.stream().allMatch(CommandCheck::isSetting)),
          Map.entry("modprobe", words -> words.size() == 1),
          Map.entry("rmmod", words -> words.size() == 1),
          Map.entry("config-off", CommandCheck::isOneNumber),
          Map.entry("config-on", CommandCheck::isOneNumber),
          Map.entry("chkstop-on", CommandCheck::isOneNumber),
          Map.entry("chkstop-off", CommandCheck::isOneNumber),
          Map.entry("lpar-add", words -> isPart(words, true)),
          Map.entry("lpar-remove", words -> isPart(words, false)),
          Map.entry(
              "hw", words -> !words.isEmpty() && words.stream().allMatch(CommandCheck::isChange)),
          Map.entry("scan", List::isEmpty),
          Map.entry("dmesg", List::isEmpty),
          Map.entry("guest-start", words -> words.size() == 2),
          Map.entry("guest-stop", words -> words.size() == 1),
          Map.entry("guest-masks", words -> words.size() == 1),
          Map.entry("guest-reset", words -> words.size() == 1),
          Map.entry("guest-aqic", CommandCheck::isInterrupt));

  private static final Set<String> PATHS = Set.of("write", "writen", "read", "ls", "readlink");

  private CommandCheck() {}

  /// What is wrong with a command; empty for nothing.
  static Optional<String> problem(String command) {
    int blank = command.indexOf(' ');
    String verb = blank < 0 ? command : command.substring(0, blank);
    if (PATHS.contains(verb)) {
      return pathProblem(verb, blank < 0 ? "" : command.substring(blank + 1));
    }
    Predicate<List<String>> words = WORDS.get(verb);
    if (words == null) {
      return Optional.of("no such command `" + verb + "`");
    }
    List<String> given =
        blank < 0 ? List.of() : List.of(command.substring(blank + 1).split(" ", -1));
    return words.test(given)
        ? Optional.empty()
        : Optional.of("`" + verb + "` does not take `" + String.join(" ", given) + "`");
  }

  private static Optional<String> pathProblem(String verb, String rest) {
    if (!rest.startsWith("/")) {
      return Optional.of("`" + verb + "` needs a path that begins with /");
    }
    boolean takesValue = verb.startsWith("write");
    return takesValue ? Escapes.problem(rest) : Optional.empty();
  }

  private static boolean isSetting(String word) {
    int equals = word.indexOf('=');
    String key = equals < 0 ? word : word.substring(0, equals);
    String value = equals < 0 ? "" : word.substring(equals + 1);
    if (value.isEmpty() && equals > 0) {
      return key.equals("adapters")
          || LISTS.contains(key)
          || NUMBERS.contains(key)
          || TEXTS.contains(key);
    }
    List<String> parts = List.of(value.split(",", -1));
    if (key.equals("adapters")) {
      return parts.stream().allMatch(CommandCheck::isAdapter);
    }
    if (LISTS.contains(key)) {
      return parts.stream().allMatch(CommandCheck::isId);
    }
    return NUMBERS.contains(key) ? isId(value) : TEXTS.contains(key);
  }

  private static boolean isOneNumber(List<String> words) {
    return words.size() == 1 && isId(words.getFirst());
  }

  private static boolean isPart(List<String> words, boolean add) {
    if (words.size() != 2) {
      return false;
    }
    return switch (words.getFirst()) {
      case "adapter" -> add ? isAdapter(words.get(1)) : isId(words.get(1));
      case "domain", "control" -> isId(words.get(1));
      default -> false;
    };
  }

  /// `adapter+5:cex6c`, `off-5`, `zapqfail+5:16`.
  private static boolean isChange(String word) {
    int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
    if (sign < 0) {
      return false;
    }
    boolean on = word.charAt(sign) == '+';
    String value = word.substring(sign + 1);
    return switch (word.substring(0, sign)) {
      case "adapter" -> on ? isAdapter(value) : isId(value);
      case "domain", "control", "off", "chkstop" -> isId(value);
      case "zapqfail" -> isFailure(value, on);
      default -> false;
    };
  }

  private static boolean isFailure(String value, boolean on) {
    int colon = value.indexOf(':');
    return colon < 0
        ? !on && isId(value)
        : isId(value.substring(0, colon)) && isNumber(value.substring(colon + 1), MOST_CODE);
  }

  /// `5:cex6c`, `5:15`, or `5`.
  private static boolean isAdapter(String word) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      return isId(word);
    }
    String type = word.substring(colon + 1);
    return isId(word.substring(0, colon))
        && (CardType.parse(type).isPresent() || isNumber(type, MOST));
  }

  private static boolean isInterrupt(List<String> words) {
    return words.size() == 3
        && words.get(1).matches("[0-9a-f]{2}\\.00[0-9a-f]{2}")
        && words.get(2).matches("[01]");
  }

  private static boolean isId(String text) {
    return isNumber(text, MOST);
  }

  private static boolean isNumber(String text, int most) {
    if (text.isEmpty() || text.length() > 3) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      value = value * 10 + digit;
    }
    return value <= most;
  }
}
