package dev.apsh.program.s390;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How mdevctl calls ap-check: event, action, state, UUID, parent and type of a device.
record ApCheckCall(Map<Character, String> values) {
  private static final String LETTERS = "easupt";
  private static final List<S390Option> OPTIONS =
      LETTERS
          .chars()
          .mapToObj(letter -> new S390Option((char) letter, "" + (char) letter, "TEXT", ""))
          .toList();

  /// What a command line is.
  sealed interface Parsed {}

  /// One that is whole.
  record Right(ApCheckCall call) implements Parsed {}

  /// One that is not, and what is said of it.
  record Wrong(String text) implements Parsed {}

  static Parsed of(List<String> arguments) {
    Map<Character, String> values = new HashMap<>();
    Getopt getopt = new Getopt(OPTIONS, arguments);
    boolean twice = false;
    for (Optional<Getopt.Found> next = getopt.next(); next.isPresent(); next = getopt.next()) {
      if (!(next.get() instanceof Getopt.Known(S390Option option, String value))) {
        return new Wrong("Unknown operand");
      }
      twice = values.putIfAbsent(option.letter(), value) != null || twice;
    }
    return twice || values.size() < LETTERS.length()
        ? new Wrong("Duplicate or missing operand")
        : new Right(new ApCheckCall(values));
  }

  String event() {
    return value('e');
  }

  String action() {
    return value('a');
  }

  String uuid() {
    return value('u');
  }

  String parent() {
    return value('p');
  }

  String type() {
    return value('t');
  }

  private String value(char letter) {
    return values.getOrDefault(letter, "");
  }
}
