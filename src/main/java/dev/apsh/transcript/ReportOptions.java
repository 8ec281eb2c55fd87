package dev.apsh.transcript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The options of `apsh test` that say what runs, in what way, and how it is told.
public final class ReportOptions {
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

  public static final TestOption FAIL_FAST =
      TestOption.flag("--fail-fast", "stop after the first file that fails");

  /// In the order of the help.
  static final List<TestOption> ALL = List.of(FAIL_FAST);

  private ReportOptions() {}

  static Optional<String> count(String text) {
    return COUNT.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is no number from 1 to 9999");
  }

  static Optional<String> shard(String text) {
    Matcher form = SHARD.matcher(text);
    return form.matches() && Integer.parseInt(form.group(1)) <= Integer.parseInt(form.group(2))
        ? Optional.empty()
        : Optional.of("is not of the form I/N with I from 1 to N");
  }
}
