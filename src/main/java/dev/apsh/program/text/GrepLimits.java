package dev.apsh.program.text;

import dev.apsh.program.tool.Amount;
import dev.apsh.program.tool.Call;
import java.util.Optional;

/// How many lines grep prints of a file, and around a line.
record GrepLimits(long most, long before, long after) {

  /// What is wrong with the numbers that were given.
  static Optional<String> wrong(Call call) {
    Optional<String> count = call.value("m");
    if (count.isPresent() && Amount.parse(count.get()).isEmpty()) {
      return Optional.of("invalid max count");
    }
    for (String option : new String[] {"A", "B", "C"}) {
      for (String text : call.values(option)) {
        if (Amount.parse(text).isEmpty()) {
          return Optional.of(text + ": invalid context length argument");
        }
      }
    }
    return Optional.empty();
  }

  static GrepLimits of(Call call) {
    long context = call.value("C").flatMap(Amount::parse).orElse(0L);
    boolean printed = !call.has("c") && !call.has("l") && !call.has("L") && !call.has("q");
    long before = call.value("B").flatMap(Amount::parse).orElse(context);
    long after = call.value("A").flatMap(Amount::parse).orElse(context);
    return new GrepLimits(
        call.value("m").flatMap(Amount::parse).orElse(Long.MAX_VALUE),
        printed ? before : 0,
        printed ? after : 0);
  }
}
