package dev.apsh.transcript.option;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The options of `apsh test` that say what runs, in what way, and how it is told.
public final class ReportOptions {
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

  public static final TestOption LIST =
      TestOption.flag("--list", "name the files that would run, run none");
  public static final TestOption FILTER =
      TestOption.value("--filter", "TEXT", "only files whose path has TEXT, * is any text");
  public static final TestOption SHARD_OF =
      TestOption.value("--shard", "I/N", "only part I of N equal parts")
          .checked(ReportOptions::shard);
  public static final TestOption JOBS =
      TestOption.value("--jobs", "N", "run N files at once; the report stays in order")
          .orShort("-j")
          .checked(ReportOptions::count);
  public static final TestOption FAIL_FAST =
      TestOption.flag("--fail-fast", "stop after the first file that fails");
  public static final TestOption SHELL_ON_FAIL =
      TestOption.flag("--shell-on-fail", "stop, with a shell as before the command that failed");
  public static final TestOption WATCH =
      TestOption.flag("--watch", "then wait, and run again what changes");
  public static final TestOption PROFILES =
      TestOption.value(
          "--profiles", "LIST", "run under these kernels, or all; list where they differ");
  public static final TestOption QUIET =
      TestOption.flag("--quiet", "print differences and errors only");
  public static final TestOption VERBOSE =
      TestOption.flag("--verbose", "a line for each file; with --list for each command");
  public static final TestOption JUNIT =
      TestOption.value("--junit", "FILE", "also write a report in JUnit's XML");
  public static final TestOption TAP =
      TestOption.flag("--tap", "print TAP, a line for each command");
  public static final TestOption JSON = TestOption.flag("--json", "print one JSON object");
  public static final TestOption ANNOTATE =
      TestOption.value("--annotate", "github", "also print annotations for a pull request")
          .checked(ReportOptions::annotations);

  public static final TestOption COVERAGE =
      TestOption.flag("--coverage", "say what of the documents, refusals and claims was not met");
  public static final TestOption CLAIMS =
      TestOption.value("--claims", "FILE", "with --coverage: the claims, in the rows of a table");
  public static final TestOption COVERAGE_JSON =
      TestOption.value("--coverage-json", "FILE", "write the coverage as JSON");
  public static final TestOption COVERAGE_HTML =
      TestOption.value("--coverage-html", "FILE", "write the coverage as a page");

  /// In the order of the help.
  static final List<TestOption> ALL =
      List.of(
          LIST,
          FILTER,
          SHARD_OF,
          JOBS,
          FAIL_FAST,
          SHELL_ON_FAIL,
          WATCH,
          PROFILES,
          QUIET,
          VERBOSE,
          JUNIT,
          TAP,
          JSON,
          ANNOTATE,
          COVERAGE,
          CLAIMS,
          COVERAGE_JSON,
          COVERAGE_HTML);

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

  private static Optional<String> annotations(String text) {
    return text.equals("github")
        ? Optional.empty()
        : Optional.of("is no kind of annotation; there is github");
  }

  public static boolean wantsCoverage(Given given) {
    return given.has(COVERAGE) || given.has(COVERAGE_JSON) || given.has(COVERAGE_HTML);
  }

  /// What is wrong with the options together.
  static Optional<String> conflict(Given given) {
    if (given.has(TAP) && given.has(JSON)) {
      return Optional.of("options --tap and --json both print to standard output");
    }
    if (given.has(QUIET) && given.has(VERBOSE)) {
      return Optional.of("options --quiet and --verbose exclude each other");
    }
    for (TestOption other :
        List.of(
            TAP,
            JSON,
            JUNIT,
            ANNOTATE,
            WATCH,
            SHELL_ON_FAIL,
            FAIL_FAST,
            JOBS,
            COVERAGE,
            COVERAGE_JSON,
            COVERAGE_HTML)) {
      if (given.has(PROFILES) && given.has(other)) {
        return Optional.of("options --profiles and " + other.name() + " exclude each other");
      }
    }
    if (given.has(SHELL_ON_FAIL) && given.has(WATCH)) {
      return Optional.of("options --shell-on-fail and --watch exclude each other");
    }
    return Optional.empty();
  }
}
