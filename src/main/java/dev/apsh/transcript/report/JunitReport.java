package dev.apsh.transcript.report;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// JUnit's XML as Jenkins and Surefire have it: a suite for each file, a case for each command.
public final class JunitReport implements Reporter {
  private final Path file;
  private final StringBuilder suites = new StringBuilder();
  private int tests;
  private int failures;
  private int errors;

  public JunitReport(Path file) {
    this.file = file;
  }

  @Override
  public void start(int files) {
    suites.setLength(0);
    tests = 0;
    failures = 0;
    errors = 0;
  }

  @Override
  public void file(FileResult result) {
    switch (result.outcome()) {
      case Outcome.Unread(Problem problem) -> {
        Case unread =
            new Case(
                "the file",
                element("error", problem.what(), "unread", problem.toString()),
                result.time());
        suite(result, List.of(unread), 0, 0, 1);
      }
      case Outcome.Skipped skipped ->
          suite(
              result,
              List.of(new Case("the file", skippedElement(skipped.reason()), result.time())),
              0,
              1,
              0);
      case Outcome.Passed passed -> commands(result, passed.steps());
      case Outcome.Failed failed -> commands(result, failed.steps());
    }
  }

  /// A test case: its name, and the element in it that says more than that it passed.
  private record Case(String name, String content, Duration time) {}

  private void commands(FileResult result, List<StepResult> steps) {
    int failed = (int) steps.stream().filter(StepResult::isFailure).count();
    int left =
        (int)
            steps.stream()
                .filter(step -> !step.hasRun() || step.kind() == StepResult.Kind.EXPECTED_FAILURE)
                .count();
    suite(result, steps.stream().map(JunitReport::testCase).toList(), failed, left, 0);
  }

  private static Case testCase(StepResult step) {
    String name = step.position().line() + ": " + Readable.firstLine(step.command());
    return new Case(
        name,
        switch (step.kind()) {
          case PASSED -> "";
          case SKIPPED -> skippedElement(step.reason());
          case NOT_RUN -> skippedElement("the shell had ended");
          case EXPECTED_FAILURE -> skippedElement("fails as expected: " + step.reason());
          case FAILED, UNEXPECTED_PASS ->
              element(
                  "failure",
                  step.summary(),
                  step.kind() == StepResult.Kind.FAILED ? "difference" : "unexpected-pass",
                  step.hunks().stream()
                      .flatMap(hunk -> hunk.readable().stream())
                      .collect(Collectors.joining("\n")));
        },
        step.time());
  }

  private void suite(FileResult result, List<Case> cases, int failed, int skipped, int broken) {
    tests += cases.size();
    failures += failed;
    errors += broken;
    String name = result.file().toString();
    suites.append(
        """
          <testsuite name="%s" tests="%d" failures="%d" errors="%d" skipped="%d" time="%s">
        """
            .formatted(
                escaped(name), cases.size(), failed, broken, skipped, seconds(result.time())));
    for (Case each : cases) {
      suites.append(
          "    <testcase name=\"%s\" classname=\"%s\" time=\"%s\""
              .formatted(escaped(each.name()), escaped(className(name)), seconds(each.time())));
      suites.append(
          each.content().isEmpty() ? "/>\n" : ">\n      " + each.content() + "\n    </testcase>\n");
    }
    suites.append("  </testsuite>\n");
  }

  /// Folders become packages, by which readers of the format sort.
  private static String className(String file) {
    String path = file.replaceFirst("^[./]+", "");
    int dot = path.lastIndexOf('.');
    return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path).replace('/', '.');
  }

  private static String element(String name, String message, String type, String text) {
    return "<%s message=\"%s\" type=\"%s\">%s</%s>"
        .formatted(name, escaped(message), type, escaped(text), name);
  }

  private static String skippedElement(String reason) {
    return "<skipped message=\"" + escaped(reason) + "\"/>";
  }

  /// What XML cannot hold becomes `\xNN`.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\n' -> escaped.append("&#10;");
            case '\t' -> escaped.append("&#9;");
            default -> {
              boolean allowed =
                  (c >= ' ' && c < 0xd800) || (c > 0xdfff && c < 0xfffe) || c > 0xffff;
              if (allowed) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("\\x%02x".formatted(c));
              }
            }
          }
        });
    return escaped.toString();
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    String all =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="apsh test" tests="%d" failures="%d" errors="%d" time="%s">
        """
                .formatted(tests, failures, errors, seconds(time))
            + suites
            + "</testsuites>\n";
    WholeFile.write(file, all.getBytes(StandardCharsets.UTF_8));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
